import type { Caller } from '../caller.ts';
import { hasSteppedBack } from './case-behind.ts';
import { scopesOf } from './policy.ts';
import { closedTo } from './reach.ts';
import { conditionFrom, isAboutClosed, isOneOf } from './sql-condition.ts';
import type { Place, SqlCondition } from './sql-condition.ts';
import { caseConditions } from './visible-cases.ts';
import { visibleMeetings } from './visible-committee.ts';
import { visibleProtections } from './visible-protections.ts';
import { visibleRemediations } from './visible-remediations.ts';

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

/** Where what is no case stands, by its kind, and who may know of it anyway. */
const OTHERS = [
  ['business.remediation m', 'm', visibleRemediations],
  ['business.protection t', 't', visibleProtections],
  ['business.meeting m', 'm', visibleMeetings],
] as const;

/**
 * What else lay on a desk and this reader may know of, over `business.desk_handover_other` as `d` and `business.desk_handover` as `h`: what the
 * reader may know of anyway, and for whoever handed the desk over or received it the meetings and remediations that were or are theirs, unless
 * they are closed to them (practice: P15). A protection is there for nobody who may not know of it now, whoever saw to it before: only the head,
 * who is responsible by then, and whoever is over them.
 */
export function visibleDeskOthers(caller: Caller, first: number): SqlCondition {
  const values: unknown[] = [];
  const place: Place = (value) => `$${first + values.push(value) - 1}`;
  const seen = OTHERS.flatMap(([from, alias, visible]) => {
    const condition = visible(caller, first + values.length);
    if (condition.sql === 'false') return [];
    values.push(...condition.values);
    return [`exists (select 1 from ${from} where ${alias}.process_id = d.matter_process_id and ${condition.sql})`];
  });
  const persons = [
    ...isPerson('h.from_person_id', caller, place),
    ...isPerson('h.to_person_id', caller, place).map((one) => `(${one} and d.status = 'taken')`),
  ];
  const given = persons.flatMap((isTheirs) => [
    `(${isTheirs} and d.kind = 'meeting')`,
    `(${isTheirs} and d.kind = 'remediation' and not ${isClosedRemediation(caller, place)})`,
  ]);
  const all = [...seen, ...given];
  return all.length === 0 ? { sql: 'false', values: [] } : { sql: `(${all.join(' or ')})`, values };
}

function isClosedRemediation(caller: Caller, place: Place): string {
  const closed = { closed: closedTo(caller) };
  const about = [...isAboutClosed('m', closed, place), ...hasSteppedBack('m', closed, place)];
  if (about.length === 0) return 'false';
  return `exists (select 1 from business.remediation m where m.process_id = d.matter_process_id and (${about.join(' or ')}))`;
}
