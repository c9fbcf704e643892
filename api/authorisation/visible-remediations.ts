import type { Caller } from '../caller.ts';
import { hasSteppedBack, withCase } from './case-behind.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { conditionFrom, isAboutClosed, isOneOf, isOwned, isWithinOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';

/**
 * The remediations the caller may know of, over `business.remediation` as `m`: of the own body, below for a leader, those
 * not done below a head, those they handle or whose case they see; never one about the caller, a relative, a superior or a
 * body they serve in. Beside these, what the body for which the caller speaks has to remedy itself (role SUPERVISED_UNIT).
 */
export function visibleRemediations(caller: Caller, first: number): SqlCondition {
  const staff = staffRemediations(caller, first);
  const unit = supervisedRemediations(caller, first + staff.values.length);
  return { sql: `(${staff.sql} or ${unit.sql})`, values: [...staff.values, ...unit.values] };
}

/** Of these, those the caller sees as one of those who check. */
export function staffRemediations(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => staffConditions(caller, place));
}

/** What the bodies for which the caller speaks have to remedy, over `business.remediation` as `m`. */
function supervisedRemediations(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => ({ open: isSupervised(caller, place), closed: [] }));
}

function staffConditions(caller: Caller, place: Place): { open: string[]; closed: string[] } {
  const reach = reachOf(caller, 'SEE_REMEDIATION');
  if (reach === null) return { open: [], closed: [] };
  const open = [
    ...isOwned('m', reach, place),
    ...gone(reach, place),
    ...isHandled(reach, place),
    ...withCase('m', caller, reach, place),
  ];
  return { open, closed: [...isAboutClosed('m', reach, place), ...hasSteppedBack('m', reach, place)] };
}

/** What was not done below a body goes up to its head. */
function gone(reach: Reach, place: Place): string[] {
  const paths = reach.rolesFor('superior').map((held) => held.path);
  return isWithinOneOf('m.organisation_path', paths, place).map((one) => `(m.stage = 'NOT_DONE' and ${one})`);
}

function isHandled({ personId }: Reach, place: Place): string[] {
  return personId === null ? [] : [`m.handler_person_id = ${place(personId)}::uuid`];
}

function isSupervised(caller: Caller, place: Place): string[] {
  const reach = reachOf(caller, 'SEE_REMEDIATION');
  return isOneOf('m.supervised_organisation_id', reach?.organisationIds('supervised') ?? [], place);
}
