import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Passwords of the three roles that the product's own parts use. */
export interface RolePasswords {
  api: string;
  worker: string;
  vault: string;
}

const FOLDER = join(import.meta.dirname, 'migrations');

// The table of Prisma's own CLI, so that `prisma migrate deploy` and this runner may follow each other.
const BOOKKEEPING = `
  create table if not exists public._prisma_migrations (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
    logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0
  )`;

/**
 * Brings a database to the newest schema: roles first, then each migration that is missing, in order, each in a
 * transaction of its own. Two runners wait for each other. Throws when an applied migration was edited afterwards.
 */
export async function migrate({ url, rolePasswords }: { url: string; rolePasswords: RolePasswords }): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtextextended('tiep-thu/migrate', 0))`);
    for (const [name, password] of Object.entries(rolePasswords))
      await ensureRole(client, `tiep_thu_${name}`, password);
    await client.query(BOOKKEEPING);
    const { rows } = await client.query<{ migration_name: string; checksum: string }>(
      'select migration_name, checksum from public._prisma_migrations where finished_at is not null',
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    for (const migration of await readMigrations()) {
      const checksum = applied.get(migration.name);
      if (checksum === undefined) await apply(client, migration);
      else if (checksum !== migration.checksum)
        throw new Error(`Migration ${migration.name} was edited after it had been applied.`);
    }
  } finally {
    await client.end();
  }
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function readMigrations(): Promise<Migration[]> {
  const entries = await readdir(FOLDER, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(join(FOLDER, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into public._prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, now(), $3, 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${migration.name} failed.`, { cause: error });
  }
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const secret = client.escapeLiteral(password);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${role} login nosuperuser nocreatedb nocreaterole password ${secret}`);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  await client.query(`grant connect on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to ${role}`);
}
