import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../prisma/migrate.ts';
import { seedReference } from '../prisma/seed/seed.ts';
import { databaseUrls } from '../runtime/database-urls.ts';
import { findFreePort } from '../runtime/free-port.ts';
import { startPostgres } from '../runtime/postgres-server.ts';

const PASSWORDS = { api: 'api', worker: 'worker', vault: 'vault' };

/** A PostgreSQL of one's own, as durable as in earnest, migrated and with reference data. */
export interface BenchDatabase {
  /** Of the server. */
  pid: number;
  /** Where it lies; may be written to, and is thrown away. */
  folder: string;
  /** As the one who may do everything. */
  owner: pg.Pool;
  /** As the worker. */
  pool: pg.Pool;
  workerUrl: string;
}

/** Starts one, and removes it when the work is done or failed. */
export async function withDatabase(work: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tiep-thu-bench-'));
  await chmod(folder, 0o711);
  const server = await startPostgres({
    clusterFolder: join(folder, 'postgres'),
    logFile: join(folder, 'postgres.log'),
    port: await findFreePort(),
    password: 'owner',
    database: 'bench',
  });
  await migrate({ url: server.url, rolePasswords: PASSWORDS });
  await seedReference(server.url);
  const workerUrl = databaseUrls({}, server.url, PASSWORDS).worker;
  const owner = new pg.Pool({ connectionString: server.url });
  const pool = new pg.Pool({ connectionString: workerUrl, max: 8 });
  try {
    await work({ pid: server.pid, folder, owner, pool, workerUrl });
  } finally {
    await owner.end();
    await pool.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
