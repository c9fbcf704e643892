import type { Day } from '../../domain/calendar/calendar.ts';
import type { MarkCode } from '../../domain/case/oversight/oversight-state.ts';
import type { Place } from '../authorisation/sql-condition.ts';
import { visibleOversight } from '../authorisation/visible-oversight.ts';
import type { Caller } from '../caller.ts';

/** What is asked of the marks. */
export interface MarkQuery {
  from: Day;
  to: Day;
  organisationId?: string | undefined;
  mark?: MarkCode | undefined;
}

/** Marks (`m`) with the case behind each, where there is one (`c`). */
export const MARKED = 'business.oversight_mark m left join business.case_file c on c.case_id = m.case_id';

/** The marks asked for that the caller may know of; list and counts ask the same. */
export function markFilter(caller: Caller, { from, to, organisationId, mark }: MarkQuery, place: Place): string {
  const own = caller.personId === null ? [] : [`m.decided_by = ${place(caller.personId)}::uuid`];
  return [
    visibleOversight(caller, 'm.organisation_path', own, place),
    `m.on_day between ${place(from)}::date and ${place(to)}::date`,
    ...(organisationId === undefined ? [] : [`m.organisation_id = ${place(organisationId)}::uuid`]),
    ...(mark === undefined ? [] : [`m.mark = ${place(mark)}`]),
  ].join(' and ');
}
