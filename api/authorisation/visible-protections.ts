import type { Caller } from '../caller.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { conditionFrom, isAboutClosed, isOwned, isWithinOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { closedCases } from './visible-cases.ts';

/**
 * The protections the caller may know of, over `business.protection` as `t`: of the own body for its head, below for a
 * leader, what lies with the level above for a head there, and those they were named responsible for. Nobody else knows that
 * one is there, whoever works on the case; and never who is kept from one of its cases.
 */
export function visibleProtections(caller: Caller, first: number): SqlCondition {
  return conditionFrom(first, (place) => conditions(caller, place));
}

/** That something owed (`o`) is owed in a protection of which the caller may not know: it is not even counted for them. */
export function isHiddenProtection(caller: Caller, place: Place): string {
  const { open, closed } = conditions(caller, place);
  const ofProtection = `o.process_id like 'protection/%'`;
  if (open.length === 0) return `(${ofProtection})`;
  const seen = [`(${open.join(' or ')})`, ...closed.map((one) => `not (${one})`)].join(' and ');
  return `(${ofProtection} and not exists (select 1 from business.protection t where t.process_id = o.process_id and ${seen}))`;
}

function conditions(caller: Caller, place: Place): { open: string[]; closed: string[] } {
  const reach = reachOf(caller, 'SEE_PROTECTION');
  if (reach === null) return { open: [], closed: [] };
  const open = [...isOwned('t', reach, place), ...raised(reach, place), ...isResponsible(reach, place)];
  return { open, closed: [...isAboutClosed('t', reach, place), ...isKept(caller, reach, place)] };
}

/** Alerts, breaches and refusals to look at go up to the heads of the bodies above. */
function raised(reach: Reach, place: Place): string[] {
  const paths = reach.rolesFor('superior').map((held) => held.path);
  return isWithinOneOf('t.organisation_path', paths, place).map((one) => `(t.raised and ${one})`);
}

function isResponsible({ personId }: Reach, place: Place): string[] {
  return personId === null ? [] : [`t.responsible_person_id = ${place(personId)}::uuid`];
}

/** Stepped back from it, or kept from one of the cases of the sender. */
function isKept(caller: Caller, { closed: { personId } }: Reach, place: Place): string[] {
  const cases = closedCases(caller, place);
  return [
    ...(personId === null ? [] : [`t.recused_person_ids @> array[${place(personId)}::uuid]`]),
    ...(cases.length === 0
      ? []
      : [`exists (select 1 from business.case_file c where c.case_id = any (t.case_ids) and (${cases.join(' or ')}))`]),
  ];
}
