import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCalendarFor, loadFacts } from '../../prisma/facts.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

const QUERY = { people: [], organisations: [], registerFor: null };
const ABOVE = '018f0000-0000-7000-8000-0000000000a1';
const BELOW = '018f0000-0000-7000-8000-0000000000b1';

let database: TestDatabase;
let owner: pg.Pool;
let worker: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Pool({ connectionString: database.url });
  worker = new pg.Pool({ connectionString: database.worker });
  await owner.query(
    `insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from) values
     ($1, 'mg', 'mg', null, 'party-committee', 'province', 'Tỉnh ủy Thử Nghiệm', '2020-01-01'),
     ($2, 'mg.d01', 'mg.d01', $1, 'party-committee', 'direct', 'Đảng ủy xã Thử Nghiệm', '2020-01-01')`,
    [ABOVE, BELOW],
  );
});
afterAll(async () => {
  await owner.end();
  await worker.end();
  await database.drop();
});

const factsOf = (client: pg.Pool | pg.PoolClient, organisationId: string | null = BELOW) =>
  loadFacts(client, QUERY, { today: '2026-11-23', organisationId });

async function lengthNow(client: pg.Pool | pg.PoolClient): Promise<number | undefined> {
  const { policies } = await factsOf(client);
  return policies.find((row) => row.key === 'answer.sender')?.length.n;
}

const lengthen = (client: pg.Pool | pg.PoolClient, n: number) =>
  client.query(
    `update business.policy_row set data = jsonb_set(data, '{length,n}', to_jsonb($1::int)) where key = 'answer.sender'`,
    [n],
  );

describe('rules that are kept in memory', () => {
  it('are the same objects as long as nothing changes', async () => {
    const [first, second] = [await factsOf(worker), await factsOf(worker)];
    expect(second.policies).toBe(first.policies);
    expect(second.calendar).toBe(first.calendar);
    expect(await loadCalendarFor(worker, BELOW)).toBe(first.calendar);
    expect(first.lineage).toEqual([BELOW, ABOVE]);
  });

  it('are read again as soon as a row changes', async () => {
    expect(await lengthNow(worker)).toBe(5);
    await lengthen(owner, 6);
    expect(await lengthNow(worker)).toBe(6);
    await lengthen(owner, 5);
    expect(await lengthNow(worker)).toBe(5);
  });

  it('are read again when the calendar or the tree changes', async () => {
    const days = async (organisationId: string | null) =>
      (await loadCalendarFor(worker, organisationId)).entries.map(({ day }) => day);
    expect(await days(BELOW)).not.toContain('2026-03-26');
    const own = {
      years: {},
      entries: [{ day: '2026-03-26', kind: 'off', reason: 'r', source: 's', confidence: 'own' }],
    };
    await owner.query(
      `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data)
       values ($1, 1, $2, 'mg', $3)`,
      [ABOVE, ABOVE, own],
    );
    expect(await days(BELOW)).toContain('2026-03-26');
    expect(await days(null)).not.toContain('2026-03-26');
    await owner.query(`update business.organisation set path = 'other.d01' where id = $1`, [BELOW]);
    expect(await days(BELOW)).not.toContain('2026-03-26');
    expect((await factsOf(worker)).lineage).toEqual([BELOW]);
    await owner.query(`update business.organisation set path = 'mg.d01' where id = $1`, [BELOW]);
  });

  it('that another has not committed are seen by nobody else, and forgotten when they are taken back', async () => {
    const changing = await owner.connect();
    try {
      await changing.query('begin');
      await lengthen(changing, 9);
      expect(await lengthNow(changing)).toBe(9);
      expect(await lengthNow(worker)).toBe(5);
      await changing.query('rollback');
    } finally {
      changing.release();
    }
    expect(await lengthNow(worker)).toBe(5);
  });

  it('of one database are never those of another', async () => {
    const other = await createDatabase();
    const there = new pg.Pool({ connectionString: other.url });
    try {
      await lengthen(there, 7);
      expect(await lengthNow(there)).toBe(7);
      expect(await lengthNow(worker)).toBe(5);
    } finally {
      await there.end();
      await other.drop();
    }
  });
});
