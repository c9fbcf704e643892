import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { PostgresBinaries, RunAs } from './postgres-binaries.ts';
import { StartupError } from './startup-error.ts';

const VERSION = '18';

/** The owner of the embedded cluster. */
export const SUPERUSER = 'postgres';

/**
 * Makes the files of a new cluster (initdb: UTF-8, Vietnamese order of the alphabet, passwords required), or checks
 * that the existing one is of this version and ours. Throws StartupError.
 */
export async function createCluster(
  binaries: PostgresBinaries,
  folder: string,
  password: string,
  account: RunAs,
): Promise<void> {
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version?.trim() === VERSION) return checkOwner(folder);
  if (version !== null) {
    throw new StartupError(
      `${folder} was made by PostgreSQL ${version.trim()}, this is ${VERSION}: move it with dump and restore.`,
    );
  }
  // Under another name until complete: an interrupted initdb never passes for a cluster.
  const draft = `${folder}.unfinished`;
  await rm(draft, { recursive: true, force: true });
  // Others may pass through, not look around: the system account of PostgreSQL has to reach its folder.
  await mkdir(dirname(folder), { recursive: true, mode: 0o711 });
  await mkdir(draft, { mode: 0o700 });
  const passwordFolder = await mkdtemp(join(tmpdir(), 'initdb-'));
  const passwordFile = join(passwordFolder, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) {
    for (const path of [draft, passwordFolder, passwordFile]) await chown(path, account.uid, account.gid);
  }
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        ...[`--pgdata=${draft}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=vi', `--locale=${locale}`, '--lc-messages=C'],
      ],
      { ...account, cwd: draft },
    );
  } catch (cause) {
    const { stderr = '', message } = cause as { stderr?: string; message: string };
    throw new StartupError(
      `PostgreSQL could not make its files in ${folder}: ${lastLine(stderr) || lastLine(message)}`,
      { cause },
    );
  } finally {
    await rm(passwordFolder, { recursive: true, force: true });
  }
  await rename(draft, folder);
}

async function checkOwner(folder: string): Promise<void> {
  const uid = process.getuid?.();
  const owner = (await stat(folder)).uid;
  if (uid === undefined || uid === 0 || uid === owner) return;
  throw new StartupError(
    `${folder} belongs to another user (number ${owner}): start as that user, or choose another DATA_DIR.`,
  );
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}
