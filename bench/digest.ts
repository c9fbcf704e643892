import { DUE, createDigest } from '../activities/digest.ts';
import { instantAt } from '../domain/calendar/day.ts';
import { loadCalendarFor } from '../prisma/facts.ts';
import { fillBoard } from '../test/support/obligation-rows.ts';
import { withDatabase } from './database.ts';
import { median } from './machine.ts';

const ROWS = 100_000;
const TIMES = 7;
/** A Monday. The digest of a day is of what is due up to two working days later: Wednesday. */
const TODAY = '2026-11-16';
const UP_TO = '2026-11-18';

/** What reading all of what is open would cost. */
const ALL = `select owner_person_id, owner_role, owner_organisation_id, organisation_path, due_on::text as due_on, data
  from business.obligation where status = 'open' and not paused`;

/** A head for each office, so that there is somebody to tell. */
const HEADS = `
  with heads as (select id as organisation_id, gen_random_uuid() as id from business.organisation),
    persons as (insert into business.person (id, full_name) select id, 'Người đứng đầu' from heads),
    accounts as (insert into access.account (id, username, password_hash, display_name, person_id)
      select id, id::text, '-', 'Người đứng đầu', id from heads returning id)
  insert into access.role_grant (id, account_id, role, organisation_id, valid_from)
  select gen_random_uuid(), heads.id, 'HEAD', organisation_id, '2020-01-01' from heads join accounts on accounts.id = heads.id`;

interface Plan {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}

/** The morning's digest over many open obligations of which one in a hundred is due, against reading all of them. */
export async function measureDigest(say: (line: string) => void): Promise<void> {
  await withDatabase(async ({ owner, pool }) => {
    await fillBoard(owner, { rows: ROWS, today: TODAY });
    await owner.query(
      `update business.obligation set due_on = case when abs(hashtext(process_id)) % 100 = 0 then $1::date
         else $1::date + 10 + abs(hashtext(process_id)) % 300 end`,
      [TODAY],
    );
    await owner.query('vacuum analyze business.obligation');
    await owner.query(HEADS);
    const rowsRead = async (sql: string, values: unknown[]): Promise<{ due: number; read: number }> => {
      const { rows } = await owner.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
        `explain (analyze, timing off, format json) ${sql}`,
        values,
      );
      const nodes = rows[0]?.['QUERY PLAN'].flatMap(({ Plan: plan }) => nodesOf(plan)) ?? [];
      const read = nodes
        .filter((node) => node['Relation Name'] === 'obligation')
        .reduce(
          (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
          0,
        );
      return { due: nodes[0]?.['Actual Rows'] ?? 0, read };
    };
    const digest = await rowsRead(DUE, [UP_TO]);
    const all = await rowsRead(ALL, []);
    const digestMs = await timesOf(() => pool.query(DUE, [UP_TO]));
    const allMs = await timesOf(() => pool.query(ALL));
    say(`  ${ROWS} open, ${digest.due} due: ${digest.read} rows read in ${digestMs.toFixed(1)} ms`);
    say(`  reading all: ${all.read} rows in ${allMs.toFixed(1)} ms; ratio of time ${(allMs / digestMs).toFixed(0)}`);
    const now = (): string => instantAt(TODAY, 8);
    const prepare = createDigest(pool, {
      now,
      calendarOf: (id) => loadCalendarFor(pool, id),
      hours: null,
      mails: false,
    });
    const began = performance.now();
    const { told } = await prepare(TODAY);
    say(`  the whole morning, ${told} people told: ${(performance.now() - began).toFixed(0)} ms`);
  });
}

function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

async function timesOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}
