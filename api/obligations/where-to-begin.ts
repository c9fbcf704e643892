import { scopesOf } from '../authorisation/policy.ts';
import type { Action, Scope } from '../authorisation/policy.ts';
import { isOneOf, isWithinOneOf } from '../authorisation/sql-condition.ts';
import type { Place } from '../authorisation/sql-condition.ts';
import { reachOf } from '../authorisation/reach.ts';
import type { Caller } from '../caller.ts';

const OF_MATTERS: readonly Action[] = [
  'SEE_CASE',
  'SEE_MEETING',
  'SEE_DISCIPLINE',
  'SEE_SUSPENSION',
  'SEE_REMEDIATION',
  'SEE_PROTECTION',
];

/**
 * Where an obligation (`o`) must stand for the caller to know of its process: in a body of theirs or below one, behind a
 * case in which they take part, or in a meeting in which they sit. Each is one the database finds by an index; without them
 * it would ask of every obligation in the country whether the caller may see it. Whatever widens who sees a process must
 * widen this too; a test compares the two.
 */
export function beginnings(caller: Caller, place: Place): string[] {
  const isOutside = reachOf(caller, 'SEE_CASE') === null;
  const actions: readonly Action[] = isOutside ? ['SEE_RULE_CHANGE'] : [...OF_MATTERS, 'SEE_RULE_CHANGE'];
  const pathsFor = (scopes: readonly Scope[]) => {
    const held = caller.roles.filter(({ role }) =>
      actions.some((action) => scopesOf(role, action).some((scope) => scopes.includes(scope))),
    );
    return [...new Set(held.map((one) => one.path))];
  };
  const own = pathsFor(['own', 'reviewed']);
  return [
    ...(own.length === 0 ? [] : [`o.organisation_path = any (${place(own)}::text[])`]),
    ...isWithinOneOf('o.organisation_path', pathsFor(['subtree']), place),
    ...(isOutside ? [] : byPart(caller, place)),
  ];
}

/** Cases and meetings that the caller reaches without their body being the owner. */
function byPart(caller: Caller, place: Place): string[] {
  const reaches = OF_MATTERS.flatMap((action) => reachOf(caller, action) ?? []);
  const received = reaches.flatMap((reach) => reach.organisationIds('received'));
  const superior = reaches.flatMap((reach) => reach.rolesFor('superior').map((held) => held.path));
  const person = reaches.find((reach) => reach.personId !== null)?.personId;
  const cases = [
    ...(received.length === 0 ? [] : [casesWhere(`receiver_organisation_id = any (${place(received)}::uuid[])`)]),
    ...isWithinOneOf('c.superior_path', [...new Set(superior)], place).map(casesWhere),
    ...(person === undefined ? [] : casesOf(`${place(person)}::uuid`)),
  ];
  const sitting = person === undefined ? [] : [`o.process_id = any (array(${meetingsOf(`${place(person)}::uuid`)}))`];
  return [
    ...remediations(caller, place),
    ...protections(caller, place),
    ...(cases.length === 0 ? [] : [`o.case_id = any (array(${cases.join(' union all ')}))`]),
    ...sitting,
  ];
}

/** Remediations that the caller handles, that a body of theirs has to make, or that went up to them as not done. */
function remediations(caller: Caller, place: Place): string[] {
  const reach = reachOf(caller, 'SEE_REMEDIATION');
  if (reach === null) return [];
  const { personId } = reach;
  const conditions = [
    ...(personId === null ? [] : [`m.handler_person_id = ${place(personId)}::uuid`]),
    ...isOneOf('m.supervised_organisation_id', reach.organisationIds('supervised'), place),
    ...isWithinOneOf(
      'm.organisation_path',
      reach.rolesFor('superior').map((held) => held.path),
      place,
    ).map((one) => `(m.stage = 'NOT_DONE' and ${one})`),
  ];
  return conditions.map(
    (one) => `o.process_id = any (array(select m.process_id from business.remediation m where ${one}))`,
  );
}

/** Protections that the caller was named responsible for, or that lie with the level above. */
function protections(caller: Caller, place: Place): string[] {
  const reach = reachOf(caller, 'SEE_PROTECTION');
  if (reach === null) return [];
  const paths = reach.rolesFor('superior').map((held) => held.path);
  const conditions = [
    ...(reach.personId === null ? [] : [`t.responsible_person_id = ${place(reach.personId)}::uuid`]),
    ...isWithinOneOf('t.organisation_path', paths, place).map((one) => `(t.raised and ${one})`),
  ];
  return conditions.map(
    (one) => `o.process_id = any (array(select t.process_id from business.protection t where ${one}))`,
  );
}

function casesWhere(condition: string): string {
  return `select c.case_id from business.case_file c where ${condition}`;
}

function casesOf(person: string): string[] {
  return [
    casesWhere(`c.handler_person_id = ${person}`),
    casesWhere(`c.assignee_person_id = ${person}`),
    casesWhere(`c.reader_person_ids @> array[${person}]`),
    `select i.case_id from business.agenda_item i where i.ended is null and i.reader_person_ids @> array[${person}]`,
  ];
}

function meetingsOf(person: string): string {
  return `select m.process_id from business.meeting m
    where m.chair_person_id = ${person} or m.secretary_person_id = ${person} or m.member_person_ids @> array[${person}]`;
}
