import type { Caller } from '../caller.ts';
import { reachOf } from './reach.ts';
import { conditionFrom } from './sql-condition.ts';
import type { SqlCondition } from './sql-condition.ts';

/**
 * The cases in which the caller is examined and was told so, over `business.case_file` as `alias`: as the person on record,
 * or for the organisation on record (practice: P26). Who was not told yet finds nothing, like anybody else.
 */
export function ownMatters(caller: Caller, first: number, alias = 'c'): SqlCondition {
  return conditionFrom(first, (place) => {
    const reach = reachOf(caller, 'SEE_OWN_MATTER');
    if (reach === null) return { open: [], closed: [] };
    const { personId } = caller;
    const isSelf = personId !== null && reach.rolesFor('self').length > 0;
    const units = reach.organisationIds('own');
    return {
      open: [
        ...(isSelf ? [`${alias}.subject_reader_person_ids @> array[${place(personId)}::uuid]`] : []),
        ...(units.length > 0 ? [`${alias}.subject_reader_organisation_ids && ${place(units)}::uuid[]`] : []),
      ],
      closed: [],
    };
  });
}
