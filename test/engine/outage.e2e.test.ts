import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../prisma/migrate.ts';
import { seedReference } from '../../prisma/seed/seed.ts';
import { createPool } from '../../runtime/database.ts';
import { databaseUrls } from '../../runtime/database-urls.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import { startPostgres } from '../../runtime/postgres-server.ts';
import type { PostgresServer } from '../../runtime/postgres-server.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import { TEST_PASSWORDS } from '../support/cluster.ts';
import {
  CLERK,
  postgresActivities,
  registration,
  request,
  seedBody,
  silent,
  staff,
  words,
} from '../support/engine-world.ts';
import { realTemporal } from '../support/temporal.ts';
import type { TestTemporal } from '../support/temporal.ts';
import { runWorker } from '../support/test-worker.ts';
import type { TestWorker } from '../support/test-worker.ts';

/** How long the database stays away; longer than the longest pause between two tries of a record. */
const AWAY_MS = 90_000;

let folder: string;
let postgres: PostgresServer;
let start: () => Promise<PostgresServer>;
let pool: pg.Pool;
let temporal: TestTemporal;
let worker: TestWorker;

const today = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outage-'));
  await chmod(folder, 0o711);
  const options = {
    clusterFolder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    port: await findFreePort(),
    password: 'owner-of-tests',
    database: 'tiep_thu',
  };
  start = () => startPostgres(options);
  postgres = await start();
  await migrate({ url: postgres.url, rolePasswords: TEST_PASSWORDS });
  await seedReference(postgres.url);
  const admin = new pg.Pool({ connectionString: postgres.url, max: 1 });
  await seedBody(admin);
  await admin.end();
  pool = createPool({ url: databaseUrls({}, postgres.url, TEST_PASSWORDS).worker, max: 8, log: silent });
  temporal = await realTemporal();
  worker = await runWorker(temporal, postgresActivities(pool));
});

afterAll(async () => {
  await worker.stop();
  await temporal.stop();
  await pool.end();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('while PostgreSQL is away for 90 seconds', () => {
  it('commands wait, and each is recorded once and in full when it is back', async () => {
    const cases = Array.from({ length: 4 }, () => registration(today));
    for (const one of cases) expect((await worker.engine.send(one, 15_000)).kind).toBe('answered');
    await postgres.stop();
    const notes = cases.map((one) => request(one, clerk, { type: 'addNote', text: words() }));
    const waiting = Promise.all(notes.map((note) => worker.engine.send(note, 5_000)));
    expect((await waiting).map((answer) => answer.kind)).toEqual(['late', 'late', 'late', 'late']);
    await wait(AWAY_MS - 5_000);
    postgres = await start();
    const answers = await Promise.all(notes.map((note) => worker.engine.send(note, 120_000)));
    expect(answers.map((answer) => answer.kind === 'answered' && answer.result.outcome.ok)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await countNotes(cases)).toBe(4);
  });
});

async function countNotes(cases: readonly CommandRequest[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from business.event where process_id = any ($1) and type = 'NoteAdded'`,
    [cases.map((one) => one.processId)],
  );
  return rows[0]?.n ?? 0;
}
