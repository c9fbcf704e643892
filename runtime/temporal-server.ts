import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { isListening, isPortFree } from './free-port.ts';
import { SEARCH_ATTRIBUTES } from './search-attributes.ts';
import { StartupError } from './startup-error.ts';

export interface TemporalOptions {
  /** The executable, from `locateTemporal`. */
  path: string;
  port: number;
  namespace: string;
  /** Where running workflows are kept; left out, they are forgotten when the server ends (tests). */
  databaseFile?: string;
  logFile: string;
}

export interface TemporalServer {
  pid: number;
  /** host:port for clients. */
  address: string;
  /** The process itself, for whoever watches it. */
  child: ChildProcess;
  /** Ends the server and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the single-machine Temporal server at 127.0.0.1, without pages, with our search attributes, and waits until
 * its namespace answers (about a second). Throws StartupError.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { port, namespace } = options;
  // Asked beforehand: another Temporal server on the port would answer in place of ours.
  if (!(await isPortFree(port))) throw new StartupError(`Port ${port} for Temporal is taken.`);
  const attributes = Object.entries(SEARCH_ATTRIBUTES).flatMap(([key, type]) => [
    '--search-attribute',
    `${key}=${type}`,
  ]);
  const storage = options.databaseFile === undefined ? [] : ['--db-filename', options.databaseFile];
  const flags = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  for (const file of [options.logFile, options.databaseFile]) {
    if (file !== undefined) await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  }
  const log = await open(options.logFile, 'a', 0o600);
  const child = spawn(
    options.path,
    [...flags, '--namespace', namespace, ...storage, ...attributes, '--log-format', 'json', '--log-level', 'warn'],
    // A group of its own: Ctrl-C in the terminal must reach the supervisor only, which stops things in order.
    { detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  child.on('error', () => undefined);
  await log.close();
  const address = `127.0.0.1:${port}`;
  // With nothing on disk there is nothing to finish.
  const stop = () => stopServer(child, options.databaseFile === undefined ? 'SIGKILL' : 'SIGTERM');
  if (!(await answers(child, address, namespace))) {
    await stop();
    throw new StartupError(`Temporal did not start: ${await lastWords(options.logFile)} (see ${options.logFile})`);
  }
  return { pid: child.pid ?? 0, address, child, stop };
}

/** Whether the namespace of the server at `address` (host:port) answers within `patienceMs`. */
export async function isTemporalReady(address: string, namespace: string, patienceMs = 5_000): Promise<boolean> {
  // Lazy, because a failed connect() never closes its channel, whose retries then keep this process alive.
  const connection = Connection.lazy({ address, connectTimeout: patienceMs });
  try {
    await connection.ensureConnected();
    await connection.withDeadline(Date.now() + patienceMs, () =>
      connection.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  } finally {
    await connection.close();
  }
}

async function answers(child: ChildProcess, address: string, namespace: string): Promise<boolean> {
  const deadline = performance.now() + 90_000;
  while (performance.now() < deadline && isAlive(child)) {
    // Only asked once the port is open: the client would wait a whole second after a first refusal.
    if ((await isListening(address)) && (await isTemporalReady(address, namespace))) return true;
    await wait(30);
  }
  return false;
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

async function stopServer(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isAlive(child)) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  const giveUp = new AbortController();
  const patience = wait(15_000, 'late', { signal: giveUp.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, patience])) === 'late') child.kill('SIGKILL');
  giveUp.abort();
  await ended;
}

async function lastWords(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  return log.trim().split('\n').at(-1) || 'it said nothing';
}
