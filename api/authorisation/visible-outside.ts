import type { Caller } from '../caller.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isOneOf } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/**
 * The letters about the topmost body that the caller may hand over, over `business.letter_for_outside` as `l`: who keeps the
 * register there, unless the letter names them or their kin (practice: P15). The case behind it nobody sees.
 */
export function visibleForOutside(caller: Caller, first: number): SqlCondition {
  const held = caller.roles.filter((one) => scopesOf(one.role, 'HAND_OUTSIDE').includes('own'));
  const { personId, relatives } = caller;
  const own = personId === null ? [] : [personId, ...relatives];
  return conditionFrom(first, (place) => ({
    open:
      personId === null
        ? []
        : isOneOf(
            'l.organisation_id',
            held.map((one) => one.organisationId),
            place,
          ),
    closed: own.length === 0 ? [] : [`l.named_person_ids && ${place(own)}::uuid[]`],
  }));
}

/** Whether a case (`c`) is such a letter: closed to everybody, whatever they hold. */
export const IS_FOR_OUTSIDE = 'exists (select 1 from business.letter_for_outside l where l.process_id = c.process_id)';
