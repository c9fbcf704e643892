import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Rounds } from '../../activities/index.ts';
import { migrate } from '../../prisma/migrate.ts';
import { seedReference } from '../../prisma/seed/seed.ts';
import { createPool } from '../../runtime/database.ts';
import { databaseUrls } from '../../runtime/database-urls.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import { startPostgres } from '../../runtime/postgres-server.ts';
import type { PostgresServer } from '../../runtime/postgres-server.ts';
import { ensureSchedules } from '../../runtime/schedules.ts';
import { startTemporal } from '../../runtime/temporal-server.ts';
import type { TemporalServer } from '../../runtime/temporal-server.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
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
import { until } from '../support/system.ts';
import { realTemporal, testDataConverter } from '../support/temporal.ts';
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

describe.concurrent('while PostgreSQL is away for 90 seconds', () => {
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

describe.concurrent('while Temporal is away at the moment of the morning round', () => {
  it('nothing of it is lost: it runs once when Temporal is back, and not a second time', async ({ onTestFinished }) => {
    const options = {
      path: inject('temporalPath') ?? '',
      port: await findFreePort(),
      namespace: 'default',
      databaseFile: join(folder, 'temporal.db'),
      logFile: join(folder, 'temporal.log'),
    };
    const asked: string[] = [];
    const serve = async () => {
      const server = await startTemporal(options);
      onTestFinished(() => server.stop());
      return connectTo(server);
    };
    const before = await serve();
    await ensureSchedules(before.environment.client, TASK_QUEUE);
    const moment = new Date(Math.ceil(Date.now() / 1000) * 1000 + 10_000);
    await digestOf(before).update((known) => ({ ...known, spec: onlyAt(moment) }));
    // Stopped before it has taken the change in, it would take it after the moment, and a changed Schedule looks only ahead.
    const next = async () => (await digestOf(before).describe()).info.nextActionTimes[0]?.getTime();
    await until('the Schedule to wait for that moment', async () => (await next()) === moment.getTime());
    await before.stop();
    expect(Date.now()).toBeLessThan(moment.getTime());
    await wait(moment.getTime() + 1500 - Date.now());

    const after = await serve();
    // What every worker does when it starts: the missed moment must not be forgotten by it.
    await ensureSchedules(after.environment.client, TASK_QUEUE);
    const rounds = await runWorker(after, postgresActivities(pool), countingRounds(asked));
    await until('the round that was missed', () => asked.length > 0, 20_000);
    await wait(1500);
    const { info } = await digestOf(after).describe();
    await rounds.stop();
    await after.stop();
    expect(asked).toEqual(['digest']);
    expect(info).toMatchObject({ numActionsTaken: 1, numActionsMissedCatchupWindow: 0 });
    expect(info.recentActions.map((one) => one.scheduledAt.getTime())).toEqual([moment.getTime()]);
  });
});

/** A server that keeps what it knows on disk, with connections of its own. */
async function connectTo(server: TemporalServer): Promise<TestTemporal> {
  const environment = await TestWorkflowEnvironment.createFromExistingServer({
    ...{ address: server.address, namespace: 'default', client: { dataConverter: testDataConverter } },
  });
  const stop = async () => {
    await environment.teardown();
    await server.stop();
  };
  return { address: server.address, environment, stop };
}

const digestOf = ({ environment }: TestTemporal) => environment.client.schedule.getHandle('tiep-thu/digest');

/** The time of day of that instant (UTC), every day; the catch-up stays that of the definition. */
function onlyAt(moment: Date) {
  const [hour, minute, second] = [moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds()];
  return { calendars: [{ hour, minute, second }], timezone: 'UTC' };
}

function countingRounds(asked: string[]): Rounds {
  return {
    prepareDigest: async () => {
      asked.push('digest');
      return { told: 0 };
    },
    findMissed: async () => ({ nudged: 0 }),
    drawForRereading: async () => ({ asked: 0 }),
    awaitNextYear: async () => undefined,
  };
}

async function countNotes(cases: readonly CommandRequest[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n from business.event where process_id = any ($1) and type = 'NoteAdded'`,
    [cases.map((one) => one.processId)],
  );
  return rows[0]?.n ?? 0;
}
