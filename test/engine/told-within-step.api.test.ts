import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import type { Ledger } from '../../activities/ledger.ts';
import { createStep } from '../../activities/step.ts';
import type { NoticeTimes } from '../../activities/step.ts';
import type { Day } from '../../domain/calendar/calendar.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import { processId } from '../../domain/process.ts';
import type { StepResult } from '../../workflows/messages.ts';
import { CLERK, HANDLER, registration, seedBody, storedSubmission } from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

// A letter of Monday that nobody sorts: on Tuesday somebody is reminded.
const RECEIVED_ON: Day = '2026-11-16';
const REMINDED_ON: Day = '2026-11-17';
const IN_OFFICE_HOURS: NoticeTimes = { hours: { from: 8, to: 17 }, mails: false };

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
let caseId = 0;

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedBody(admin);
  for (const [personId, role] of [
    [CLERK, 'SCREENER'],
    [HANDLER, 'INSPECTOR'],
  ]) {
    await admin.query(
      `insert into access.account (id, username, password_hash, display_name, person_id, email)
       values ($1, $2, '-', $2, $1, $2 || '@example.vn')`,
      [personId, role],
    );
    await admin.query(
      `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
       select gen_random_uuid(), $1, $2, id, '2020-01-01' from business.organisation where path = 'mg.d01'`,
      [personId, role],
    );
  }
});

beforeEach(async () => {
  for (const table of ['outbox', 'notification', 'mail']) await admin.query(`delete from business.${table}`);
});

afterAll(async () => {
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

describe('what a wake-up has people told', () => {
  it('is told in the same transaction, and the workflow has nothing of it to deliver', async () => {
    const id = await register();
    const { outcome, outbox } = await wake(id, { hour: 9 });
    expect(outcome).toEqual({ ok: true, events: [{ number: expect.any(Number), type: 'LadderStepsReached' }] });
    expect(outbox).toEqual([]);
    expect(await told()).toEqual([{ person_id: CLERK, notice: 'deadline', named: true }]);
    expect(await rows()).toEqual([{ delivered: true, attempts: 1, waits: false }]);
  });

  it('is told once, though the same wake-up comes again', async () => {
    const id = await register();
    await wake(id, { hour: 9 });
    await wake(id, { hour: 10 });
    expect(await told()).toHaveLength(1);
  });

  it('waits outside office hours, as it would in the outbox', async () => {
    const id = await register();
    const { outbox } = await wake(id, { hour: 5 });
    expect(outbox).toEqual([]);
    expect(await told()).toEqual([]);
    const { rows: waiting } = await admin.query<{ until: Date }>('select next_try_at as until from business.outbox');
    expect(waiting.map(({ until }) => until.toISOString())).toEqual([instantAt(REMINDED_ON, 8)]);
  });

  it('goes by mail too, where mails are sent', async () => {
    const id = await register();
    await wake(id, { hour: 9, times: { ...IN_OFFICE_HOURS, mails: true } });
    const { rows: mails } = await admin.query('select person_id, params from business.mail');
    expect(mails).toEqual([{ person_id: CLERK, params: { notice: 'deadline' } }]);
  });

  it('is left to the workflow where no times are given', async () => {
    const id = await register();
    const { outbox } = await wake(id, { hour: 9, times: null });
    expect(outbox).toHaveLength(1);
    expect(await told()).toEqual([]);
    expect(await rows()).toEqual([{ delivered: false, attempts: 0, waits: false }]);
  });

  it('keeps no clock from being recorded when telling fails by a fault of ours', async () => {
    const id = await register();
    const { outcome, outbox } = await wake(id, { hour: 9, ledger: failing(new TypeError('a fault of ours')) });
    expect(outcome.ok).toBe(true);
    expect(outbox).toHaveLength(1);
    expect(await rows()).toEqual([{ delivered: false, attempts: 0, waits: false }]);
  });

  it('is not recorded either when the world is down', async () => {
    const id = await register();
    await expect(wake(id, { hour: 9, ledger: failing(new Error('connection refused')) })).rejects.toThrow(
      'connection refused',
    );
    expect(await rows()).toEqual([]);
    expect((await wake(id, { hour: 9 })).outcome).toMatchObject({ events: [{ type: 'LadderStepsReached' }] });
  });
});

/** Registers a letter and clears what was to be delivered of it. */
async function register(): Promise<ReturnType<typeof processId>> {
  caseId += 1;
  const id = `018f0000-0000-7000-8000-${String(caseId).padStart(12, '0')}`;
  const submission = storedSubmission(RECEIVED_ON, { case_id: id, case_number: `PA-${caseId}` });
  const step = createStep(createPostgresLedger(pool), () => instantAt(RECEIVED_ON, 12));
  expect((await step(registration(RECEIVED_ON, submission))).outcome.ok).toBe(true);
  await admin.query('delete from business.outbox');
  return processId('case', id);
}

async function wake(
  id: ReturnType<typeof processId>,
  { hour, times = IN_OFFICE_HOURS, ledger }: { hour: number; times?: NoticeTimes | null; ledger?: Ledger },
): Promise<StepResult> {
  const step = createStep(ledger ?? createPostgresLedger(pool), () => instantAt(REMINDED_ON, hour), times ?? undefined);
  const actor = { kind: 'system', accountId: null, personId: null, roles: [], correlationId: 'test' } as const;
  return step({ processId: id, commandId: `clock/${hour}`, bodyHash: '', command: { type: 'clock' }, actor });
}

/** The real ledger, which cannot say who is to be told. */
function failing(error: Error): Ledger {
  const real = createPostgresLedger(pool);
  const context = async (): Promise<never> => {
    throw error;
  };
  return { transact: (work) => real.transact((transaction) => work({ ...transaction, context })) };
}

async function told(): Promise<unknown[]> {
  return (await admin.query('select person_id, notice, named from business.notification')).rows;
}

async function rows(): Promise<unknown[]> {
  const { rows: found } = await admin.query(
    `select delivered_at is not null as delivered, attempts, next_try_at > now() as waits from business.outbox order by id`,
  );
  return found;
}
