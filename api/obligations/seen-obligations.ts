import { visibleCases } from '../authorisation/visible-cases.ts';
import { visibleDisciplines, visibleMeetings, visibleSuspensions } from '../authorisation/visible-committee.ts';
import { visibleProtections } from '../authorisation/visible-protections.ts';
import { visibleRemediations } from '../authorisation/visible-remediations.ts';
import { visibleRules } from '../authorisation/visible-rules.ts';
import type { Caller } from '../caller.ts';
import { beginnings } from './where-to-begin.ts';

/** What the conditions are asked of: what is owed, beside the case behind it where there is one. */
export const OWED = 'business.obligation o left join business.case_file c on c.case_id = o.case_id';

const OTHERS = [
  ['business.meeting m', 'm', visibleMeetings],
  ['business.discipline d', 'd', visibleDisciplines],
  ['business.suspension s', 's', visibleSuspensions],
  ['business.remediation m', 'm', visibleRemediations],
  ['business.protection t', 't', visibleProtections],
  ['business.policy_change r', 'r', visibleRules],
  ['business.calendar_year r', 'r', visibleRules],
] as const;

/** What of `OWED` the caller may know of. */
export interface SeenObligations {
  sql: string;
  /** The condition that the caller may know of the case behind. */
  caseSql: string;
}

/**
 * That the process which owes is one the caller may know of, of whatever kind; adds the values it needs. The first half is
 * only where to begin looking, by an index; the second decides.
 */
export function seenObligations(caller: Caller, values: unknown[]): SeenObligations {
  const cases = visibleCases(caller, values.length + 1);
  values.push(...cases.values);
  const others = OTHERS.flatMap(([from, alias, visible]) => {
    const condition = visible(caller, values.length + 1);
    if (condition.sql === 'false') return [];
    values.push(...condition.values);
    return [`o.process_id in (select ${alias}.process_id from ${from} where ${condition.sql})`];
  });
  const decides = [`(o.process_id = c.process_id and ${cases.sql})`, ...others].join(' or ');
  const begins = beginnings(caller, (value) => `$${values.push(value)}`);
  return { sql: begins.length === 0 ? 'false' : `(${begins.join(' or ')}) and (${decides})`, caseSql: cases.sql };
}
