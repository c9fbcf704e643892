import { dayOf, isDay } from '../../domain/calendar/day.ts';
import { visibleRemediations } from '../authorisation/visible-remediations.ts';
import { isBelow } from '../cases/case-filter.ts';
import { descriptionsOf } from '../cases/subject-names.ts';
import { readTexts } from '../content.ts';
import { COUNT_LIMIT, isUuid, pageOf, readCursor } from '../cursor.ts';
import { callerOf } from '../handler.ts';
import type { Handler, HandlerContext } from '../handler.ts';
import { loadNames } from '../names.ts';
import { NEXT_DUE, namedInRows, readRemediations, showRemediationRow } from './remediation-rows.ts';

/** The board of remediations: what is due first first, a page at a time by key. */
export const listRemediations: Handler<'listRemediations'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const visible = visibleRemediations(caller, 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = [visible.sql, ...asked(query, today, place)].join(' and ');
  const counting = deps.pool.query<{ n: number }>(
    `select count(*)::int as n from (select 1 from business.remediation m where ${where} limit ${COUNT_LIMIT + 1}) as counted`,
    [...values],
  );
  const key = readCursor(query.cursor, ([day, id, ...rest]) => isDay(day ?? '') && isUuid(id) && rest.length === 0);
  const after =
    key === null ? '' : ` and (${NEXT_DUE}, m.remediation_id) > (${place(key[0])}::date, ${place(key[1])}::uuid)`;
  const [rows, counted] = await Promise.all([
    readRemediations(deps.pool, caller, { where: `${where}${after}`, values, limit: query.limit + 1 }),
    counting,
  ]);
  const page = pageOf(rows, query.limit, (row) => [row.nextDueOn ?? '9999-12-31', row.remediationId]);
  const [names, texts] = await Promise.all([
    loadNames(deps.pool, namedInRows(page.items)),
    readTexts(
      deps.pool,
      deps.secrets.contentKey,
      page.items.flatMap((row) => descriptionsOf(row.subjects)),
    ),
  ]);
  const n = counted.rows[0]?.n ?? 0;
  const items = page.items.map((row) => showRemediationRow(row, { names, texts, today }));
  return { status: 200, body: { items, nextCursor: page.nextCursor, total: n > COUNT_LIMIT ? null : n } };
};

function asked(
  { organisationId, stage, overdue, checkUntil }: HandlerContext<'listRemediations'>['query'],
  today: string,
  place: (value: unknown) => string,
): string[] {
  return [
    ...(organisationId === undefined ? [] : [isBelow('m.organisation_path', place(organisationId))]),
    ...(stage === undefined ? [] : [`m.stage = ${place(stage)}`]),
    ...(overdue === undefined ? [] : [`m.next_due_on < ${place(today)}::date`]),
    ...(checkUntil === undefined ? [] : [`m.next_check_on <= ${place(checkUntil)}::date`]),
  ];
}
