import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../prisma/migrate.ts';
import { seedReference } from '../../prisma/seed/seed.ts';
import { findFreePort } from '../../runtime/free-port.ts';
import {
  endOrphan,
  identify,
  isStillRunning,
  lookUpProcess,
  type ProcessIdentity,
} from '../../runtime/process-identity.ts';
import { startPostgres } from '../../runtime/postgres-server.ts';

const FOLDER_PREFIX = 'tiep-thu-test-';

/** The database every test database is copied from: migrated, with reference data, without demo data. */
export const TEMPLATE = 'template_tiep_thu';

/** Passwords of the roles in test clusters; they guard nothing. */
export const TEST_PASSWORDS = { api: 'api', worker: 'worker', vault: 'vault' };

export interface TestCluster {
  /** Superuser's address of the database `postgres`. */
  url: string;
  stop(): Promise<void>;
}

/** Starts a throw-away PostgreSQL with the template inside, after ending what a killed earlier test run left behind. */
export async function startTestCluster(): Promise<TestCluster> {
  await removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), FOLDER_PREFIX));
  // As root the server runs as another user, which must be able to pass.
  await chmod(folder, 0o711);
  await writeFile(join(folder, 'owner.json'), JSON.stringify(await identify(process.pid)));
  const server = await startPostgres({
    clusterFolder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    port: await findFreePort(),
    password: 'owner',
    database: TEMPLATE,
    durable: false,
  });
  await migrate({ url: server.url, rolePasswords: TEST_PASSWORDS });
  await seedReference(server.url);
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: server.url.replace(`/${TEMPLATE}`, '/postgres'), stop };
}

async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER_PREFIX)) continue;
    const folder = join(tmpdir(), name);
    const owner = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => '');
    if (owner === '' || (await isStillRunning(JSON.parse(owner) as ProcessIdentity, ''))) continue;
    const lock = await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
    const postmaster = await lookUpProcess(Number.parseInt(lock, 10) || 0);
    if (postmaster !== null) await endOrphan(postmaster, folder, { signal: 'SIGQUIT' });
    await rm(folder, { recursive: true, force: true });
  }
}
