import { ownMatters } from '../authorisation/own-matters.ts';
import { actorOf } from '../caller.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { OWN_CASE_COLUMNS, ownCase } from './find-own.ts';
import type { OwnCaseRow } from './find-own.ts';
import { readOwnDueDays } from './own-due-days.ts';
import { showMatterRow } from './show-row.ts';

/** The matters in which the caller is examined and was told so, a page at a time by key. */
export const listMyMatters: Handler<'listMyMatters'> = async (context) => {
  const { query, deps, correlationId } = context;
  const caller = callerOf(context);
  const actor = actorOf(caller, correlationId);
  const mine = ownMatters(caller, 1);
  const values = [...mine.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.case_file c where ${mine.sql} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([id, ...rest]) => isUuid(id) && rest.length === 0);
  const after = key === null ? '' : ` and c.case_id < ${place(key[0])}::uuid`;
  const list = `select ${OWN_CASE_COLUMNS} from business.case_file c join business.process p on p.id = c.process_id
    where ${mine.sql}${after} order by c.case_id desc limit ${place(query.limit + 1)}`;
  const [listed, counted] = await Promise.all([deps.pool.query<OwnCaseRow>(list, values), counting]);
  const page = pageOf(listed.rows, query.limit, (row) => [row.caseId]);
  const found = page.items.flatMap((row) => ownCase(row, actor) ?? []);
  const [names, due] = await Promise.all([
    loadNames(deps.pool, { organisations: found.map((one) => one.state.organisation.id) }),
    readOwnDueDays(deps.pool, found, actor),
  ]);
  const items = found.map((one) => showMatterRow(one, names, due.get(one.caseId) ?? []));
  const n = counted.rows[0]?.n ?? 0;
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};
