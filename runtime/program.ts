import { spawn } from 'node:child_process';
import { open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Started } from './keep-running.ts';
import { StartupError } from './startup-error.ts';
import { READY } from './under-supervisor.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOG_LIMIT_BYTES = 50_000_000;
/** Longer than the worker's own grace time, which lets running activities finish. */
const STOP_PATIENCE_MS = 40_000;
const READY_PATIENCE_MS = 60_000;

export interface ProgramOptions {
  env: Readonly<Record<string, string | undefined>>;
  /** Where the program's log is kept: `<main>.log`. */
  logFolder: string;
  /** Aborted when nobody waits any more for it to be ready. */
  signal: AbortSignal;
}

/**
 * Starts one of our own mains (`api`, `worker`) as a child process whose log goes to a file, and waits until it says
 * that it is ready, ends, or a minute has passed: whoever keeps it running sees to the rest.
 */
export async function startProgram(
  main: 'api' | 'worker',
  { env, logFolder, signal }: ProgramOptions,
): Promise<Started> {
  const log = await openLog(join(logFolder, `${main}.log`));
  // detached: Ctrl-C in the terminal must reach the supervisor only. The channel tells the child when we are gone.
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join('runtime', `${main}.ts`)], {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
  });
  child.on('error', () => undefined);
  await log.close();
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
  });
  const ready = new Promise<void>((done) => {
    child.on('message', (message) => message === READY && done());
  });
  const patience = new AbortController();
  const enough = AbortSignal.any([patience.signal, signal]);
  const late = wait(READY_PATIENCE_MS, undefined, { signal: enough }).catch(() => undefined);
  await Promise.race([ready, ended, late]);
  patience.abort();
  if (child.exitCode !== null || child.signalCode !== null) {
    throw new StartupError(`The ${main} ended at once; why is said in ${join(logFolder, `${main}.log`)}.`);
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    await ended;
    clearTimeout(kill);
  };
  return { pid: child.pid ?? 0, child, stop };
}

async function openLog(file: string) {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}
