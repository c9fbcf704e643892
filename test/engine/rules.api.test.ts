import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createPostgresLedger } from '../../activities/postgres-ledger.ts';
import { rebuildReadRows } from '../../activities/rebuild-read.ts';
import { reconcile } from '../../activities/reconcile.ts';
import { sweepOutbox } from '../../activities/sweep.ts';
import type { CalendarEntry } from '../../domain/calendar/calendar.ts';
import { processId } from '../../domain/process.ts';
import type { ProcessId } from '../../domain/process.ts';
import { calendarYearId } from '../../prisma/calendar-year-id.ts';
import { loadCalendarFor, loadFacts } from '../../prisma/facts.ts';
import { CALENDARS } from '../../prisma/seed/reference/calendars.ts';
import { seedReference } from '../../prisma/seed/seed.ts';
import type { CommandRequest } from '../../workflows/messages.ts';
import { BODY, postgresActivities, registration, seedBody } from '../support/engine-world.ts';
import { command } from '../support/measures.ts';
import type { Steps } from '../support/measures.ts';
import { createDatabase } from '../support/postgres.ts';
import type { TestDatabase } from '../support/postgres.ts';
import { MIGRATION_CONFIRMED, dayOff, policyPublished, yearPublished } from '../support/rule-steps.ts';

let database: TestDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
const BELOW = { id: '018f0000-0000-7000-8000-00000000b0d2', path: 'mg.d01.x02' };
const OTHER = { id: '018f0000-0000-7000-8000-00000000b0d3', path: 'mg.d010' };
const KEY = 'intake.head_notice';
const NOTHING = { people: [], organisations: [], registerFor: null };

beforeEach(async () => {
  await close();
  database = await createDatabase();
  admin = new pg.Pool({ connectionString: database.url, max: 2 });
  pool = new pg.Pool({ connectionString: database.worker, max: 8 });
  await seedBody(admin);
  for (const [{ id, path }, parentId] of [
    [BELOW, BODY.id],
    [OTHER, null],
  ] as const) {
    await admin.query(
      `insert into business.organisation (id, code, path, kind, level, name, parent_id, valid_from)
       values ($1, $2, $2, 'party-committee', 'grassroots', 'Đảng ủy thử', $3, '2020-01-01')`,
      [id, path, parentId],
    );
  }
});
afterAll(close);

async function close(): Promise<void> {
  if (database === undefined) return;
  await Promise.all([pool.end(), admin.end()]);
  await database.drop();
}

describe('whose rules a case is counted by', () => {
  it('the own calendar of its body or of one above it, and of no other', async () => {
    await admin.query(
      `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data, process_id)
       values ($1::text, 1, $1::uuid, $2, $3, 'calendar-year/x')`,
      [BODY.id, BODY.path, JSON.stringify({ years: {}, entries: [dayOff('2026-06-15')] })],
    );
    expect(await headNoticeOf(BODY)).toBe('2026-06-16');
    expect(await headNoticeOf(BELOW)).toBe('2026-06-16');
    expect(await headNoticeOf(OTHER)).toBe('2026-06-15');
  });

  it('of its calendars the nearest decides a day', async () => {
    for (const [at, kind] of [
      [BODY, 'off'],
      [BELOW, 'work'],
    ] as const) {
      await admin.query(
        `insert into business.calendar_version (calendar_id, version, organisation_id, organisation_path, data)
         values ($1::text, 1, $1::uuid, $2, $3)`,
        [at.id, at.path, JSON.stringify({ years: {}, entries: [{ ...dayOff('2026-06-15'), kind }] })],
      );
    }
    expect(await headNoticeOf(BELOW)).toBe('2026-06-15');
    expect((await loadCalendarFor(pool, BELOW.id)).layers?.map((one) => one.id)).toEqual([
      'national',
      BODY.id,
      BELOW.id,
    ]);
    expect((await loadCalendarFor(pool, null)).layers?.map((one) => one.id)).toEqual(['national']);
  });

  it('the own row of its body or of one above it, and of no other', async () => {
    await take(freshChange(), policyPublished({ ...headNotice(5), forOrganisation: BODY.id }));
    expect(await headNoticeOf(BODY)).toBe('2026-06-08');
    expect(await headNoticeOf(BELOW)).toBe('2026-06-08');
    expect(await headNoticeOf(OTHER)).toBe('2026-06-15');
  });

  it('knows the bodies above, the nearest first, without those that are no more', async () => {
    const lineageOf = async (organisationId: string | null): Promise<readonly string[]> =>
      (await loadFacts(pool, NOTHING, { today: '2026-06-01', organisationId })).lineage;
    expect(await lineageOf(BELOW.id)).toEqual([BELOW.id, BODY.id]);
    expect(await lineageOf(OTHER.id)).toEqual([OTHER.id]);
    expect(await lineageOf(null)).toEqual([]);
    await admin.query(`update business.organisation set valid_to = '2026-01-01' where id = $1`, [BODY.id]);
    expect(await lineageOf(BELOW.id)).toEqual([BELOW.id]);
  });
});

describe('what only one may decide at a time', () => {
  it('is held from the look to the record, so that the next one sees it done', async () => {
    const ledger = createPostgresLedger(pool);
    const order: string[] = [];
    let finish: () => void = () => undefined;
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let begun: () => void = () => undefined;
    const holding = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const query = { ...NOTHING, lock: 'calendar/national' };
    const moment = { today: '2026-06-01', organisationId: null };
    const first = ledger.transact(async (transaction) => {
      await transaction.facts(query, moment);
      begun();
      await working;
      order.push('first done');
    });
    await holding;
    const second = ledger.transact(async (transaction) => {
      await transaction.facts(query, moment);
      order.push('second looks');
    });
    await ledger.transact(async (transaction) => {
      await transaction.facts({ ...NOTHING, lock: 'policy/other' }, moment);
      order.push('another looks');
    });
    finish();
    await Promise.all([first, second]);
    expect(order).toEqual(['another looks', 'first done', 'second looks']);
  });

  it('gives two rows of one key that are published at once different versions', async () => {
    const [one, two] = [freshChange(), freshChange()];
    const [propose, publish] = policyPublished(headNotice(12)) as [Steps[number], Steps[number]];
    const [proposeOther] = policyPublished({ ...headNotice(8), forOrganisation: BELOW.id }) as [Steps[number]];
    await take(one, [propose]);
    await take(two, [proposeOther]);
    await Promise.all([take(one, [publish]), take(two, [publish])]);
    const { rows } = await admin.query<{ version: number }>(
      'select version from business.policy_row where key = $1 and process_id is not null order by version',
      [KEY],
    );
    expect(rows.map((row) => row.version)).toEqual([1001, 1002]);
  });
});

describe('a published change, confirmed for running matters', () => {
  it('of a row moves what is open by the replaced row, and tells by what', async () => {
    const one = await register(BODY);
    const change = freshChange();
    await take(change, policyPublished(headNotice(15)));
    expect(await dueOf(one)).toEqual(['2026-06-15', 1]);
    await take(change, MIGRATION_CONFIRMED);
    await relay();
    expect(await dueOf(one)).toEqual(['2026-06-22', 1001]);
    expect(await undelivered()).toBe(0);
  });

  it('of a year counts anew what runs over its days, and leaves what does not', async () => {
    const [one, long] = [await register(BODY), await register(BODY, '2026-05-11')];
    const year = yearOf(2026);
    await take(year, yearPublished(2026, [...seededDays('2026'), dayOff('2026-06-15')]));
    expect(await dueOf(one)).toEqual(['2026-06-15', 1]);
    await take(year, MIGRATION_CONFIRMED);
    await relay();
    expect(await dueOf(one)).toEqual(['2026-06-16', 1]);
    expect(await dueOf(long)).toEqual(['2026-05-25', 1]);
  });

  it('keeps what it published through everything that is said of it later', async () => {
    const first = freshChange();
    await take(first, policyPublished(headNotice(15)));
    await take(
      freshChange(),
      policyPublished({ ...headNotice(20), replaces: { key: KEY, version: 1001 }, from: '2026-09-01' }),
    );
    const before = await rules('policy_row');
    await take(first, MIGRATION_CONFIRMED);
    expect(await rules('policy_row')).toEqual(before);
    expect(before.filter((row) => row['effective_to'] === '2026-08-31')).toHaveLength(1);
  });

  it('is left by the next start of the program, whatever came with the installation', async () => {
    await take(freshChange(), policyPublished(headNotice(15)));
    await take(yearOf(2027), yearPublished(2027, [dayOff('2027-01-01')]));
    const before = await rules();
    await seedReference(database.url);
    expect(await rules()).toEqual(before);
  });
});

describe('made again from the events alone', () => {
  it('rows, versions of calendars and what became of the changes are as they were', async () => {
    await take(freshChange(), policyPublished(headNotice(15)));
    const second = freshChange();
    await take(
      second,
      policyPublished({ ...headNotice(20), replaces: { key: KEY, version: 1001 }, from: '2026-09-01' }),
    );
    await take(yearOf(2027), yearPublished(2027, [dayOff('2027-01-01')], 'draft'));
    await take(yearOf(2027), yearPublished(2027, [dayOff('2027-01-04')]));
    await take(yearOf(2028), yearPublished(2028, [dayOff('2028-01-03')], 'draft'));
    const before = await rules();
    expect((await rules('calendar_version')).map((row) => row['version'])).toEqual([1, 2, 3, 4]);
    for (const table of TABLES) {
      await admin.query(`delete from business.${table}`);
    }
    expect(await rebuildReadRows(pool)).toMatchObject({ processes: 4, skipped: 0 });
    await seedReference(database.url);
    expect(await rules()).toEqual(before);
    const all = new Set([second, yearOf(2027), yearOf(2028), ...(await changes())]);
    expect((await reconcile(pool, all)).findings).toEqual([]);
  });

  it('a change or a year that lost its row is found', async () => {
    const change = freshChange();
    await take(change, policyPublished(headNotice(15)));
    await take(yearOf(2028), yearPublished(2028, [dayOff('2028-01-03')], 'draft'));
    const codes = async () =>
      (await reconcile(pool, new Set([change, yearOf(2028)]))).findings.map((one) => `${one.code} ${one.id}`);
    expect(await codes()).toEqual([]);
    await admin.query('delete from business.policy_change');
    await admin.query(`update business.calendar_year set process_id = 'calendar-year/unknown'`);
    expect((await codes()).toSorted()).toEqual(
      [
        `PROCESS_WITHOUT_ROW ${change}`,
        `PROCESS_WITHOUT_ROW ${yearOf(2028)}`,
        'ROW_WITHOUT_PROCESS calendar-year/unknown',
      ].toSorted(),
    );
  });
});

/** The general row of a key, to so many working days from the first day of June. */
function headNotice(n: number): { replaces: { key: string; version: number }; n: number; from: string } {
  return { replaces: { key: KEY, version: 1 }, n, from: '2026-06-01' };
}

function seededDays(year: string): CalendarEntry[] {
  return (CALENDARS[0]?.entries ?? []).filter((one) => one.day.startsWith(year));
}

const freshChange = (): ProcessId => processId('policy-change', randomUUID());
const yearOf = (year: number): ProcessId => processId('calendar-year', calendarYearId('national', year));

async function take(id: ProcessId, steps: Steps): Promise<void> {
  const { step, deliver } = postgresActivities(pool);
  for (const one of steps) {
    const { outcome, outbox } = await step(command(id, one, randomUUID()));
    expect(outcome, one[1].type).toMatchObject({ ok: true });
    await deliver({ processId: id, outbox });
  }
}

async function relay(): Promise<void> {
  await admin.query(`update business.outbox set next_try_at = now() - interval '1 minute' where delivered_at is null`);
  const { deliver } = postgresActivities(pool);
  await sweepOutbox({ pool, deliver, warn: () => undefined });
}

async function undelivered(): Promise<number> {
  const { rowCount } = await admin.query(
    `select 1 from business.outbox where delivered_at is null and payload ->> 'kind' <> 'notice'`,
  );
  return rowCount ?? 0;
}

async function register(body: { id: string; path: string }, receivedOn = '2026-06-01'): Promise<CommandRequest> {
  const asked = registration(receivedOn, { organisation_id: body.id, organisation_path: body.path });
  const { step, deliver } = postgresActivities(pool);
  const { outbox } = await step(asked);
  await deliver({ processId: asked.processId, outbox });
  return asked;
}

async function headNoticeOf(body: { id: string; path: string }): Promise<string | undefined> {
  return (await dueOf(await register(body)))[0];
}

async function dueOf(asked: CommandRequest): Promise<[string | undefined, number | undefined]> {
  const { rows } = await admin.query<{ due_on: string; policy_version: number }>(
    'select due_on::text as due_on, policy_version from business.obligation where process_id = $1 and key = $2',
    [asked.processId, KEY],
  );
  return [rows[0]?.due_on, rows[0]?.policy_version];
}

const TABLES = ['policy_change', 'calendar_year', 'policy_row', 'calendar_version'];

/** Everything the rules leave, whoever brought it, or of these tables alone. */
async function rules(...tables: string[]): Promise<Record<string, unknown>[]> {
  const parts = (tables.length === 0 ? TABLES : tables).map(
    (table) => `select '${table}' as of, to_jsonb(r) ->> 'version' as v, to_jsonb(r) as row from business.${table} r`,
  );
  const { rows } = await admin.query<{ row: Record<string, unknown> }>(`${parts.join(' union all ')} order by 1, 2, 3`);
  return rows.map(({ row }) => row);
}

async function changes(): Promise<ProcessId[]> {
  const { rows } = await admin.query<{ process_id: ProcessId }>('select process_id from business.policy_change');
  return rows.map((row) => row.process_id);
}
