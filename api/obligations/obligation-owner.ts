import type { Place } from '../authorisation/sql-condition.ts';
import type { Caller } from '../caller.ts';

/** The name of the owner of an obligation (`o`) as `OWNER_PATTERN` of the contract has it, in SQL. */
export const OWNER_KEY = `coalesce('person:' || o.owner_person_id::text, 'role:' || o.owner_role)
  || '@' || o.owner_organisation_id::text`;

/** The name of all those together who owe in person for the organisation of an obligation (`o`). */
export const PERSONS_KEY = `'persons@' || o.owner_organisation_id::text`;

/**
 * That an obligation (`o`) is owed by this owner; `me` = in person, or by a role the caller holds for the owing organisation,
 * `persons` = by whoever it was given to in person.
 */
export function ownedBy(owner: string, caller: Caller, place: Place): string {
  if (owner === 'me') return owedByCaller(caller, place);
  const [who = '', organisationId] = owner.split('@');
  return `(${isOwner(who, place)} and o.owner_organisation_id = ${place(organisationId)}::uuid)`;
}

function isOwner(who: string, place: Place): string {
  const [kind, name] = who.split(':');
  if (kind === 'persons') return 'o.owner_person_id is not null';
  return kind === 'person'
    ? `o.owner_person_id = ${place(name)}::uuid`
    : `o.owner_person_id is null and o.owner_role = ${place(name)}::text`;
}

function owedByCaller({ personId, roles }: Caller, place: Place): string {
  const organisations = place(roles.map((held) => held.organisationId));
  const held = place(roles.map((one) => one.role));
  return `(o.owner_person_id = ${place(personId)}::uuid or (o.owner_organisation_id, o.owner_role) in
    (select * from unnest(${organisations}::uuid[], ${held}::text[])))`;
}
