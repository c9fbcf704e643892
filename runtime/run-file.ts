import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identify, isStillRunning, type ProcessIdentity } from './process-identity.ts';
import { writeFileAtomically } from './write-file.ts';
import { StartupError } from './startup-error.ts';

/** The parts `npm start` looks after, in the order in which they are started. */
export const PARTS = ['postgres', 'temporal', 'api', 'worker'] as const;
export type Part = (typeof PARTS)[number];

/** What DATA_DIR/run.json says about the running (or last) `npm start`; `npm run demo` and the CLI read it too. */
export interface RunFile {
  /** Where pages and API listen. */
  host: string;
  port: number;
  /** Inner ports, used again by the next start while they are free; absent where the server is not ours. */
  postgresPort?: number;
  temporalPort?: number;
  pids: Partial<Record<Part | 'supervisor', number>>;
  /** The same processes with their start times, so that a later start ends nobody else's. */
  processes: Partial<Record<Part, ProcessIdentity>>;
}

/** The last run's file; null when there is none or it is damaged (then there is nothing to be known from it). */
export async function readRunFile(dataDir: string): Promise<RunFile | null> {
  try {
    return JSON.parse(await readFile(join(dataDir, 'run.json'), 'utf8')) as RunFile;
  } catch {
    return null;
  }
}

/** Writes the run file; readers see the old or the new one, never half of it. */
export async function writeRunFile(dataDir: string, run: RunFile): Promise<void> {
  await writeFileAtomically(join(dataDir, 'run.json'), `${JSON.stringify(run, null, 2)}\n`);
}

/**
 * Takes the data folder for this process; returns what gives it back. A lock whose owner no longer runs is stale and
 * taken over. Throws StartupError when another `npm start` uses the folder.
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'supervisor.lock');
  const own = JSON.stringify(await identify(process.pid));
  for (;;) {
    try {
      const handle = await open(file, 'wx', 0o600);
      await handle.writeFile(own);
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    await removeStaleLock(file, dataDir);
  }
}

async function removeStaleLock(file: string, dataDir: string): Promise<void> {
  const content = await readFile(file, 'utf8').catch(() => '');
  const owner = parseIdentity(content);
  if (owner !== null && (await isStillRunning(owner, ''))) {
    const run = await readRunFile(dataDir);
    const place = run === null ? '' : ` at http://${run.host}:${run.port}/`;
    throw new StartupError(
      `${dataDir} is already in use by process ${owner.pid}${place}: stop it, or choose another DATA_DIR.`,
    );
  }
  // Moved aside and looked at again, so that a lock another starter has just taken is not thrown away.
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => undefined);
  const moved = await readFile(aside, 'utf8').catch(() => content);
  if (moved !== content) await rename(aside, file);
  else await rm(aside, { force: true });
}

function parseIdentity(content: string): ProcessIdentity | null {
  try {
    return JSON.parse(content) as ProcessIdentity | null;
  } catch {
    return null;
  }
}
