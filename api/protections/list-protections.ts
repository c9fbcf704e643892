import { dayOf, isDay } from '../../domain/calendar/day.ts';
import { visibleProtections } from '../authorisation/visible-protections.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { NEXT_DUE, readProtections, showProtectionRow } from './protection-rows.ts';

/** The protections the caller may know of: what is due first first, a page at a time by key. */
export const listProtections: Handler<'listProtections'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const visible = visibleProtections(caller, 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [
    visible.sql,
    ...(query.stage === undefined ? [] : [`t.stage = ${place(query.stage)}`]),
    ...(query.alert === undefined ? [] : ['t.alert']),
  ].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.protection t where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (${NEXT_DUE}, t.protection_id) > (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const [rows, counted] = await Promise.all([
    readProtections(deps.pool, caller, { where: `${where}${after}`, values, limit: query.limit + 1 }),
    counting,
  ]);
  const page = pageOf(rows, query.limit, (row) => [row.nextDueOn ?? '9999-12-31', row.protectionId]);
  const names = await loadNames(deps.pool, { organisations: page.items.map((row) => row.organisationId) });
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showProtectionRow(row, { names, today }));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};
