import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import {
  checkReachable,
  chooseAccount,
  findPostgresBinaries,
  type PostgresBinaries,
  type RunAs,
} from './postgres-binaries.ts';
import { createCluster, SUPERUSER } from './postgres-cluster.ts';
import { endOrphan, lookUpProcess } from './process-identity.ts';
import { StartupError } from './startup-error.ts';

const STARTUP_PATIENCE_MS = 300_000;

export interface PostgresOptions {
  /** The cluster's own folder; made (initdb) when it does not exist. */
  clusterFolder: string;
  port: number;
  /** Password of the superuser; taken over at initdb only. */
  password: string;
  /** Messages of the server are appended here; without statements and values, which may be personal data. */
  logFile: string;
  /** Made when missing; the returned URL leads to it. */
  database: string;
  /** False only for throw-away clusters of tests: nothing survives a power cut. */
  durable?: boolean;
}

export interface PostgresServer {
  /** The postmaster; killing it is killing the database. */
  pid: number;
  port: number;
  /** The superuser's URL of `database`. */
  url: string;
  /** The process itself, for whoever watches it. */
  child: ChildProcess;
  /** Lets running transactions end in error, writes everything to disk, and waits until it is over. */
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL at 127.0.0.1 and waits until it answers, crash recovery included. A postmaster left
 * over in the same folder is ended first. Throws StartupError with one line that says what to do.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const clusterFolder = resolve(options.clusterFolder);
  const binaries = await findPostgresBinaries();
  const account = await chooseAccount(clusterFolder);
  await checkReachable(binaries.postgres, account);
  await checkReachable(clusterFolder, account);
  await createCluster(binaries, clusterFolder, options.password, account);
  await clearStaleLock(clusterFolder);
  const child = await startPostmaster(binaries, { ...options, clusterFolder }, account);
  const url = (database: string) =>
    `postgresql://${SUPERUSER}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  try {
    await ensureDatabase(url('postgres'), options.database);
  } catch (error) {
    await stopPostmaster(child);
    throw error;
  }
  const stop = () => stopPostmaster(child);
  return { pid: child.pid ?? 0, port: options.port, url: url(options.database), child, stop };
}

/** A crash leaves postmaster.pid behind. If its number now is some other program's, PostgreSQL would refuse to start. */
async function clearStaleLock(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  const found = await lookUpProcess(pid);
  // SIGINT is PostgreSQL's "fast" shutdown: sessions are ended, data is written out.
  if (found?.command.includes(folder)) await endOrphan(found, folder, { signal: 'SIGINT', patienceMs: 30_000 });
  else await rm(file, { force: true });
}

async function startPostmaster(
  binaries: PostgresBinaries,
  options: PostgresOptions,
  account: RunAs,
): Promise<ChildProcess> {
  const deadline = performance.now() + STARTUP_PATIENCE_MS;
  for (;;) {
    const { child, logStart } = await spawnPostmaster(binaries, options, account);
    const failure = await readiness(child, options, deadline);
    if (failure === 'none') return child;
    await stopPostmaster(child);
    const said = failure === 'ended' ? await readLog(options.logFile, logStart) : failure;
    // Sessions of a killed postmaster need a moment to notice and let go of the shared memory.
    if (!/shared memory block/.test(said) || performance.now() > deadline) throw explain(said, options);
    await wait(250);
  }
}

async function spawnPostmaster(binaries: PostgresBinaries, options: PostgresOptions, account: RunAs) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(options.durable === false ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  await mkdir(dirname(options.logFile), { recursive: true, mode: 0o700 });
  const log = await open(options.logFile, 'a', 0o600);
  try {
    const logStart = (await log.stat()).size;
    const child = spawn(binaries.postgres, ['-D', options.clusterFolder, '-p', String(options.port), ...flags], {
      ...account,
      cwd: options.clusterFolder,
      // A group of its own: Ctrl-C in the terminal must reach the supervisor only, which stops things in order.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.on('error', () => undefined);
    return { child, logStart };
  } finally {
    await log.close();
  }
}

type Readiness = 'none' | 'ended' | 'it did not answer in time' | 'password authentication failed';

async function readiness(child: ChildProcess, options: PostgresOptions, deadline: number): Promise<Readiness> {
  while (performance.now() < deadline) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return 'ended';
    const client = new pg.Client({
      ...{ host: '127.0.0.1', port: options.port, user: SUPERUSER, password: options.password, database: 'postgres' },
      connectionTimeoutMillis: 2_000,
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return 'none';
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') return 'password authentication failed';
      await wait(40);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return 'it did not answer in time';
}

async function readLog(file: string, from: number): Promise<string> {
  const log = await readFile(file).catch(() => Buffer.alloc(0));
  return log.subarray(from).toString() || 'it could not be started';
}

function explain(log: string, options: PostgresOptions): StartupError {
  if (/Address already in use/.test(log)) return new StartupError(`Port ${options.port} for PostgreSQL is taken.`);
  if (/No space left/.test(log)) return new StartupError('The disk is full: PostgreSQL cannot write.');
  if (/password authentication failed/.test(log)) {
    return new StartupError(
      'The PostgreSQL password in DATA_DIR/secrets does not belong to this DATA_DIR: restore the secrets.',
    );
  }
  const fatal = log.split('\n').findLast((line) => /FATAL|PANIC/.test(line)) ?? log.trim().split('\n').at(-1) ?? '';
  return new StartupError(
    `PostgreSQL did not start: ${fatal.replace(/^.*?(FATAL|PANIC):\s*/, '')} (see ${options.logFile})`,
  );
}

async function ensureDatabase(url: string, database: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const known = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function stopPostmaster(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGINT');
  const giveUp = new AbortController();
  const patience = wait(30_000, 'late', { signal: giveUp.signal }).catch(() => 'ended');
  // SIGQUIT ends it at once and leaves the rest to crash recovery; never SIGKILL, which orphans its sessions.
  if ((await Promise.race([ended, patience])) === 'late') child.kill('SIGQUIT');
  giveUp.abort();
  await ended;
}
