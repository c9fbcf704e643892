import type { Caller } from '../caller.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { conditionFrom, isAboutClosed, isOneOf, isOwned, isWithinOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { caseConditions } from './visible-cases.ts';

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
    ...withCase(caller, reach, place),
  ];
  return { open, closed: [...isAboutClosed('m', reach, place), ...hasSteppedBack(reach, place)] };
}

/** What was not done below a body goes up to its head. */
function gone(reach: Reach, place: Place): string[] {
  const paths = reach.rolesFor('superior').map((held) => held.path);
  return isWithinOneOf('m.organisation_path', paths, place).map((one) => `(m.stage = 'NOT_DONE' and ${one})`);
}

function isHandled({ personId }: Reach, place: Place): string[] {
  return personId === null ? [] : [`m.handler_person_id = ${place(personId)}::uuid`];
}

function withCase(caller: Caller, reach: Reach, place: Place): string[] {
  const roles = reach.rolesFor('with-case');
  if (roles.length === 0) return [];
  const { open, closed } = caseConditions({ ...caller, roles }, place);
  if (open.length === 0) return [];
  const seen = [`(${open.join(' or ')})`, ...closed.map((one) => `not (${one})`)].join(' and ');
  return [`exists (select 1 from business.case_file c where c.case_id = m.case_id and ${seen})`];
}

function hasSteppedBack({ closed: { personId } }: Reach, place: Place): string[] {
  if (personId === null) return [];
  return [
    `exists (select 1 from business.case_file b where b.case_id = m.case_id
      and b.recused_person_ids @> array[${place(personId)}::uuid])`,
  ];
}

function isSupervised(caller: Caller, place: Place): string[] {
  const reach = reachOf(caller, 'SEE_REMEDIATION');
  return isOneOf('m.supervised_organisation_id', reach?.organisationIds('supervised') ?? [], place);
}
