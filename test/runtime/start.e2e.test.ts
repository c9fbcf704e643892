import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '../../runtime/free-port.ts';
import { lookUpProcess } from '../../runtime/process-identity.ts';
import { PARTS, type RunFile } from '../../runtime/run-file.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let dataDir: string;
let port: number;
let first: Supervised;

interface Supervised {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
}

function start(): Supervised {
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'runtime/start.ts', '--no-demo'], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return { child, said: () => said, ended };
}

async function until(what: string, condition: () => Promise<boolean> | boolean, patienceMs = 60_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`${what}: waited in vain`);
    await wait(50);
  }
}

async function runFile(): Promise<RunFile> {
  return JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')) as RunFile;
}

async function isServing(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'start-'));
  port = await findFreePort();
  first = start();
  await until('the first start', () => first.said().includes(`http://127.0.0.1:${port}/`), 230_000);
});

afterAll(async () => {
  const { pids } = await runFile();
  if (pids.supervisor !== undefined) process.kill(pids.supervisor, 'SIGTERM');
  await until('the end', async () => (await runFile()).pids.supervisor === undefined);
  await rm(dataDir, { recursive: true, force: true });
});

describe('npm start', () => {
  it('says where the pages are, and only the owner can read the first account', async () => {
    expect(await isServing()).toBe(true);
    expect((await stat(join(dataDir, 'administrator.json'))).mode & 0o777).toBe(0o600);
    expect(Object.keys((await runFile()).pids).toSorted()).toEqual([...PARTS, 'supervisor'].toSorted());
  });

  it('a second one in the same folder says in one line that the first is running', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.said().trim().split('\n')).toHaveLength(1);
    expect(second.said()).toContain(`already in use by process ${first.child.pid}`);
  });

  it.each(PARTS)('%s is running again soon after it was killed', async (part) => {
    const killed = (await runFile()).pids[part] ?? 0;
    process.kill(killed, 'SIGKILL');
    await until('the restart', async () => (await runFile()).pids[part] !== killed);
    await until('the service', isServing);
    expect(first.said()).toContain('ended unexpectedly (SIGKILL); starting it again.');
  });

  it('the next one cleans up after one that was killed, and uses the same inner ports', async () => {
    const before = await runFile();
    first.child.kill('SIGKILL');
    await first.ended;
    const next = start();
    await until('the next start', () => next.said().includes(`http://127.0.0.1:${port}/`));
    const after = await runFile();
    expect([after.postgresPort, after.temporalPort]).toEqual([before.postgresPort, before.temporalPort]);
    for (const part of PARTS) expect(await lookUpProcess(before.pids[part] ?? 0), part).toBeNull();
  });

  it('stops everything it started, the database last', async () => {
    const { pids } = await runFile();
    process.kill(pids.supervisor ?? 0, 'SIGTERM');
    await until('the stop', async () => (await lookUpProcess(pids.supervisor ?? 0)) === null);
    for (const part of PARTS) expect(await lookUpProcess(pids[part] ?? 0), part).toBeNull();
    expect(await readFile(join(dataDir, 'logs', 'postgres.log'), 'utf8')).toMatch(/database system is shut down\s*$/);
  });
});
