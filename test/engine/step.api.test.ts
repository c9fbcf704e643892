import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GENESIS, hashEvent } from '../../activities/hash-chain.ts';
import type { EventRow } from '../../activities/ledger.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import {
  CLERK,
  HEAD,
  classification,
  postgresActivities,
  registration,
  request,
  seedBody,
  staff,
  words,
} from '../support/engine-world.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 16 });
  await seedBody(admin);
});

afterAll(async () => {
  await pool.end();
  await admin.end();
  await database.drop();
});

const today = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');

describe('one step is one transaction', () => {
  it('answers a command asked again as it did the first time, and records it once', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    const first = await step(register);
    const again = await step(register);
    expect(first.outcome.ok).toBe(true);
    expect(again.outcome).toEqual(first.outcome);
    expect(await countEvents(register.processId)).toBe(first.outcome.ok ? first.outcome.events.length : -1);
  });

  it('keeps a refusal too: asked again later, when it would be allowed, it is still the same answer', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await step(register);
    const close = request(
      register,
      staff(HEAD, 'HEAD'),
      { type: 'submitToHead', proposal: 'examine', text: words() },
      'k1',
    );
    const refused = await step(close);
    expect(refused.outcome).toMatchObject({ ok: false, refusal: { code: 'NOT_PERMITTED' } });
    const again = await step({ ...close, actor: clerk });
    expect(again.outcome).toEqual(refused.outcome);
  });

  it('tells when the same command id comes with another body', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await step(register);
    const note = request(register, clerk, { type: 'addNote', text: words() }, 'k2');
    expect((await step(note)).sameBody).toBe(true);
    expect((await step({ ...note, bodyHash: 'another' })).sameBody).toBe(false);
    expect((await step(note)).sameBody).toBe(true);
  });

  it('numbers events from 1 without gaps when many commands come at once', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await step(register);
    const notes = Array.from({ length: 24 }, (_, n) =>
      request(register, clerk, { type: 'addNote', text: words() }, `n${n}`),
    );
    const answers = await Promise.all(notes.map((note) => step(note)));
    expect(answers.every((answer) => answer.outcome.ok)).toBe(true);
    const { rows } = await pool.query<{ number: number }>(
      'select number from business.event where process_id = $1 order by number',
      [register.processId],
    );
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
  });

  it('gives each registered case of a body the next number of its register, with none lost to a refusal', async () => {
    const { step } = postgresActivities(pool);
    const good = Array.from({ length: 6 }, () => registration('2026-03-02'));
    const refused = await step(registration('2999-01-01'));
    expect(refused.outcome).toMatchObject({ ok: false, refusal: { code: 'RECEIVED_IN_FUTURE' } });
    await Promise.all(good.map((one) => step(one)));
    await step(registration('2999-01-02'));
    const { rows } = await pool.query<{ register_number: number }>(
      `select register_number from business.case_file where process_id = any ($1) order by register_number`,
      [good.map((one) => one.processId)],
    );
    const numbers = rows.map((row) => row.register_number);
    expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
  });

  it('chains the events of a process by hash, as stored', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await step(register);
    await step(request(register, clerk, classification()));
    const { rows } = await pool.query<EventRow & { command_id: string; at: Date | string }>(
      `select number, type, schema, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, actor, command_id, data, prev_hash, hash
       from business.event where process_id = $1 order by number`,
      [register.processId],
    );
    let previous = GENESIS;
    for (const { command_id: commandId, hash, ...event } of rows) {
      expect(event.prev_hash).toBe(previous);
      expect(hashEvent(register.processId, commandId, event)).toBe(hash);
      previous = hash;
    }
    expect(rows.length).toBeGreaterThanOrEqual(5);
  });

  it('writes anew only what is owed otherwise than before', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await step(register);
    const written = async () => {
      const { rows } = await pool.query<{ key: string; xmin: string; status: string }>(
        `select key, xmin::text, status, settled_on::text, late, paused, unexplained, policy_version
         from business.obligation where process_id = $1 order by key`,
        [register.processId],
      );
      return rows;
    };
    const before = await written();
    await step(request(register, clerk, { type: 'addNote', text: words() }));
    expect(await written()).toEqual(before);
    await step(request(register, clerk, classification()));
    const sorted = (await written()).find((row) => row.key === 'intake.internal_sort');
    expect(before.find((row) => row.key === 'intake.internal_sort')?.status).toBe('open');
    const columns = { settled_on: today, late: false, paused: false, unexplained: false, policy_version: 1 };
    expect(sorted).toMatchObject({ status: 'met', ...columns });
  });

  it('leaves nothing behind when the record fails half-way', async () => {
    const { step } = postgresActivities(pool);
    const register = registration(today);
    await admin.query(
      `create function business.fail_once() returns trigger language plpgsql as $$ begin raise exception 'down'; end $$`,
    );
    await admin.query(
      'create trigger fail_once before insert on business.obligation for each row execute function business.fail_once()',
    );
    await expect(step(register)).rejects.toThrow('down');
    await admin.query('drop trigger fail_once on business.obligation');
    expect(await countEvents(register.processId)).toBe(0);
    expect((await step(register)).outcome.ok).toBe(true);
  });

  it('lists what is owed and since when in the overdue board at once', async () => {
    const { step } = postgresActivities(pool);
    const register = registration('2026-02-11');
    await step(register);
    const { rows } = await pool.query<{ key: string; due_on: string; escalated: boolean }>(
      `select key, due_on::text as due_on, escalated from business.obligation where process_id = $1 and status = 'open' order by key`,
      [register.processId],
    );
    expect(rows.map((row) => row.key)).toEqual(['confirm.receipt_date', 'intake.head_notice', 'intake.internal_sort']);
    expect(rows[1]).toMatchObject({ due_on: '2026-03-04', escalated: true });
  });
});

describe('what follows from a step', () => {
  it('reaches the head as one notice for all missed ladder steps, once however often it is delivered', async () => {
    const { step, deliver } = postgresActivities(pool);
    const register = registration('2026-02-11');
    const { outbox } = await step(register);
    await deliver({ processId: register.processId, outbox });
    await deliver({ processId: register.processId, outbox });
    const { rows } = await admin.query<{ notice: string; person_id: string }>(
      'select notice, person_id from business.notification where process_id = $1 order by notice',
      [register.processId],
    );
    expect(rows).toEqual([
      { notice: 'deadline', person_id: HEAD },
      { notice: 'receipt-date-questioned', person_id: HEAD },
    ]);
  });
});

async function countEvents(processId: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    'select count(*)::int as n from business.event where process_id = $1',
    [processId],
  );
  return rows[0]?.n ?? 0;
}
