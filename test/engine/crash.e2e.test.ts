import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTemporalClient } from '../../runtime/temporal-client.ts';
import { createTemporalEngine } from '../../runtime/temporal-engine.ts';
import { startTemporal } from '../../runtime/temporal-server.ts';
import type { TemporalServer } from '../../runtime/temporal-server.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import { TASK_QUEUE } from '../../workflows/messages.ts';
import type { CommandRequest, StepResult } from '../../workflows/messages.ts';
import { CLERK, registration, request, seedBody, staff, words } from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { TEST_PAYLOAD_KEY } from '../support/temporal.ts';

let database: TestDatabase;
let pool: pg.Pool;
let folder: string;
let port: number;
let temporal: TemporalServer;
const workers: ChildProcess[] = [];

const today = new Date(Date.now() + 7 * 3600 * 1000).toISOString().slice(0, 10);
const clerk = staff(CLERK, 'RECEPTION', 'SCREENER');

beforeAll(async () => {
  database = await createDatabase();
  const admin = new pg.Pool({ connectionString: database.url, max: 1 });
  await seedBody(admin);
  await admin.end();
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  folder = await mkdtemp(join(tmpdir(), 'crash-'));
  port = await findFreePort();
  temporal = await startServer();
});

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await temporal.stop();
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('a kill between the record and its answer', () => {
  it('of worker and engine together loses no accepted command and records none twice', async () => {
    const register = registration(today);
    const dying = await startWorker(4, temporal.pid);
    expect((await ask(register)).outcome.ok).toBe(true);
    const notes = Array.from({ length: 16 }, (_, n) =>
      request(register, clerk, { type: 'addNote', text: words() }, `crash-${n}`),
    );
    // The caller dies as well: nobody listens to these answers.
    const unheard = notes.map((note) => send(note, 5_000).catch(() => null));
    // A process that was killed keeps its port until it is gone.
    await Promise.all([once(dying, 'exit'), once(temporal.child, 'exit')]);
    temporal = await startServer();
    await startWorker(0, 0);
    await Promise.all(unheard);

    const answers: StepResult[] = [];
    for (const note of notes) answers.push(await ask(note));
    expect(answers.every((answer) => answer.outcome.ok)).toBe(true);
    const { rows } = await pool.query<{ number: number; command_id: string }>(
      `select number, command_id from business.event where process_id = $1 and type = 'NoteAdded' order by number`,
      [register.processId],
    );
    expect(rows.map((row) => row.command_id).toSorted()).toEqual(notes.map((note) => note.commandId).toSorted());
    for (const [index, answer] of answers.entries()) {
      const recorded = rows.find((row) => row.command_id === notes[index]?.commandId);
      expect(answer.outcome.ok ? answer.outcome.events[0]?.number : null).toBe(recorded?.number);
    }
    const { rows: processes } = await pool.query<{ version: number }>(
      'select version from business.process where id = $1',
      [register.processId],
    );
    expect(processes[0]?.version).toBe(rows.at(-1)?.number);
  });
});

async function startServer(): Promise<TemporalServer> {
  const path = inject('temporalPath');
  if (path === null) throw new Error('No Temporal server could be had on this machine.');
  return startTemporal({
    path,
    port,
    namespace: 'default',
    databaseFile: join(folder, 'temporal.db'),
    logFile: join(folder, 'temporal.log'),
  });
}

async function startWorker(diesAfter: number, temporalPid: number): Promise<ChildProcess> {
  const file = join(import.meta.dirname, '../support/dying-worker.ts');
  const args = [`127.0.0.1:${port}`, database.worker, String(diesAfter), String(temporalPid)];
  const worker = fork(file, args, {
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  workers.push(worker);
  await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('exit', () => reject(new Error('the worker did not start')));
  });
  return worker;
}

async function send(asked: CommandRequest, waitMs: number): Promise<StepResult | null> {
  const client = createTemporalClient({
    address: `127.0.0.1:${port}`,
    namespace: 'default',
    payloadKey: TEST_PAYLOAD_KEY,
  });
  try {
    const answer = await createTemporalEngine(client, TASK_QUEUE).send(asked, waitMs);
    return answer.kind === 'answered' ? answer.result : null;
  } finally {
    await client.connection.close();
  }
}

async function ask(asked: CommandRequest): Promise<StepResult> {
  const result = await send(asked, 60_000);
  if (result === null) throw new Error('not answered');
  return result;
}
