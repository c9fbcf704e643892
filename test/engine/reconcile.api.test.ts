import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { rebuildReadRows } from '../../activities/read-ledger.ts';
import { reconcile } from '../../activities/reconcile.ts';
import { dayOf } from '../../domain/calendar/day.ts';
import { processId } from '../../domain/process.ts';
import {
  CLERK,
  HANDLER,
  HEAD,
  classification,
  postgresActivities,
  registration,
  request,
  seedBody,
  staff,
  words,
} from '../support/engine-world.ts';
import { command, disciplinePrepared, meetingConvened, suspensionOrdered } from '../support/measures.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let admin: pg.Pool;
let pool: pg.Pool;
let ids: string[];
const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');

beforeEach(async () => {
  await close();
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedBody(admin);
  const { step, deliver } = postgresActivities(pool);
  ids = [];
  for (const receivedOn of ['2026-02-11', '2026-11-02', '2026-11-03']) {
    const register = registration(receivedOn);
    ids.push(register.processId);
    const { outbox } = await step(register);
    const classified = await step(request(register, clerk, classification()));
    await deliver({ processId: register.processId, outbox: [...outbox, ...classified.outbox] });
    await step(request(register, clerk, { type: 'addNote', text: words() }));
  }
  await takeMeasures({ step, deliver });
});

/** A meeting with an item, a discipline before its vote, and an order of suspension. */
async function takeMeasures({ step, deliver }: Activities): Promise<void> {
  const today = dayOf(new Date().toISOString());
  const subjectPersonId = randomUUID();
  await admin.query(`insert into business.person (id, full_name) values ($1, 'Đảng viên')`, [subjectPersonId]);
  const matter = { caseId: ids[0]?.slice('case/'.length) ?? '', subjectPersonId };
  const meetingId = randomUUID();
  for (const [id, steps] of [
    [processId('meeting', meetingId), meetingConvened(matter, [HEAD, HANDLER], today)],
    [processId('discipline', randomUUID()), disciplinePrepared(matter, meetingId, today)],
    [processId('suspension', randomUUID()), suspensionOrdered(matter, today)],
  ] as const) {
    ids.push(id);
    for (const [index, one] of steps.entries()) {
      const { outcome, outbox } = await step(command(id, one, `step-${index}`));
      expect(outcome, one[1].type).toMatchObject({ ok: true });
      await deliver({ processId: id, outbox });
    }
  }
}
afterAll(close);

async function close(): Promise<void> {
  if (database === undefined) return;
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
}

const running = () => new Set(ids);
const codes = async (of: ReadonlySet<string> = running()) => [
  ...new Set((await reconcile(pool, of)).findings.map((one) => one.code)),
];

/** All tables that are derived from events. */
const DERIVED = [
  'case_file',
  'submission_case',
  'obligation',
  'meeting',
  'agenda_item',
  'discipline',
  'suspension',
] as const;

describe('the derived rows', () => {
  it('are the same when made again from the events alone', async () => {
    const before = await derived();
    for (const table of DERIVED) await admin.query(`delete from business.${table}`);
    expect(await rebuildReadRows(pool)).toBe(6);
    expect(await derived()).toEqual(before);
    expect(before.length).toBeGreaterThan(6);
  });

  it('fill every table, so that nothing above was compared with nothing', async () => {
    const filled = (await derived()).map((one) => one.table);
    expect(DERIVED.filter((table) => !filled.includes(table))).toEqual([]);
  });

  it('name the case behind whatever is owed, but for a meeting', async () => {
    const { rows } = await admin.query<{ kind: string; n: number }>(
      `select distinct split_part(process_id, '/', 1) as kind, count(distinct case_id)::int as n
       from business.obligation group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { kind: 'case', n: 3 },
      { kind: 'discipline', n: 1 },
      { kind: 'meeting', n: 0 },
      { kind: 'suspension', n: 1 },
    ]);
  });

  it('show which items of a meeting wait, and who reads their papers', async () => {
    const { rows } = await admin.query(
      `select m.item_count, m.open_item_count, a.kind, a.position, a.reader_person_ids
       from business.agenda_item a join business.meeting m on m.process_id = a.process_id order by a.position`,
    );
    const [counts, readers] = [{ item_count: 2, open_item_count: 2 }, { reader_person_ids: [HEAD, HANDLER] }];
    expect(rows).toEqual([
      { ...counts, kind: 'case', position: 0, ...readers },
      { ...counts, kind: 'discipline', position: 1, ...readers },
    ]);
  });
});

describe('reconciliation', () => {
  it('finds nothing where everything agrees', async () => {
    const report = await reconcile(pool, running());
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ processes: 6, running: 6 });
    expect(report.openObligations).toBeGreaterThan(3);
  });

  it('takes a state stored before a field was known for the same state', async () => {
    await admin.query(`update business.process set state = state - 'recused' - 'disciplines' where kind = 'case'`);
    expect(await codes()).toEqual([]);
  });

  it('finds a process that should run and does not', async () => {
    expect(await codes(new Set(ids.slice(1)))).toEqual(['NOT_RUNNING']);
  });

  it.each([
    [
      'a changed word in a recorded event',
      `update business.event set data = data || '{"reason": "x"}' where number = 2`,
      'HASH_CHAIN_BROKEN',
    ],
    ['a removed event', `delete from business.event where number = 3`, 'EVENT_NUMBER_GAP'],
    [
      'a state that the events do not tell',
      `update business.process set state = jsonb_set(state, '{number}', '"other"')`,
      'STATE_DIFFERS_FROM_EVENTS',
    ],
    [
      'an obligation moved behind the back of the ledger',
      `update business.obligation set data = jsonb_set(data, '{dueOn}', '"2030-01-01"')`,
      'OBLIGATION_ROW_DIFFERS',
    ],
    ['a case that lost its submission', `delete from business.submission_case`, 'CASE_WITHOUT_SUBMISSION'],
    [
      'a notice nobody delivered',
      `update business.outbox set delivered_at = null, created_at = now() - interval '1 hour'`,
      'UNDELIVERED',
    ],
    [
      'a process that slept past its wake-up',
      `update business.process set wake_at = now() - interval '3 hours'`,
      'OVERSLEPT',
    ],
    ['a meeting that lost its row', `delete from business.meeting`, 'PROCESS_WITHOUT_ROW'],
    [
      'an order that no process knows',
      `update business.suspension set process_id = 'suspension/unknown'`,
      'ROW_WITHOUT_PROCESS',
    ],
    ['a number taken out of the register', `update business.register_counter set last = last + 1`, 'REGISTER_GAP'],
  ])('finds %s', async (_, sabotage, code) => {
    await admin.query(sabotage);
    expect(await codes()).toContain(code);
  });
});

async function derived(): Promise<{ table: string }[]> {
  const parts = DERIVED.map((table) => `select '${table}' as table, to_jsonb(r) as row from business.${table} r`);
  const { rows } = await admin.query<{ table: string }>(`${parts.join(' union all ')} order by 1, 2`);
  return rows;
}
