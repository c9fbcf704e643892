import type { Caller } from '../caller.ts';
import { scopesOf } from './policy.ts';
import { conditionFrom, isOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { caseConditions } from './visible-cases.ts';

/** The desks handed over that the caller may know of, over `business.desk_handover` as `h`: one's own, one received, those of a body one heads. */
export function visibleDeskHandovers(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => {
    const received = isPerson('h.to_person_id', caller, place);
    return { open: [...answered(caller, place), ...received], closed: [] };
  });
}

/**
 * Those for which the caller answers: one's own, and those of a body one heads. The process as such is open to these alone: how many
 * events it has says how many matters there were, also those that are closed to the receiver.
 */
export function answeredDesks(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => ({ open: answered(caller, place), closed: [] }));
}

function answered(caller: Caller, place: Place): string[] {
  const bodies = caller.roles.filter((one) => scopesOf(one.role, 'SEE_DESK_HANDOVER').includes('own'));
  const own = bodies.map((one) => one.organisationId);
  return [...isPerson('h.from_person_id', caller, place), ...isOneOf('h.organisation_id', own, place)];
}

function isPerson(column: string, { personId }: Caller, place: Place): string[] {
  return personId === null ? [] : [`${column} = ${place(personId)}::uuid`];
}

/**
 * The matters of a desk that this reader may know of, over `business.case_file` as `c`, `business.desk_handover_matter` as `d` and
 * `business.desk_handover` as `h`: those the reader may know of anyway, and for whoever handed the desk over what they worked on until then;
 * never one that is closed to them (practice: P15).
 */
export function visibleDeskMatters(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => {
    const { open, closed } = caseConditions(caller, place);
    return { open: [...open, ...isPerson('h.from_person_id', caller, place)], closed };
  });
}
