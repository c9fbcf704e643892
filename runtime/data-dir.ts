import { access, chmod, constants, mkdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupError } from './startup-error.ts';

const NEEDED_BYTES = 300_000_000;

/** Makes the data folder ready for use. Throws StartupError when it cannot be written or its disk is nearly full. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    const reason = code === 'ENOSPC' ? 'the disk is full' : `no right to write there, or not a folder (${code})`;
    throw new StartupError(`DATA_DIR ${dataDir} cannot be used: ${reason}.`, { cause });
  }
  // As root, PostgreSQL runs as another user, which must be able to pass; what lies inside stays closed by itself.
  const { mode, uid } = await stat(dataDir);
  if (process.getuid?.() === 0 && uid === 0) await chmod(dataDir, (mode & 0o777) | 0o011);
  const { bavail, bsize } = await statfs(dataDir);
  if (bavail * bsize < NEEDED_BYTES) {
    const left = Math.floor((bavail * bsize) / 1_000_000);
    throw new StartupError(
      `The disk of ${dataDir} is full: ${left} MB left, ${NEEDED_BYTES / 1_000_000} MB are needed.`,
    );
  }
}

/** Secrets may be made up only where nothing is stored yet that was sealed with earlier ones. */
export async function mayMakeSecrets(dataDir: string): Promise<boolean> {
  return !(await exists(join(dataDir, 'postgres', 'PG_VERSION'))) || (await exists(join(dataDir, 'secrets')));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
