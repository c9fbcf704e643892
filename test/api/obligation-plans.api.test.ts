import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import type { Role } from '../../domain/process.ts';
import { addAccount, addPerson } from '../support/api-world.ts';
import { fillBoard } from '../support/obligation-rows.ts';
import { openOffice, type Office } from '../support/office.ts';
import { today } from '../support/examined-case.ts';

const ROWS = 100_000;
/** Of one office and of a district of twenty: five in a hundred are overdue. */
const OVERDUE = { office: 25, district: 500 };

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  await fillBoard(office.world.admin, { rows: ROWS, today: today(office) });
  await addStaff('head-of-one', 'HEAD', 'mg.d03.x07');
  await office.world.admin.query(
    `insert into business.organisation (id, code, path, kind, level, name, valid_from)
     values (gen_random_uuid(), 'mg.d03', 'mg.d03', 'party-committee', 'direct', 'Huyện', '2020-01-01')`,
  );
  await addStaff('leader-of-twenty', 'LEADER', 'mg.d03');
});
afterAll(() => office.stop());

async function addStaff(username: string, role: Role, path: string): Promise<void> {
  const { id } = await office.row('select id from business.organisation where path = $1', [path]);
  const personId = await addPerson(office.world, username);
  await addAccount(office.world, { username, personId, roles: [{ role, organisationId: String(id) }] });
}

/** A node of a plan as PostgreSQL gives it, with what it really read. */
interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** What the API asks of obligations and cases for that request: each question with the plan by which it was answered. */
async function plansOf(username: string, path: string): Promise<Plan[]> {
  const token = await office.world.signIn(username);
  const { pool } = office.world.deps;
  const asked: { sql: string; values: unknown[] }[] = [];
  const query = pool.query.bind(pool) as (sql: string, values?: unknown[]) => Promise<pg.QueryResult>;
  const listening = (sql: string, values: unknown[] = []) => {
    if (/from business\.(obligation o|case_file c)/.test(sql)) asked.push({ sql, values: [...values] });
    return query(sql, values);
  };
  Object.assign(pool, { query: listening });
  const answer = await office.world.call('GET', `/api/v1${path}`, { token });
  Object.assign(pool, { query });
  expect(answer.status, answer.text).toBe(200);
  expect(asked.length).toBeGreaterThan(0);
  const explained = asked.map(async ({ sql, values }) => {
    const { rows } = await query(`explain (analyze, timing off, format json) ${sql}`, values);
    return (rows as { 'QUERY PLAN': { Plan: Plan }[] }[])[0]?.['QUERY PLAN'][0]?.Plan;
  });
  return (await Promise.all(explained)).flatMap((plan) => (plan === undefined ? [] : nodesOf(plan)));
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The nodes that read this table from end to end. */
function wholeReads(nodes: readonly Plan[], table: string): Plan[] {
  return nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Relation Name'] === table);
}

/** The most rows that any one node took from this table, kept or not. */
function mostRead(nodes: readonly Plan[], table: string): number {
  const read = nodes
    .filter((node) => node['Relation Name'] === table)
    .map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']);
  return Math.max(0, ...read);
}

describe(`the boards among ${ROWS} obligations`, () => {
  it.each([
    ['head-of-one', '/obligations?state=overdue', OVERDUE.office],
    ['head-of-one', '/obligations?state=due-soon', OVERDUE.office],
    ['leader-of-twenty', '/obligations?state=overdue', OVERDUE.district],
    ['leader-of-twenty', '/obligations?state=due-soon', OVERDUE.district],
    ['head-of-one', '/obligations/counts', 20 * OVERDUE.office],
  ])('%s: %s begins at an index of what is open and reads little beside it', async (username, path, most) => {
    const nodes = await plansOf(username, path);
    expect(wholeReads(nodes, 'obligation')).toEqual([]);
    expect(wholeReads(nodes, 'case_file')).toEqual([]);
    const indexes = nodes.flatMap((node) => node['Index Name'] ?? []);
    expect(
      indexes.some((name) => name.startsWith('obligation_open_')),
      indexes.join(' '),
    ).toBe(true);
    expect(mostRead(nodes, 'obligation')).toBeLessThanOrEqual(most * 2);
    expect(mostRead(nodes, 'case_file')).toBeLessThanOrEqual(most * 2);
  });

  it('show one office to the leader of the whole country by its own index', async () => {
    const { id } = await office.row(`select id from business.organisation where path = 'mg.d05.x11'`);
    const nodes = await plansOf('leader', `/obligations?state=overdue&organisationId=${String(id)}`);
    expect(nodes.map((node) => node['Index Name'])).toContain('obligation_open_path');
    expect(mostRead(nodes, 'obligation')).toBeLessThanOrEqual(OVERDUE.office * 2);
  });

  it('show what the people of one office carry without a look at others', async () => {
    const { id } = await office.row(`select id from business.organisation where path = 'mg.d03.x07'`);
    const nodes = await plansOf('head-of-one', `/workload?organisationId=${String(id)}`);
    expect(wholeReads(nodes, 'obligation')).toEqual([]);
    expect(wholeReads(nodes, 'case_file')).toEqual([]);
    expect(mostRead(nodes, 'obligation')).toBeLessThanOrEqual(20 * OVERDUE.office * 2);
    expect(mostRead(nodes, 'case_file')).toBeLessThanOrEqual(20 * OVERDUE.office * 2);
  });

  it('show the most pressing cases of the country without sorting them all', async () => {
    const nodes = await plansOf('leader', '/cases?sort=due&limit=20');
    expect(nodes.map((node) => node['Index Name'])).toContain('case_file_next_due');
    expect(wholeReads(nodes, 'case_file').filter((node) => node['Actual Rows'] > 1_001)).toEqual([]);
  });
});
