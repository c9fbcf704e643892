import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { createStep } from '../../activities/step.ts';
import { retryRefused, sweepOutbox, sweepSubmissions } from '../../activities/sweep.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import { type Office, openOffice } from '../support/office.ts';

let office: Office;
let pool: pg.Pool;
let stuck: string[];
let good: string;
const warned: string[] = [];

beforeAll(async () => {
  office = await openOffice();
  office.world.engine.manner = 'late';
  pool = new pg.Pool({ connectionString: office.world.database.worker, max: 8 });
  stuck = [];
  for (let n = 0; n < 4; n += 1) stuck.push(String((await office.submit('reception')).body['submissionId']));
  good = stuck.pop() ?? '';
  await due();
});
afterAll(async () => {
  await pool.end();
  await office.stop();
});

const due = () => office.world.admin.query(`update inbox.submission set next_try_at = now() - interval '1 minute'`);
const warn = (fields: Readonly<Record<string, string>>) =>
  void warned.push(fields['submissionId'] ?? fields['outboxId'] ?? '');

async function send(request: CommandRequest): Promise<StepResult> {
  if (stuck.some((id) => request.commandId.endsWith(id))) throw new Error('this one hangs');
  return createStep(createPostgresLedger(pool), () => new Date().toISOString())(request);
}

describe('the relay', () => {
  it('takes a submission although three before it cannot be taken, and names those', async () => {
    await sweepSubmissions({ pool, send, warn });
    const { rows } = await pool.query<{ id: string }>(
      'select id from inbox.submission where registered_at is not null',
    );
    expect(rows.map((row) => row.id)).toEqual([good]);
    expect(warned.toSorted()).toEqual(stuck.toSorted());
  });

  it('puts off what failed, longer each time, and leaves the others alone', async () => {
    const first = await waits();
    await due();
    await sweepSubmissions({ pool, send, warn });
    const second = await waits();
    expect(first.every((seconds) => seconds > 0)).toBe(true);
    expect(Math.min(...second)).toBeGreaterThan(Math.max(...first));
  });

  it('takes them when they can be taken, each once', async () => {
    stuck = [];
    await due();
    await sweepSubmissions({ pool, send, warn });
    await due();
    await sweepSubmissions({ pool, send, warn });
    const { rows } = await pool.query<{ n: number }>(
      `select count(*)::int as n from business.event where type = 'CaseRegistered'`,
    );
    expect(rows[0]?.n).toBe(4);
  });

  it('keeps what a process refused for a person to look at, and tries it again when told to', async () => {
    const { body } = await office.submit('reception');
    await due();
    const refuse = async (request: CommandRequest): Promise<StepResult> => ({
      ...(await createStep(createPostgresLedger(pool), () => '2000-01-01T01:00:00.000Z')(request)),
    });
    await sweepSubmissions({ pool, send: refuse, warn });
    const state = () =>
      office.row('select refused_code, registered_at is not null as taken from inbox.submission where id = $1', [
        body['submissionId'],
      ]);
    expect(await state()).toEqual({ refused_code: 'RECEIVED_IN_FUTURE', taken: false });
    expect(await retryRefused(pool)).toBe(1);
    await due();
    await sweepSubmissions({ pool, send, warn });
    expect(await state()).toEqual({ refused_code: null, taken: true });
  });

  it('delivers every notice although one cannot be delivered', async () => {
    await office.submit('reception', { receivedAt: '2026-02-11' });
    await due();
    await sweepSubmissions({ pool, send, warn });
    await office.world.admin.query(`update business.outbox set next_try_at = now() - interval '1 minute'`);
    const { rows } = await pool.query<{ id: string }>('select id from business.outbox order by id');
    const [broken] = rows;
    const delivered: string[] = [];
    await sweepOutbox({
      pool,
      warn,
      deliver: async ({ outbox: [id = ''] }) => {
        if (id === broken?.id) throw new Error('this one hangs');
        delivered.push(id);
      },
    });
    expect(rows.length).toBeGreaterThan(1);
    expect(delivered.toSorted()).toEqual(
      rows
        .slice(1)
        .map((row) => row.id)
        .toSorted(),
    );
  });
});

async function waits(): Promise<number[]> {
  const { rows } = await pool.query<{ seconds: number }>(
    'select extract(epoch from next_try_at - now())::float as seconds from inbox.submission where registered_at is null',
  );
  return rows.map((row) => row.seconds);
}
