import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';
import { diffWithSchema } from '../support/schema-engine.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

describe('the Prisma schema', () => {
  it('describes exactly the tables the migrations make', async () => {
    expect(await diffWithSchema(database.url)).toBeNull();
  });

  it('is told apart from a database with one column of another type', async () => {
    await run('alter table business.policy_change alter column published_version type bigint');
    expect(await diffWithSchema(database.url)).toContain('"published_version"');
    await run('alter table business.policy_change alter column published_version type integer');
    expect(await diffWithSchema(database.url)).toBeNull();
  });

  it('is told apart from a database with a table that no model describes', async () => {
    await run('create table vault.copy_of_identities (id uuid primary key)');
    expect(await diffWithSchema(database.url)).toContain('copy_of_identities');
  });
});

async function run(statement: string): Promise<void> {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
