import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Payload } from '@temporalio/common';
import { payloadCodec } from '../../runtime/codec.ts';
import { createTemporalClient } from '../../runtime/temporal-client.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import type { Part, RunFile } from '../../runtime/run-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The whole product as `npm start` runs it, in a folder of its own, with what a test may do to it. */
export interface TestSystem {
  dataDir: string;
  port: number;
  /** Below `/api/v1`. */
  url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  remove(): Promise<void>;
  pid(part: Part): Promise<number>;
  /** Ends a part the hard way and waits until another runs in its place. */
  kill(part: Part): Promise<void>;
  /** `npm run cli -- …` or `npm run demo`: exit code and what it printed. */
  run(main: 'cli' | 'demo', ...args: string[]): Promise<{ code: number | null; said: string }>;
  account(username: string): Promise<{ username: string; password: string }>;
  /** Every message in every history of the engine, decrypted, as text. */
  histories(): Promise<string>;
  /** Everything written to logs and to Temporal's store, as bytes. */
  written(): Promise<Buffer>;
}

/** Prepares a system; `start` starts it with the demo data. */
export async function testSystem(): Promise<TestSystem> {
  const dataDir = await mkdtemp(join(tmpdir(), 'system-'));
  await chmod(dataDir, 0o711);
  const port = await findFreePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: '', NOTICE_HOURS: 'always' };
  let child: ChildProcess | null = null;
  const main = (name: string, args: readonly string[]) =>
    spawn(process.execPath, ['--import', 'tsx', `runtime/${name}.ts`, ...args], { cwd: ROOT, env });
  const runFile = async () => JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')) as RunFile;
  const pid = async (part: Part) => (await runFile()).pids[part] ?? 0;

  return {
    dataDir,
    port,
    url: `http://127.0.0.1:${port}/api/v1`,
    pid,
    async start() {
      const started = main('start', []);
      child = started;
      let said = '';
      for (const stream of [started.stdout, started.stderr])
        stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await until('the start', () => said.includes('Stop with Ctrl-C') || started.exitCode !== null, 300_000);
      if (started.exitCode !== null) throw new Error(`It did not start: ${said}`);
    },
    async stop() {
      const running = child;
      if (running === null || running.exitCode !== null) return;
      const ended = new Promise((done) => running.once('exit', done));
      running.kill('SIGTERM');
      await ended;
    },
    remove: () => rm(dataDir, { recursive: true, force: true }),
    async kill(part) {
      const killed = await pid(part);
      process.kill(killed, 'SIGKILL');
      await until(`${part} to be back`, async () => (await pid(part)) !== killed);
    },
    run: (name, ...args) =>
      new Promise((resolve) => {
        const running = main(name, args);
        let said = '';
        for (const stream of [running.stdout, running.stderr])
          stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
        running.once('exit', (code) => resolve({ code, said }));
      }),
    async account(username) {
      const accounts = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as {
        username: string;
        password: string;
      }[];
      const found = accounts.find((one) => one.username === username);
      if (found === undefined) throw new Error(`no account ${username}`);
      return found;
    },
    async histories() {
      const key = Buffer.from(await readFile(join(dataDir, 'secrets', 'payload.key'), 'utf8'), 'hex');
      const address = `127.0.0.1:${(await runFile()).temporalPort ?? 0}`;
      const client = createTemporalClient({ address, namespace: 'default', payloadKey: key });
      const codec = payloadCodec(key);
      const texts: string[] = [];
      for await (const { workflowId, runId } of client.workflow.list()) {
        const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
        for (const payload of payloadsIn(events)) {
          const [decoded] = await codec.decode([payload]);
          texts.push(Buffer.from(decoded?.data ?? []).toString('utf8'));
        }
      }
      await client.connection.close();
      return texts.join('\n');
    },
    async written() {
      const folders = [join(dataDir, 'logs'), join(dataDir, 'temporal')];
      const files = await Promise.all(
        folders.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
      );
      return Buffer.concat(await Promise.all(files.flat().map((file) => readFile(file))));
    },
  };
}

/** The payloads anywhere inside a history: what has data and says how it is encoded. */
function payloadsIn(value: unknown): Payload[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  if (Array.isArray(value)) return value.flatMap(payloadsIn);
  const { metadata, data } = value as { metadata?: unknown; data?: unknown };
  if (metadata !== null && typeof metadata === 'object' && data instanceof Uint8Array) return [value];
  return Object.values(value).flatMap(payloadsIn);
}

/** Waits until something is so. Throws, naming it, when it is not in time. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, patienceMs = 60_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await wait(100);
  }
}
