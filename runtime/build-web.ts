import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { StartupError } from './startup-error.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['web', 'texts'];

export interface BuildOptions {
  /** The environment of the build. */
  env: Readonly<Record<string, string | undefined>>;
  say: (line: string) => void;
}

/** Builds the pages when they are missing or older than their sources. Throws StartupError when the build fails. */
export async function buildWebIfNeeded({ env, say }: BuildOptions): Promise<void> {
  const built = await changedAt(join(ROOT, 'web', 'dist', 'index.html'));
  const hasSources = (await changedAt(join(ROOT, 'web', 'index.html'))) > 0;
  if (!hasSources) {
    if (built === 0) say('The pages are missing (web/dist): only the API will answer.');
    return;
  }
  const newest = Math.max(...(await Promise.all(SOURCES.map((folder) => newestIn(join(ROOT, folder))))));
  if (built > newest) return;
  say(`Building the pages (${built === 0 ? 'none yet' : 'their sources have changed'}): up to a minute.`);
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  try {
    await promisify(execFile)(process.execPath, [vite, 'build', 'web', '--logLevel', 'error'], {
      cwd: ROOT,
      env: { ...env, NODE_ENV: 'production' },
    });
  } catch (cause) {
    const said = (cause as { stderr?: string }).stderr?.trim().split('\n')[0];
    throw new StartupError(`The pages could not be built: ${said || 'no reason given'} (npm run build:web shows all)`, {
      cause,
    });
  }
}

async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = entries
    .filter((entry) => entry.name !== 'dist' && entry.name !== 'node_modules')
    .map((entry) => (entry.isDirectory() ? newestIn : changedAt)(join(folder, entry.name)));
  return Math.max(0, ...(await Promise.all(times)));
}

async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
