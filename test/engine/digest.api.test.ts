import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DUE, createDigest } from '../../activities/digest.ts';
import { instantAt } from '../../domain/calendar/day.ts';
import { loadCalendarFor } from '../../prisma/facts.ts';
import { BODY, CLERK, HANDLER, HEAD, seedBody } from '../support/engine-world.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;

/** A Monday of a year without entries, far from every day on which the test may run. */
const MONDAY = '2031-03-10';

beforeAll(async () => {
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 4 });
  await seedBody(admin);
  for (const personId of [CLERK, HANDLER]) {
    await admin.query(
      `insert into access.account (id, username, password_hash, display_name, person_id) values ($1, $2, '-', 'Đảng viên', $1)`,
      [personId, personId],
    );
  }
  await admin.query(
    `insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
     values (gen_random_uuid(), $1, 'SCREENER', $2, '2020-01-01')`,
    [CLERK, BODY.id],
  );
  await admin.query(`update access.account set email = 'head@mail.example' where id = $1`, [HEAD]);
});

beforeEach(async () => {
  for (const table of ['obligation', 'case_file', 'notification', 'mail'])
    await admin.query(`delete from business.${table}`);
});

afterAll(async () => {
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
});

function prepare(day: string, mails = false): Promise<{ told: number }> {
  const office = {
    now: () => instantAt(day, 8),
    calendarOf: (organisationId: string | null) => loadCalendarFor(pool, organisationId),
    hours: { from: 8, to: 17 },
    mails,
  };
  return createDigest(pool, office)(day);
}

describe('the digest of a morning', () => {
  it('is one notice for each person with their numbers, and leaves out what is paused, met or far away', async () => {
    await owe('2031-03-07');
    await owe('2031-03-10', { personId: HANDLER });
    await owe('2031-03-12');
    await owe('2031-03-13');
    await owe('2031-03-07', { paused: true });
    await owe('2031-03-07', { status: 'met' });
    expect(await prepare(MONDAY)).toEqual({ told: 3 });
    const numbers = (more: object) => ({ day: MONDAY, overdue: '0', today: '0', soon: '0', bodyOverdue: '0', ...more });
    expect(await told()).toEqual({
      [CLERK]: numbers({ overdue: '1', soon: '1' }),
      [HANDLER]: numbers({ today: '1' }),
      [HEAD]: numbers({ bodyOverdue: '1' }),
    });
  });

  it('asked for twice is given once, with its mail', async () => {
    await owe('2031-03-07');
    expect(await prepare(MONDAY, true)).toEqual({ told: 2 });
    await owe('2031-03-07');
    expect(await prepare(MONDAY, true)).toEqual({ told: 0 });
    expect((await told())[HEAD]).toMatchObject({ bodyOverdue: '1' });
    const { rows } = await admin.query('select id, person_id, kind, params from business.mail');
    expect(rows).toEqual([
      {
        ...{ id: `digest/${MONDAY}/${HEAD}`, person_id: HEAD, kind: 'digest' },
        params: { day: MONDAY, overdue: '0', today: '0', soon: '0', bodyOverdue: '1' },
      },
    ]);
    expect(await prepare('2031-03-11', true)).toEqual({ told: 2 });
  });

  it('is given on days that are worked, a Saturday worked in exchange too, and on no other', async () => {
    await owe('2026-02-02');
    expect(await prepare('2026-08-23')).toEqual({ told: 0 });
    expect(await prepare('2026-09-02')).toEqual({ told: 0 });
    expect(await prepare('2026-08-22')).toEqual({ told: 2 });
  });

  it('holds no matter in which the receiver is in conflict of interest or from which they stepped back', async () => {
    await owe('2031-03-07', { caseOf: { subjects: [HEAD] } });
    await owe('2031-03-07', { caseOf: { recused: [CLERK] } });
    await owe('2031-03-10', { personId: HANDLER, caseOf: { subjects: [HANDLER] } });
    // Everybody of the body serves below its head: of the first matter nobody here may hear.
    expect(await prepare(MONDAY)).toEqual({ told: 1 });
    expect(Object.keys(await told())).toEqual([HEAD]);
    expect((await told())[HEAD]).toMatchObject({ bodyOverdue: '1' });
  });
});

describe('with 100,000 things owed of which 500 are due and count, and 10,000 more are paused', () => {
  it('reads those 500 by the index and looks at none of the others', async () => {
    await admin.query(
      `insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_organisation_id,
         organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id, paused)
       select 'case/' || n, 'k#1', 'k', 'open', $1, $2, $3, 'INTAKE', '2031-01-02',
         case when n % 200 = 0 or n % 10 = 1 then date '2031-03-07' else date '2031-06-02' + n % 90 end, now(), false, '{}',
         ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, n % 10 = 1
       from generate_series(1, 100000) n`,
      [HANDLER, BODY.id, BODY.path],
    );
    await admin.query(
      `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel,
         urgency, restricted, received_on, registered_at, subject_person_ids, subject_organisation_ids, codes,
         receipt_date_status, search_text)
       select process_id, case_id, process_id, owner_organisation_id, organisation_path, stage, 'party', 'letter', 'normal',
         false, started_on, now(), '{}', '{}', '{}', 'same', '' from business.obligation`,
    );
    await admin.query('analyze business.obligation, business.case_file');
    const { rows } = await admin.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, format json) ${DUE}`,
      ['2031-03-12'],
    );
    const nodes = nodesOf(rows[0]?.['QUERY PLAN'][0].Plan);
    const scans = nodes.filter((node) => node['Relation Name'] !== undefined);
    expect(scans.map((node) => node['Node Type']).filter((type) => type === 'Seq Scan')).toEqual([]);
    expect(nodes.map((node) => node['Index Name'])).toContain('obligation_open_counting');
    const read = scans.map(
      (node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
    );
    expect(Math.max(...read)).toBe(500);
    expect(await prepare(MONDAY)).toEqual({ told: 2 });
    expect((await told())[HANDLER]).toMatchObject({ overdue: '500' });
  });
});

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

function nodesOf(node: PlanNode | undefined): PlanNode[] {
  return node === undefined ? [] : [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

interface Owed {
  personId?: string;
  paused?: boolean;
  status?: 'open' | 'met';
  caseOf?: { subjects?: string[]; recused?: string[] };
}

/** Something owed until that day, by the screeners of the body unless a person is named. */
async function owe(dueOn: string, { personId, paused = false, status = 'open', caseOf }: Owed = {}): Promise<void> {
  const caseId = randomUUID();
  await admin.query(
    `insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
       organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id, paused)
     values ($1, 'k#1', 'k', $2, $3, $4, $5, $6, 'INTAKE', '2026-01-02', $7, now(), false, '{}', $8, $9)`,
    [
      `case/${caseId}`,
      status,
      personId ?? null,
      personId === undefined ? 'SCREENER' : null,
      BODY.id,
      BODY.path,
      dueOn,
      caseId,
      paused,
    ],
  );
  if (caseOf === undefined) return;
  await admin.query(
    `insert into business.case_file (process_id, case_id, number, organisation_id, organisation_path, stage, track, channel,
       urgency, restricted, received_on, registered_at, subject_person_ids, subject_organisation_ids, codes,
       receipt_date_status, search_text, recused_person_ids)
     values ($1, $2, $1, $3, $4, 'INTAKE', 'party', 'letter', 'normal', false, '2026-01-02', now(), $5, '{}', '{}', 'same', '', $6)`,
    [`case/${caseId}`, caseId, BODY.id, BODY.path, caseOf.subjects ?? [], caseOf.recused ?? []],
  );
}

async function told(): Promise<Record<string, unknown>> {
  const { rows } = await admin.query<{ person_id: string; params: unknown }>(
    `select person_id, params from business.notification where notice = 'digest' and process_id = outbox_id order by created_at`,
  );
  return Object.fromEntries(rows.map((row) => [row.person_id, row.params]));
}
