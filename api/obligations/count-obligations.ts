import { dayOf } from '../../domain/calendar/day.ts';
import type { Caller } from '../caller.ts';
import { scopesOf } from '../authorisation/policy.ts';
import type { ApiDeps } from '../deps.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { loadCalendar } from './load-calendar.ts';
import { OWED, obligationFilter } from './obligation-filter.ts';

interface CountRow {
  /** Null in the row of all together. */
  organisationId: string | null;
  name: string | null;
  open: number;
  soon: number;
  overdue: number;
}

/**
 * How many obligations are open, due soon and overdue, in all and below each organisation directly under the one asked
 * for, or under the caller's own. Each number is the length of the list under the same conditions.
 */
export const countObligations: Handler<'countObligations'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const today = dayOf(deps.now());
  const calendar = await loadCalendar(deps.pool);
  const filter = obligationFilter(caller, query, { today, calendar });
  const root = await findRoot(deps, query.organisationId ?? highestOrganisation(caller));
  // The path of the organisation directly below the root: one segment more than the root's own.
  const child = `array_to_string((string_to_array(o.organisation_path, '.'))[1:${filter.place(root.depth + 1)}::int], '.')`;
  const isBelowRoot = `starts_with(o.organisation_path, ${filter.place(`${root.path}.`)}::text)`;
  const sql = `with owed as (
      select case when ${isBelowRoot} then ${child} end as child_path,
        ${filter.state('due-soon')} as is_soon, ${filter.state('overdue')} as is_overdue
      from ${OWED} where ${filter.sql}),
    counted as (
      select child_path, grouping(child_path) as is_total, count(*)::int as open,
        (count(*) filter (where is_soon))::int as soon, (count(*) filter (where is_overdue))::int as overdue
      from owed group by grouping sets ((child_path), ()))
    select r.id as "organisationId", r.name, counted.open, counted.soon, counted.overdue
    from counted left join business.organisation r on r.path = counted.child_path and r.valid_to is null
    where is_total = 1 or r.id is not null
    order by is_total desc, counted.overdue desc, counted.soon desc, r.path collate "C"`;
  const { rows } = await deps.pool.query<CountRow>(sql, filter.values);
  const total = rows.find((row) => row.organisationId === null);
  const { open = 0, soon = 0, overdue = 0 } = total ?? {};
  const organisations = rows.flatMap(({ organisationId, name, ...counts }) =>
    organisationId === null ? [] : [{ organisationId, name: name ?? '', ...counts }],
  );
  return { status: 200, body: { open, soon, overdue, organisations } };
};

interface Root {
  path: string;
  depth: number;
}

/** Where the tree is opened; an organisation that is not there has nothing below it. */
async function findRoot({ pool }: ApiDeps, organisationId: string | null): Promise<Root> {
  const { rows } = await pool.query<{ path: string }>('select path from business.organisation where id = $1::uuid', [
    organisationId,
  ]);
  const path = rows[0]?.path ?? '';
  return { path, depth: path.split('.').length };
}

/** The highest organisation for which the caller sees cases. */
function highestOrganisation(caller: Caller): string | null {
  const seeing = caller.roles.filter((held) => scopesOf(held.role, 'SEE_CASE').length > 0);
  const byHeight = seeing.toSorted((a, b) => a.path.split('.').length - b.path.split('.').length);
  return byHeight[0]?.organisationId ?? null;
}
