import type pg from 'pg';
import type { Day } from '../domain/calendar/calendar.ts';
import type { Facts, HeldMeeting, OrganisationFacts } from '../domain/facts.ts';

type Client = pg.ClientBase | pg.Pool;

// The last absence entered counts where several cover the day, as it does for notices.
const SUBSTITUTES = `
  select distinct on (b.person_id) b.person_id as "personId", b.substitute_person_id as "substituteId"
  from access.absence b
  where b.person_id = any ($1::uuid[]) and b.revoked_at is null and $2::date between b.from_day and b.to_day
  order by b.person_id, b.created_at desc, b.id`;

/** Who stands in today for any of these persons, by an absence on record. */
export async function loadSubstitutes(
  client: Client,
  people: readonly string[],
  today: Day,
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await client.query<{ personId: string; substituteId: string }>(SUBSTITUTES, [[...people], today]);
  return Object.fromEntries(rows.map((one) => [one.personId, one.substituteId]));
}

const ABOVE = `
  select o.id as "organisationId", o.path, o.parent_id as "parentId", o.kind, o.level,
    (select t.person_id from business.post t where t.organisation_id = o.id and t.is_head
       and t.valid_from <= $2::date and (t.valid_to is null or t.valid_to >= $2::date)
     order by t.valid_from desc limit 1) as "headPersonId",
    array(select a.person_id from access.role_grant g join access.account a on a.id = g.account_id
      where g.organisation_id = o.id and g.role = 'HEAD' and a.person_id is not null and a.disabled_at is null
        and g.valid_from <= $2::date and (g.valid_to is null or g.valid_to >= $2::date)) as heads
  from business.organisation o, business.organisation own
  where own.id = $1::uuid and o.valid_to is null and (o.path = own.path or starts_with(own.path, o.path || '.'))`;

/** The owning body and those above it, each with who holds the role of its head today. */
export async function loadBodiesAbove(
  client: Client,
  organisationId: string | null,
  today: Day,
): Promise<Readonly<Record<string, OrganisationFacts>>> {
  const { rows } = await client.query<OrganisationFacts>(ABOVE, [organisationId, today]);
  return Object.fromEntries(rows.map((one) => [one.organisationId, one]));
}

const CONGRESS = `
  select c.congress_id as "congressId", c.held_on::text as "on"
  from business.organisation own
  join business.congress c on c.organisation_id = own.id
    or (own.kind = 'inspection-committee' and c.organisation_id = own.parent_id)
  where own.id = $1::uuid and c.stage = 'DECLARED' and c.held_on >= $2::date
  order by c.held_on limit 1`;

/** The next congress of the owning body that is declared and not over; an inspection committee waits for that of its committee. */
export async function loadCongress(
  client: Client,
  organisationId: string | null,
  today: Day,
): Promise<NonNullable<Facts['congress']> | null> {
  const { rows } = await client.query<{ congressId: string; on: Day }>(CONGRESS, [organisationId, today]);
  return rows[0] ?? null;
}

const HELD = `
  select m.meeting_id as "meetingId", m.organisation_id as "organisationId",
    case when m.stage = 'CLOSED' and coalesce((p.state ->> 'cancelled')::boolean, false) = false then m.held_on::text end as "heldOn"
  from business.meeting m join business.process p on p.id = m.process_id
  where m.meeting_id = $1::uuid`;

/** Whose the meeting was and on which day it was held; null where there is none of that id. */
export async function loadMeeting(client: Client, meetingId: string): Promise<HeldMeeting | null> {
  const { rows } = await client.query<HeldMeeting>(HELD, [meetingId]);
  return rows[0] ?? null;
}
