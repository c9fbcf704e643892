import type { Caller } from '../caller.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isOneOf, isWithinOneOf } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/**
 * The changes of rules the caller may know of, over a row as `r` that names its organisation: of the own body, and below
 * for a leader. They are about nobody, so no conflict closes them, and who keeps the system sees them too.
 */
export function visibleRules(caller: Caller, first: number): SqlCondition {
  const held = (scope: 'own' | 'subtree') =>
    caller.roles.filter((one) => scopesOf(one.role, 'SEE_RULE_CHANGE').includes(scope));
  return conditionFrom(first, (place) => ({
    open: [
      ...isOneOf(
        'r.organisation_id',
        held('own').map((one) => one.organisationId),
        place,
      ),
      ...isWithinOneOf(
        'r.organisation_path',
        held('subtree').map((one) => one.path),
        place,
      ),
    ],
    closed: [],
  }));
}
