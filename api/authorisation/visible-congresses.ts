import type { Caller } from '../caller.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isOneOf, isWithinOneOf } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/**
 * The congresses the caller may know of, over `business.congress` as `g`: of the own body, and below for who leads. A congress is
 * about nobody; which cases wait for it is judged case by case.
 */
export function visibleCongresses(caller: Caller, first: number): SqlCondition {
  const held = (scope: 'own' | 'subtree') =>
    caller.roles.filter((one) => scopesOf(one.role, 'SEE_CONGRESS').includes(scope));
  return conditionFrom(first, (place) => ({
    open: [
      ...isOneOf(
        'g.organisation_id',
        held('own').map((one) => one.organisationId),
        place,
      ),
      ...isWithinOneOf(
        'g.organisation_path',
        held('subtree').map((one) => one.path),
        place,
      ),
    ],
    closed: [],
  }));
}
