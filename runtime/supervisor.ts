import { join, resolve } from 'node:path';
import { migrate } from '../prisma/migrate.ts';
import { buildWebIfNeeded } from './build-web.ts';
import { childEnvironments } from './child-environment.ts';
import type { Config } from './config.ts';
import { mayMakeSecrets, prepareDataDir } from './data-dir.ts';
import { databaseUrls } from './database-urls.ts';
import { findFreePort, isPortFree } from './free-port.ts';
import { keepRunning, type Started } from './keep-running.ts';
import { endOrphans } from './orphans.ts';
import { startPostgres } from './postgres-server.ts';
import { identify } from './process-identity.ts';
import { startProgram } from './program.ts';
import { lockDataDir, type Part, readRunFile, type RunFile, writeRunFile } from './run-file.ts';
import { registerSearchAttributes } from './search-attributes.ts';
import { loadOwnerPassword, loadRolePasswords, loadSecrets } from './secrets.ts';
import { seedAccounts } from './seed-accounts.ts';
import { StartupError } from './startup-error.ts';
import { locateTemporal } from './temporal-binary.ts';
import { startTemporal } from './temporal-server.ts';

const DATABASE = 'tiep_thu';

export interface SuperviseOptions {
  config: Config;
  /** False: no demo data, one administrator only. */
  demo: boolean;
  /** What the children inherit; our own settings they are given one by one. */
  env: Readonly<Record<string, string | undefined>>;
  say: (line: string) => void;
  /** Aborted when everything is to be stopped. */
  signal: AbortSignal;
}

/**
 * Runs the whole product on this machine until `signal`: PostgreSQL, Temporal, migrations, seed, API, worker; starts
 * again whatever dies, and stops in the opposite order. Throws StartupError with one line when it cannot start;
 * whatever had started by then is stopped.
 */
export async function supervise(options: SuperviseOptions): Promise<void> {
  const { signal, say } = options;
  const config = Object.freeze({ ...options.config, DATA_DIR: resolve(options.config.DATA_DIR) });
  await prepareDataDir(config.DATA_DIR);
  const unlock = await lockDataDir(config.DATA_DIR);
  const house = await openHouse({ ...options, config }).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
  try {
    await startEverything(house);
    await new Promise((done) => {
      if (signal.aborted) done(null);
      signal.addEventListener('abort', done, { once: true });
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    if (house.stages.length > 0) say('Stopping.');
    for (const stage of house.stages.toReversed()) await Promise.all(stage.map((stop) => stop()));
    await house.forget();
    await unlock();
  }
}

/** What the steps of a start share. */
interface House extends SuperviseOptions {
  run: RunFile;
  /** How to stop what runs, in the order in which it was started; members of one stage stop together. */
  stages: (() => Promise<void>)[][];
  /** Keeps a part running and its number in the run file. */
  keep(part: Part, name: string, start: () => Promise<Started>): Promise<() => Promise<void>>;
  /** Takes the numbers of ended processes out of the run file. */
  forget(): Promise<void>;
}

async function openHouse(options: SuperviseOptions): Promise<House> {
  const { config, say } = options;
  const earlier = await readRunFile(config.DATA_DIR);
  await endOrphans(earlier, say);
  const run: RunFile = {
    ...earlier,
    host: config.HOST,
    port: config.PORT,
    pids: { supervisor: process.pid },
    processes: {},
  };
  let written = Promise.resolve();
  // A full disk must not end the supervisor: the file is behind then, what runs goes on.
  const complain = (error: Error) => say(`run.json could not be written: ${error.message}`);
  const write = () => (written = written.then(() => writeRunFile(config.DATA_DIR, run)).catch(complain));
  const keep: House['keep'] = async (part, name, start) => {
    const onStart = async ({ pid }: Started) => {
      const identity = await identify(pid);
      if (identity === null) return;
      run.pids[part] = pid;
      run.processes[part] = identity;
      await write();
    };
    return keepRunning({ name, start, onStart, say });
  };
  const forget = () => {
    Object.assign(run, { pids: {}, processes: {} });
    return write();
  };
  return { ...options, run, stages: [], keep, forget };
}

async function startEverything(house: House): Promise<void> {
  const { config, env, say, signal, run } = house;
  if (!(await isPortFree(config.PORT, config.HOST))) {
    throw new StartupError(`Port ${config.PORT} is taken: stop the other program, or choose another PORT.`);
  }
  const { TEMPORAL_ADDRESS: address, TEMPORAL_CLI_PATH: cliPath } = config;
  const place = await locateTemporal({ address, cliPath, env, say, signal });
  signal.throwIfAborted();
  await buildWebIfNeeded({ env, say });
  signal.throwIfAborted();

  const create = await mayMakeSecrets(config.DATA_DIR);
  await loadSecrets(config, { create });
  const passwords = await loadRolePasswords(config, { create });
  const databaseUrl = config.DATABASE_URL ?? (await startDatabase(house, await loadOwnerPassword(config, { create })));
  signal.throwIfAborted();
  await migrate({ url: databaseUrl, rolePasswords: passwords });
  const accountsFile = await seedAccounts(databaseUrl, { dataDir: config.DATA_DIR, demo: house.demo });
  signal.throwIfAborted();

  const temporalAddress = place.kind === 'address' ? place.address : await startEngine(house, place.path);
  if (place.kind === 'address') await registerSearchAttributes(place.address, config.TEMPORAL_NAMESPACE);
  signal.throwIfAborted();

  const databases = databaseUrls(config, databaseUrl, passwords);
  const children = childEnvironments(env, config, { databases, temporalAddress });
  const logFolder = join(config.DATA_DIR, 'logs');
  const programs: (() => Promise<void>)[] = [];
  house.stages.push(programs);
  const keepProgram = async (main: 'api' | 'worker', name: string) => {
    const start = () => startProgram(main, { env: children[main], logFolder, signal });
    programs.push(await house.keep(main, name, start));
  };
  const started = await Promise.allSettled([keepProgram('api', 'The API'), keepProgram('worker', 'The worker')]);
  for (const one of started) if (one.status === 'rejected') throw one.reason;
  signal.throwIfAborted();
  say(`Tiếp Thu: ${config.PUBLIC_URL ?? `http://${config.HOST}:${run.port}/`}`);
  if (accountsFile !== null) say(`Accounts and passwords: ${accountsFile}`);
  say(`Data and logs: ${config.DATA_DIR}. Stop with Ctrl-C.`);
}

async function startDatabase(house: House, password: string): Promise<string> {
  const { config, run } = house;
  const port = await findFreePort(run.postgresPort);
  run.postgresPort = port;
  const options = {
    clusterFolder: join(config.DATA_DIR, 'postgres'),
    logFile: join(config.DATA_DIR, 'logs', 'postgres.log'),
    database: DATABASE,
  };
  let url = '';
  const start = async () => {
    const server = await startPostgres({ ...options, port, password });
    url = server.url;
    return server;
  };
  house.stages.push([await house.keep('postgres', 'PostgreSQL', start)]);
  return url;
}

async function startEngine(house: House, path: string): Promise<string> {
  const { config, run } = house;
  const port = await findFreePort(run.temporalPort);
  run.temporalPort = port;
  const options = {
    databaseFile: join(config.DATA_DIR, 'temporal', 'temporal.db'),
    logFile: join(config.DATA_DIR, 'logs', 'temporal.log'),
    namespace: config.TEMPORAL_NAMESPACE,
  };
  house.stages.push([await house.keep('temporal', 'Temporal', () => startTemporal({ ...options, path, port }))]);
  return `127.0.0.1:${port}`;
}
