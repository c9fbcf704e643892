import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { ProcessId } from '../domain/process.ts';
import { findFreePort } from '../runtime/free-port.ts';
import { locateTemporal } from '../runtime/temporal-binary.ts';
import { createTemporalClient } from '../runtime/temporal-client.ts';
import { startTemporal } from '../runtime/temporal-server.ts';
import { SHELL } from '../workflows/messages.ts';
import { seedBody } from '../test/support/engine-world.ts';
import { cpuSeconds } from './cpu-time.ts';
import { withDatabase } from './database.ts';
import { median } from './machine.ts';
import { PAYLOAD_KEY } from './wake-burst/messages.ts';
import type { BurstMoment, BurstOptions, BurstReport } from './wake-burst/messages.ts';
import { idsThatWakeTogether, registerCases } from './wake-burst/seed.ts';

/** Rest between the last start and the moment. */
const MARGIN_MS = 10_000;
const LANES = 40;

export interface Sizes {
  processes: number;
  rounds: number;
  /** How many processes this machine surely starts in a second: the moment is set by it. */
  starts: number;
  /** Where Temporal keeps what runs: on disk as `npm start` has it, or nowhere as in tests. */
  store: 'disk' | 'memory';
}

interface Burst {
  /** Wake-ups recorded in a second. */
  woken: number;
  /** The same, until the last notice was told; null where nobody is told. */
  told: number | null;
  /** Milliseconds of processor time for one of them: of Temporal, PostgreSQL and the worker. */
  cpu: readonly number[];
}

/**
 * How fast many wake-ups of one moment are through, against timers that do next to nothing, on the same Temporal server with
 * the same settings, one after the other. Prints one line per round and the ratio of the medians.
 */
export async function measureWakeBurst(sizes: Sizes, say: (line: string) => void): Promise<void> {
  const { processes, rounds, store } = sizes;
  say(
    `${processes} wake-ups of one moment, ${rounds} rounds, Temporal with its store ${store === 'disk' ? 'on disk' : 'in memory'}, PostgreSQL with fsync`,
  );
  const ours: Burst[] = [];
  const bare: Burst[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    await inHouse(store, async (house) => {
      // In turns, so that what else the machine does falls on both.
      for (const mode of round % 2 === 1 ? (['bare', 'ours'] as const) : (['ours', 'bare'] as const)) {
        const burst = await measure(mode, sizes, house);
        (mode === 'ours' ? ours : bare).push(burst);
        const told = burst.told === null ? '' : `, ${burst.told.toFixed(0)}/s until the last notice was told`;
        const [temporal = 0, postgres = 0, worker = 0] = burst.cpu;
        const cpu = `${temporal.toFixed(1)} Temporal, ${postgres.toFixed(1)} PostgreSQL, ${worker.toFixed(1)} worker`;
        say(`  round ${round}, ${mode}: ${burst.woken.toFixed(0)} wake-ups/s${told}; ms of processor each: ${cpu}`);
      }
    });
  }
  const [mine, theirs] = [ours, bare].map((bursts) => median(bursts.map((one) => one.woken)));
  const told = median(ours.map((one) => one.told ?? Number.NaN));
  say(`  bare ${theirs?.toFixed(0)}/s, ours ${mine?.toFixed(0)}/s: ratio ${((mine ?? 0) / (theirs ?? 1)).toFixed(2)}`);
  say(`  ours with every notice told ${told.toFixed(0)}/s: ratio ${(told / (theirs ?? 1)).toFixed(2)}`);
}

interface House {
  /** Numbers of the server processes. */
  pids: { temporal: number; postgres: number };
  address: string;
  client: Client;
  url: string;
  pool: pg.Pool;
}

/** Both servers, for as long as the work lasts. */
async function inHouse(store: Sizes['store'], work: (house: House) => Promise<void>): Promise<void> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const place = await locateTemporal({ say, env: process.env, cliPath: process.env['TEMPORAL_CLI_PATH'] });
  if (place.kind !== 'binary') throw new Error('The measurement starts a Temporal server of its own.');
  await withDatabase(async ({ pid, folder, owner, pool, workerUrl }) => {
    await seedBody(owner);
    const temporal = await startTemporal({
      path: place.path,
      port: await findFreePort(),
      namespace: 'default',
      logFile: join(folder, 'temporal.log'),
      ...(store === 'disk' ? { databaseFile: join(folder, 'temporal.db') } : {}),
    });
    const { address } = temporal;
    const client = createTemporalClient({ address, namespace: 'default', payloadKey: PAYLOAD_KEY });
    try {
      await work({ pids: { temporal: temporal.pid, postgres: pid }, address, client, url: workerUrl, pool });
    } finally {
      await client.connection.close();
      await temporal.stop();
    }
  });
}

async function measure(mode: 'ours' | 'bare', { processes, starts }: Sizes, house: House): Promise<Burst> {
  const { ids, wakeMs: worldMs } = idsThatWakeTogether(processes);
  if (mode === 'ours') await registerCases(house.pool, ids);
  const taskQueue = `bench-${mode}`;
  const { address, url } = house;
  const options: BurstOptions = { mode, address, url, taskQueue, processes };
  const worker = fork(fileURLToPath(new URL('./wake-burst/worker.ts', import.meta.url)), [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = new Promise((done) => worker.once('exit', done));
  try {
    const heard = reportsOf(worker);
    await heard('ready');
    const wakeMs = Date.now() + MARGIN_MS + (processes / starts) * 1000;
    worker.send({ aheadMs: worldMs - wakeMs, wakeMs } satisfies BurstMoment);
    await startAll(house.client, { mode, ids, taskQueue });
    await heard('waiting');
    if (Date.now() > wakeMs) throw new Error('Not all were started when the moment came; give a lower --starts.');
    const rate = (atMs: number): number => (processes * 1000) / (atMs - wakeMs);
    // What the servers use while nothing happens is taken off.
    await wait(Math.max(wakeMs - Date.now() - MARGIN_MS / 2, 0));
    const resting = await used(house, worker);
    await wait(Math.max(wakeMs - Date.now(), 0));
    const before = await used(house, worker);
    const woken = await heard('woken');
    const told = mode === 'ours' ? await heard('told') : null;
    const after = await used(house, worker);
    const lasted = (Date.now() - wakeMs) / (MARGIN_MS / 2);
    const cpu = after.map((one, i) => {
      const [rested = 0, began = 0] = [resting[i], before[i]];
      return ((one - began - (began - rested) * lasted) * 1000) / processes;
    });
    const burst = { woken: rate(woken), told: told === null ? null : rate(told), cpu };
    await endAll(house.client, ids);
    return burst;
  } finally {
    worker.disconnect();
    const late = setTimeout(() => worker.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(late);
  }
}

async function used({ pids }: House, worker: ChildProcess): Promise<number[]> {
  const all = [pids.temporal, pids.postgres, worker.pid ?? 0].map(async (pid) => (await cpuSeconds(pid)) ?? Number.NaN);
  return Promise.all(all);
}

/** Waits for a report of the worker and gives its moment; throws when the worker ends first. */
function reportsOf(worker: ChildProcess): (kind: BurstReport['kind']) => Promise<number> {
  const known = new Map<string, number>();
  let notify: () => void = () => undefined;
  let ended = false;
  worker.on('message', (message) => {
    const report = message as BurstReport;
    known.set(report.kind, 'atMs' in report ? report.atMs : Date.now());
    notify();
  });
  worker.once('exit', () => {
    ended = true;
    notify();
  });
  return async (kind) => {
    for (;;) {
      const atMs = known.get(kind);
      if (atMs !== undefined) return atMs;
      if (ended) throw new Error(`The worker ended before it was ${kind}.`);
      await new Promise<void>((resolve) => {
        notify = resolve;
      });
    }
  };
}

interface Starting {
  mode: 'ours' | 'bare';
  ids: readonly ProcessId[];
  taskQueue: string;
}

async function startAll(client: Client, { mode, ids, taskQueue }: Starting): Promise<void> {
  const type = mode === 'ours' ? 'caseProcess' : 'bareProcess';
  await inLanes(ids, async (id) => {
    await client.workflow.start(type, { workflowId: id, taskQueue, args: [{ processId: id, shell: SHELL }] });
  });
}

async function endAll(client: Client, ids: readonly ProcessId[]): Promise<void> {
  await inLanes(ids, async (id) => {
    await client.workflow.getHandle(id).terminate('measured');
  });
}

async function inLanes(ids: readonly ProcessId[], work: (id: ProcessId) => Promise<void>): Promise<void> {
  const waiting = [...ids];
  const lane = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) await work(id);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
