import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Activities } from '../../activities/index.ts';
import { rebuildReadRows } from '../../activities/rebuild-read.ts';
import { hashEvent } from '../../activities/hash-chain.ts';
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
    expect(await rebuildReadRows(pool)).toMatchObject({ processes: 6, skipped: 0 });
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

describe('states stored by an earlier version', () => {
  it('are folded anew from the events, field by field, and only once', async () => {
    const before = await states();
    await admin.query(
      `update business.process set state = state - 'recused' - 'obligations' || '{"handlerId": null, "obligations": []}',
         stage = 'RECEIVED', wake_at = null where kind = 'case'`,
    );
    expect(await codes()).toContain('STATE_DIFFERS_FROM_EVENTS');
    expect(await rebuildReadRows(pool)).toEqual({ processes: 6, states: 3, skipped: 0 });
    expect(await states()).toEqual(before);
    expect(await rebuildReadRows(pool)).toEqual({ processes: 6, states: 0, skipped: 0 });
    expect(await codes()).toEqual([]);
  });

  it('are made again from where it was broken off', async () => {
    const { rows } = await admin.query<{ id: string }>('select id from business.process order by id');
    const reached: string[] = [];
    const after = rows[3]?.id ?? '';
    const made = await rebuildReadRows(pool, { after, reached: (id) => reached.push(id) });
    expect(made).toEqual({ processes: 2, states: 0, skipped: 0 });
    expect(reached).toEqual([rows[5]?.id]);
  });

  it('stay as they are where an event cannot be read, or the record was altered; the others are folded', async () => {
    const [unread = '', altered = '', whole = ''] = ids;
    await admin.query(
      `update business.process set state = state - 'obligations' || '{"obligations": []}' where kind = 'case'`,
    );
    await admin.query(`update business.event set data = data || '{"reason": "x"}' where process_id = $1`, [altered]);
    await rename(unread);
    const skipped: string[] = [];
    const made = await rebuildReadRows(pool, { skipped: (id, problem) => skipped.push(`${id} ${problem}`) });
    expect(made).toEqual({ processes: 6, states: 1, skipped: 2 });
    expect(skipped.toSorted()).toEqual(
      [`${altered} HASH_CHAIN_BROKEN`, `${unread} EVENT_UNREADABLE 1 FromTomorrow`].toSorted(),
    );
    const { rows } = await admin.query<{ id: string }>(
      `select id from business.process where kind = 'case' and state -> 'obligations' <> '[]'`,
    );
    expect(rows).toEqual([{ id: whole }]);
  });
});

/** The first event of a process becomes one of a type this version does not know, with a chain that is whole. */
async function rename(process: string): Promise<void> {
  await admin.query(`delete from business.event where process_id = $1 and number > 1`, [process]);
  const { rows } = await admin.query<{ command_id: string; event: Parameters<typeof hashEvent>[2] }>(
    `select command_id, jsonb_build_object('number', number, 'type', 'FromTomorrow', 'schema', schema,
       'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', actor,
       'data', data || '{"type": "FromTomorrow"}', 'prev_hash', prev_hash) as event
     from business.event where process_id = $1`,
    [process],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no event');
  const hash = hashEvent(process, row.command_id, row.event);
  await admin.query(`update business.event set type = 'FromTomorrow', data = $2, hash = $3 where process_id = $1`, [
    process,
    row.event.data,
    hash,
  ]);
  await admin.query(`update business.process set version = 1, head_hash = $2 where id = $1`, [process, hash]);
}

async function states(): Promise<unknown[]> {
  const { rows } = await admin.query(
    `select id, stage, organisation_path, wake_at, finished, state from business.process order by id`,
  );
  return rows;
}

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
