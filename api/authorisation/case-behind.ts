import type { Caller } from '../caller.ts';
import type { Reach } from './reach.ts';
import type { Place } from './sql-condition.ts';
import { caseConditions } from './visible-cases.ts';

/** That the caller may know of the case behind the row of this alias, by the roles that count for it. */
export function withCase(alias: string, caller: Caller, reach: Reach, place: Place): string[] {
  const roles = reach.rolesFor('with-case');
  if (roles.length === 0) return [];
  const { open, closed } = caseConditions({ ...caller, roles }, place);
  if (open.length === 0) return [];
  const seen = [`(${open.join(' or ')})`, ...closed.map((one) => `not (${one})`)].join(' and ');
  return [`exists (select 1 from business.case_file c where c.case_id = ${alias}.case_id and ${seen})`];
}

/** That the caller stepped back from the case behind the row of this alias. */
export function hasSteppedBack(alias: string, { closed: { personId } }: Pick<Reach, 'closed'>, place: Place): string[] {
  if (personId === null) return [];
  return [
    `exists (select 1 from business.case_file b where b.case_id = ${alias}.case_id
      and b.recused_person_ids @> array[${place(personId)}::uuid])`,
  ];
}
