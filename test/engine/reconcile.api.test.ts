import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { rebuildReadRows } from '../../activities/read-ledger.ts';
import { reconcile } from '../../activities/reconcile.ts';
import {
  CLERK,
  classification,
  postgresActivities,
  registration,
  request,
  seedBody,
  staff,
  words,
} from '../support/engine-world.ts';
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
});
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

describe('the derived rows', () => {
  it('are the same when made again from the events alone', async () => {
    const before = await derived();
    await admin.query(
      'delete from business.case_file; delete from business.obligation; delete from business.submission_case',
    );
    expect(await rebuildReadRows(pool)).toBe(3);
    expect(await derived()).toEqual(before);
    expect(before.length).toBeGreaterThan(6);
  });
});

describe('reconciliation', () => {
  it('finds nothing where everything agrees', async () => {
    const report = await reconcile(pool, running());
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ processes: 3, running: 3 });
    expect(report.openObligations).toBeGreaterThan(3);
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
    ['a number taken out of the register', `update business.register_counter set last = last + 1`, 'REGISTER_GAP'],
  ])('finds %s', async (_, sabotage, code) => {
    await admin.query(sabotage);
    expect(await codes()).toContain(code);
  });
});

async function derived(): Promise<unknown[]> {
  const { rows } = await admin.query(
    `select to_jsonb(c) as row from business.case_file c
     union all select to_jsonb(o) from business.obligation o
     union all select to_jsonb(s) from business.submission_case s order by 1`,
  );
  return rows;
}
