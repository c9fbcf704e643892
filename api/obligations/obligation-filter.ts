import type { Calendar, Day } from '../../domain/calendar/calendar.ts';
import { addWorkingDays } from '../../domain/calendar/working-days.ts';
import { SOON_WORKING_DAYS } from '../../domain/deadlines/derive.ts';
import { visibleCases } from '../authorisation/visible-cases.ts';
import { visibleDisciplines, visibleMeetings, visibleSuspensions } from '../authorisation/visible-committee.ts';
import type { Caller } from '../caller.ts';
import { isBelow } from '../cases/case-filter.ts';

/** What is asked of the obligations that are open in processes the caller may know of. */
export interface ObligationQuery {
  mine?: boolean | undefined;
  organisationId?: string | undefined;
  key?: string | undefined;
}

/** What the conditions are asked of: what is owed, beside the case behind it where there is one. */
export const OWED = 'business.obligation o left join business.case_file c on c.case_id = o.case_id';

/** A condition over `OWED`; `place` adds a value. */
export interface ObligationFilter {
  sql: string;
  /** The condition that the caller may know of the case behind. */
  caseSql: string;
  values: unknown[];
  place(value: unknown): string;
  /** The condition of a state; counts and lists use the same ones. */
  state(state: 'open' | 'due-soon' | 'overdue'): string;
}

/** Open obligations, as list and counts both take them. */
export function obligationFilter(
  caller: Caller,
  query: ObligationQuery,
  { today, calendar }: { today: Day; calendar: Calendar },
): ObligationFilter {
  const visible = visibleCases(caller, 1);
  const values = [...visible.values];
  const place = (value: unknown) => `$${values.push(value)}`;
  const conditions = [`o.status = 'open'`, `(${seen(caller, visible.sql, values)})`];
  if (query.organisationId !== undefined) conditions.push(isBelow('o.organisation_path', place(query.organisationId)));
  if (query.key !== undefined) conditions.push(`o.key = ${place(query.key)}`);
  if (query.mine === true) conditions.push(owedBy(caller, place));
  const state = (wanted: 'open' | 'due-soon' | 'overdue') => {
    if (wanted === 'open') return 'true';
    if (wanted === 'overdue') return `o.due_on < ${place(today)}::date`;
    // The first day on which `dueState` says "due" and no longer "soon".
    const later = addWorkingDays(calendar, today, SOON_WORKING_DAYS + 1);
    return `(o.due_on >= ${place(today)}::date and o.due_on < ${place(later)}::date)`;
  };
  return { sql: conditions.join(' and '), caseSql: visible.sql, values, place, state };
}

/** That the process which owes is one the caller may know of, of whatever kind; adds the values it needs. */
function seen(caller: Caller, caseSql: string, values: unknown[]): string {
  const others = [
    ['business.meeting m', 'm', visibleMeetings],
    ['business.discipline d', 'd', visibleDisciplines],
    ['business.suspension s', 's', visibleSuspensions],
  ] as const;
  const open = others.flatMap(([from, alias, visible]) => {
    const condition = visible(caller, values.length + 1);
    if (condition.sql === 'false') return [];
    values.push(...condition.values);
    return [`o.process_id in (select ${alias}.process_id from ${from} where ${condition.sql})`];
  });
  return [`(o.process_id = c.process_id and ${caseSql})`, ...open].join(' or ');
}

/** Owed in person, or by a role the caller holds for the owing organisation. */
function owedBy(caller: Caller, place: (value: unknown) => string): string {
  const organisations = place(caller.roles.map((held) => held.organisationId));
  const roles = place(caller.roles.map((held) => held.role));
  return `(o.owner_person_id = ${place(caller.personId)}::uuid or (o.owner_organisation_id, o.owner_role) in
    (select * from unnest(${organisations}::uuid[], ${roles}::text[])))`;
}
