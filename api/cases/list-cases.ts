import { dayOf, isDay } from '../../domain/calendar/day.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import type { Key } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadCalendars } from '../obligations/load-calendar.ts';
import { NEVER, NEXT_DUE_ON, caseFilter } from './case-filter.ts';
import { CASE_COLUMNS, NEXT_DUE, showCaseRows } from './case-rows.ts';
import type { CaseRow } from './case-rows.ts';

const ORDERS = {
  received: { by: 'c.received_on', direction: 'desc', after: '<' },
  due: { by: NEXT_DUE_ON, direction: 'asc', after: '>' },
} as const;

/** Cases the caller may know of, newest or most pressing first, a page at a time by key. */
export const listCases: Handler<'listCases'> = async (context) => {
  const { query, deps } = context;
  const today = dayOf(deps.now());
  const filter = caseFilter(callerOf(context), query, today);
  const count = `select count(*)::int as n from (
    select 1 from business.case_file c where ${filter.sql} limit ${COUNT_LIMIT + 1}) as counted`;
  const counting = deps.pool.query<{ n: number }>(count, [...filter.values]);

  const { by, direction, after } = ORDERS[query.sort];
  const key = readCursor(query.cursor, isRowKey(query.sort));
  const rest =
    key === null
      ? ''
      : ` and (${by}, c.case_id) ${after} (${filter.place(key[1])}::date, ${filter.place(key[2])}::uuid)`;
  const list = `select ${CASE_COLUMNS} from (
      select c.* from business.case_file c where ${filter.sql}${rest}
      order by ${by} ${direction}, c.case_id ${direction} limit ${filter.place(query.limit + 1)}) c
    ${NEXT_DUE} order by ${by} ${direction}, c.case_id ${direction}`;
  const [counted, listed, calendars] = await Promise.all([
    counting,
    deps.pool.query<CaseRow>(list, filter.values),
    loadCalendars(deps.pool),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const page = pageOf(listed.rows, query.limit, (row) => [
    query.sort,
    query.sort === 'due' ? (row.nextDueOn ?? NEVER) : row.receivedOn,
    row.caseId,
  ]);
  const items = await showCaseRows(deps.pool, page.items, { today, calendars });
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

/** A cursor belongs to the order in which it was given. */
function isRowKey(sort: string): (key: Key) => boolean {
  return ([order, day, id, ...rest]) => order === sort && isDay(day ?? '') && isUuid(id) && rest.length === 0;
}
