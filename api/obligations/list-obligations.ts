import { dayOf, isDay } from '../../domain/calendar/day.ts';
import type { Obligation } from '../../domain/deadlines/obligation.ts';
import { wordFor } from '../../texts/say.ts';
import { VI } from '../../texts/vi.ts';
import { actorOf } from '../caller.ts';
import { COUNT_LIMIT, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { loadCalendar } from './load-calendar.ts';
import { obligationFilter } from './obligation-filter.ts';
import { namesNeeded, showObligation } from './show-obligation.ts';

interface OwedRow {
  processId: string;
  dueOn: string;
  caseId: string;
  caseNumber: string;
  stage: string;
  organisationId: string;
  data: Obligation;
}

/** What is owed in the cases the caller may know of, by due date, a page at a time by key. */
export const listObligations: Handler<'listObligations'> = async (context) => {
  const { query, deps, correlationId } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const calendar = await loadCalendar(deps.pool);
  const filter = obligationFilter(caller, query, { today, calendar });
  const from = `from business.obligation o join business.case_file c on c.process_id = o.process_id
    where ${filter.sql} and ${filter.state(query.state)}`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 ${from} limit ${COUNT_LIMIT + 1}) as counted`,
    [...filter.values],
  );
  const key = readCursor(
    query.cursor,
    ([day, process, id, ...rest]) => isDay(day ?? '') && process !== undefined && id !== undefined && rest.length === 0,
  );
  const after =
    key === null
      ? ''
      : ` and (o.due_on, o.process_id, o.obligation_id) > (${filter.place(key[0])}::date, ${filter.place(key[1])}, ${filter.place(key[2])})`;
  const list = `select o.process_id as "processId", o.due_on::text as "dueOn", c.case_id as "caseId", c.number as "caseNumber",
      c.stage, c.organisation_id as "organisationId", o.data ${from}${after}
    order by o.due_on, o.process_id, o.obligation_id limit ${filter.place(query.limit + 1)}`;
  const [rows, count] = await Promise.all([deps.pool.query<OwedRow>(list, filter.values), counting]);
  const page = pageOf(rows.rows, query.limit, (row) => [row.dueOn, row.processId, row.data.id]);
  const needed = namesNeeded(page.items.map((row) => row.data));
  const names = await loadNames(deps.pool, {
    ...needed,
    organisations: [...needed.organisations, ...page.items.map((row) => row.organisationId)],
  });
  const showing = { today, calendar, names, actor: actorOf(caller, correlationId) };
  const items = page.items.map((row) => ({
    obligation: showObligation(row.processId, row.data, showing),
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    stageText: wordFor(VI.stages, row.stage),
    organisation: names.organisation(row.organisationId),
  }));
  const n = count.rows[0]?.n ?? 0;
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};
