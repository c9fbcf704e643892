import { isDay } from '../../domain/calendar/day.ts';
import { visibleCongresses } from '../authorisation/visible-congresses.ts';
import { isBelow } from '../cases/case-filter.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadNames } from '../names.ts';
import { readCongresses, showCongressRow } from './congress-rows.ts';

/** The congresses of the own body and, for who leads, of those below: there the level above sees what is put off (practice: P20). */
export const listCongresses: Handler<'listCongresses'> = async (context) => {
  const { query, deps } = context;
  const visible = visibleCongresses(callerOf(context), 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [
    visible.sql,
    ...(query.organisationId === undefined ? [] : [isBelow('g.organisation_path', place(query.organisationId))]),
    ...(query.stage === undefined ? [] : [`g.stage = ${place(query.stage)}`]),
  ].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.congress g where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (g.held_on, g.congress_id) < (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const [rows, counted] = await Promise.all([
    readCongresses(deps.pool, { where: `${where}${after}`, values, limit: query.limit + 1 }),
    counting,
  ]);
  const page = pageOf(rows, query.limit, (row) => [row.on, row.congressId]);
  const names = await loadNames(deps.pool, {
    people: [],
    organisations: page.items.map((row) => row.organisationId),
    accounts: [],
  });
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showCongressRow(row, names));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};
