import { dayOf } from '../../domain/calendar/day.ts';
import { callerOf } from '../handler.ts';
import type { Handler } from '../handler.ts';
import { GROUP_ORGANISATION, belowRoot, groupColumns, rootOf } from './below-root.ts';
import { loadCalendars } from './load-calendar.ts';
import { OWED, obligationFilter } from './obligation-filter.ts';
import type { ObligationState } from './obligation-filter.ts';

interface Counts {
  open: number;
  due: number;
  soon: number;
  overdue: number;
  paused: number;
  unexplained: number;
}

/** Null in the row of all together. */
type CountRow = Counts & { organisationId: string | null; name: string | null; self: boolean | null };

const SUMS = ['open', 'due', 'soon', 'overdue', 'paused', 'unexplained']
  .map((name) => `coalesce(sum(${name}), 0)::int as ${name}`)
  .join(', ');

const NOTHING: Counts = { open: 0, due: 0, soon: 0, overdue: 0, paused: 0, unexplained: 0 };

/**
 * How many obligations stand in each state: in all, directly in the organisation asked for or the caller's own, and below
 * each one directly under it, which adds up. Each number is the length of the list under the same conditions.
 */
export const countObligations: Handler<'countObligations'> = async (context) => {
  const { query, deps } = context;
  const caller = callerOf(context);
  const calendars = await loadCalendars(deps.pool);
  const filter = obligationFilter(caller, query, { today: dayOf(deps.now()), calendars });
  const root = await rootOf(deps.pool, caller, query.organisationId);
  const { place, state } = filter;
  const count = (wanted: ObligationState) => `count(*) filter (where ${state(wanted)})`;
  const child = belowRoot(root, place);
  const from = `from ${OWED} where ${filter.sql}`;
  // Open ones and those without a reason stand in indexes of their own: asked for together neither would be used.
  const sql = `with counted as (
      select ${child} as child_path, count(*) as open, ${count('due')} as due, ${count('due-soon')} as soon,
        ${count('overdue')} as overdue, ${count('paused')} as paused, 0 as unexplained
      ${from} and ${state('open')} group by 1
      union all select ${child}, 0, 0, 0, 0, 0, count(*) ${from} and ${state('unexplained')} group by 1),
    summed as (
      select child_path, grouping(child_path) as is_total, ${SUMS} from counted group by grouping sets ((child_path), ()))
    select ${groupColumns(root, place)}, s.open, s.due, s.soon, s.overdue, s.paused, s.unexplained
    from summed s ${GROUP_ORGANISATION} where s.is_total = 1 or r.id is not null
    order by s.is_total desc, self desc, s.overdue desc, s.soon desc, s.child_path collate "C"`;
  const { rows } = await deps.pool.query<CountRow>(sql, filter.values);
  const total = rows.find((row) => row.organisationId === null);
  const organisations = rows.flatMap(({ organisationId, name, self, ...counts }) =>
    organisationId === null ? [] : [{ organisationId, name: name ?? '', self: self === true, ...counts }],
  );
  const { open, due, soon, overdue, paused, unexplained } = total ?? NOTHING;
  return { status: 200, body: { open, due, soon, overdue, paused, unexplained, organisations } };
};
