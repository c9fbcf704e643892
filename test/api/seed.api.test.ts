import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPassword } from '../../api/session/passwords.ts';
import { createPrisma } from '../../prisma/client.ts';
import { generateProvince } from '../../prisma/seed/demo/generate.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { POLICIES } from '../../prisma/seed/reference/policies.ts';
import { seedAdministrator, seedDemo, seedReference } from '../../prisma/seed/seed.ts';
import { ChangedReferenceError } from '../../prisma/seed/store-reference.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let client: pg.Client;
beforeEach(async () => {
  database = await createDatabase();
  client = new pg.Client(database.url);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await database.drop();
});

async function contentOf(...tables: string[]): Promise<unknown[]> {
  return contentIn(client, tables);
}

async function contentIn(source: pg.Client, tables: readonly string[]): Promise<unknown[]> {
  const content: unknown[] = [];
  for (const table of tables) {
    content.push((await source.query(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)).rows);
  }
  return content;
}

const REFERENCE = ['business.reference_code', 'business.policy_row', 'business.calendar_version'];
const DEMO = ['business.organisation', 'business.person', 'business.post', 'business.kinship'];

describe('reference data', () => {
  it('stored again changes nothing', async () => {
    const before = await contentOf(...REFERENCE);
    await seedReference(database.url);
    expect(await contentOf(...REFERENCE)).toEqual(before);
  });

  it('holds every policy row, calendar and code', async () => {
    const { rows } = await client.query<{ policies: number; calendars: number; manifestations: number }>(
      `select (select count(*)::int from business.policy_row) as policies, (select count(*)::int from business.calendar_version) as calendars,
         (select count(*)::int from business.reference_code where set_name = 'manifestation') as manifestations`,
    );
    expect(rows).toEqual([{ policies: POLICIES.length, calendars: CALENDARS.length, manifestations: 27 }]);
  });

  it('stored again corrects the words of a code', async () => {
    const before = await contentOf(...REFERENCE);
    await client.query(`update business.reference_code set label_vi = 'sai'`);
    await seedReference(database.url);
    expect(await contentOf(...REFERENCE)).toEqual(before);
  });

  it('never changes a recorded policy row under the same key and version, and then stores nothing at all', async () => {
    await client.query(
      `update business.policy_row set data = jsonb_set(data, '{length,n}', '99') where key = 'intake.head_notice'`,
    );
    await client.query(`delete from business.reference_code where set_name = 'channel'`);
    const before = await contentOf(...REFERENCE);
    const attempt = seedReference(database.url);
    await expect(attempt).rejects.toThrow(ChangedReferenceError);
    await expect(attempt).rejects.toThrow('intake.head_notice');
    expect(await contentOf(...REFERENCE)).toEqual(before);
  });

  it('adds a policy row that is missing and leaves what an organisation added', async () => {
    await client.query(`delete from business.policy_row where key = 'intake.head_notice'`);
    await client.query(
      `insert into business.policy_row (key, version, conditions, data, id) values ('own.rule', 7, '{}', '{}', 'own.rule/7')`,
    );
    await seedReference(database.url);
    const { rows } = await client.query(
      `select 1 from business.policy_row where key in ('intake.head_notice', 'own.rule')`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });

  it('adds a version of a calendar that is missing, and refuses other days under a version it came with', async () => {
    const before = await contentOf('business.calendar_version');
    await client.query(`delete from business.calendar_version`);
    await seedReference(database.url);
    expect(await contentOf('business.calendar_version')).toEqual(before);
    await client.query(`update business.calendar_version set data = jsonb_set(data, '{entries}', '[]')`);
    await expect(seedReference(database.url)).rejects.toThrow('national/1');
  });

  it('leaves a calendar that was published here, under whatever number', async () => {
    await client.query(`delete from business.calendar_version`);
    await client.query(`insert into business.calendar_version (calendar_id, version, data, process_id)
      values ('national', 1, '{"ours": true}', 'calendar-year/x'), ('national', 2, '{"newer": true}', 'calendar-year/x')`);
    const before = await contentOf('business.calendar_version');
    await seedReference(database.url);
    expect(await contentOf('business.calendar_version')).toEqual(before);
  });

  it('gives the cases by which a row is tried to rows recorded without, and leaves those that were published here', async () => {
    const { rows: complete } = await client.query(`select id from business.policy_row where examples <> '[]'`);
    expect(complete.length).toBeGreaterThan(100);
    const before = await contentOf('business.policy_row');
    await client.query(`update business.policy_row set examples = '[]' where key like 'state.%'`);
    await seedReference(database.url);
    expect(await contentOf('business.policy_row')).toEqual(before);
    await client.query(
      `update business.policy_row set examples = '[]', process_id = 'policy-change/x' where key = 'state.tc.screen'`,
    );
    await seedReference(database.url);
    const { rows } = await client.query(`select examples from business.policy_row where key = 'state.tc.screen'`);
    expect(rows).toEqual([{ examples: [] }]);
  });

  it('keeps the last day that a published change set for a row, but takes no other word for it', async () => {
    await client.query(
      `update business.policy_row set effective_to = '2026-12-31', data = jsonb_set(data, '{effectiveTo}', '"2026-12-31"')
       where key = 'intake.internal_sort'`,
    );
    await expect(seedReference(database.url)).rejects.toThrow('intake.internal_sort');
    await client.query(
      `insert into business.policy_change (process_id, change_id, organisation_id, organisation_path, stage, key,
         replaces_version, published_version, proposed_by, proposed_on)
       values ('policy-change/x', gen_random_uuid(), gen_random_uuid(), 'goc', 'PUBLISHED', 'intake.internal_sort', 1, 2,
         gen_random_uuid(), '2026-11-22')`,
    );
    const before = await contentOf(...REFERENCE);
    await seedReference(database.url);
    expect(await contentOf(...REFERENCE)).toEqual(before);
    await client.query(
      `update business.policy_row set data = jsonb_set(data, '{length,n}', '9') where key = 'intake.internal_sort'`,
    );
    await expect(seedReference(database.url)).rejects.toThrow('intake.internal_sort');
  });
});

describe('the demo', () => {
  it('is stored once, and the second time changes nothing', async () => {
    const accounts = await seedDemo(database.url);
    expect(accounts).toHaveLength(generateProvince().accounts.length);
    const before = await contentOf(...DEMO, 'access.account', 'access.role_grant');
    expect(await seedDemo(database.url)).toEqual([]);
    expect(await seedAdministrator(database.url)).toEqual([]);
    expect(await contentOf(...DEMO, 'access.account', 'access.role_grant')).toEqual(before);
  });

  it('has the same people and ids in every installation, and other passwords', async () => {
    const other = await createDatabase();
    const elsewhere = new pg.Client(other.url);
    await elsewhere.connect();
    const here = await seedDemo(database.url);
    const there = await seedDemo(other.url);
    expect(await contentIn(elsewhere, DEMO)).toEqual(await contentIn(client, DEMO));
    expect(there.map((one) => one.username)).toEqual(here.map((one) => one.username));
    const passwords = [...here, ...there].map((one) => one.password);
    expect(new Set(passwords).size).toBe(passwords.length);
    await elsewhere.end();
    await other.drop();
  });

  it('comes back from the database as it was made, through the API role and Prisma', async () => {
    await seedDemo(database.url);
    const prisma = createPrisma(database.api);
    const head = await prisma.account.findUnique({ where: { username: 'bithu.suoimaytim' }, include: { roles: true } });
    const branch = await prisma.organisation.findFirst({
      where: { nameNorm: 'chi bo xom gia dinh' },
      include: { parent: true },
    });
    const counted = await prisma.organisation.groupBy({
      by: ['level'],
      where: { kind: { startsWith: 'party-' } },
      _count: true,
    });
    await prisma.$disconnect();
    expect(head?.roles).toMatchObject([{ role: 'HEAD', organisationId: branch?.parentId }]);
    expect(branch?.parent?.name).toBe('Đảng ủy xã Suối Mây Tím');
    expect(Object.fromEntries(counted.map((one) => [one.level, one._count]))).toEqual({
      province: 1,
      direct: 16,
      grassroots: 603,
    });
  });

  it('can be signed in to with the password that was handed out, and with no other', async () => {
    const [account, other] = await seedDemo(database.url);
    const { rows } = await client.query<{ password_hash: string; must_change_password: boolean }>(
      'select password_hash, must_change_password from access.account where username = $1',
      [account?.username],
    );
    const stored = rows[0]?.password_hash ?? null;
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await checkPassword(account?.password ?? '', stored)).toBe(true);
    expect(await checkPassword(other?.password ?? '', stored)).toBe(false);
    expect(rows[0]?.must_change_password).toBe(false);
  });

  it('makes no account when its password cannot be written down', async () => {
    const full = () => Promise.reject(new Error('disk full'));
    await expect(seedDemo(database.url, full)).rejects.toThrow('disk full');
    expect(await contentOf('business.organisation', 'access.account')).toEqual([[], []]);
    expect(await seedDemo(database.url)).not.toEqual([]);
  });

  it('seeded by two programs at once is stored once', async () => {
    const results = await Promise.all([seedDemo(database.url), seedDemo(database.url)]);
    expect(results.filter((accounts) => accounts.length > 0)).toHaveLength(1);
  });
});

describe('an installation without the demo', () => {
  it('has one administrator, who must change the password', async () => {
    const accounts = await seedAdministrator(database.url);
    expect(accounts).toMatchObject([{ username: 'quantri', roles: ['ADMINISTRATOR'] }]);
    const { rows } = await client.query(
      `select a.must_change_password, g.role, o.path from access.account a join access.role_grant g on g.account_id = a.id
       join business.organisation o on o.id = g.organisation_id`,
    );
    expect(rows).toEqual([{ must_change_password: true, role: 'ADMINISTRATOR', path: 'goc' }]);
    expect(await seedAdministrator(database.url)).toEqual([]);
  });

  it('never receives invented people later', async () => {
    await seedAdministrator(database.url);
    expect(await seedDemo(database.url)).toEqual([]);
    expect(await contentOf('business.person')).toEqual([[]]);
  });
});
