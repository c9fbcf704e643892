import type pg from 'pg';
import type { Calendar } from '../domain/calendar/calendar.ts';
import type { PolicyRow } from '../domain/policy/policy.ts';
import type { Facts, FactsQuery, OrganisationFacts, PersonFacts } from '../domain/process.ts';

const NATIONAL_CALENDAR = 'national';

interface LoadedRow {
  calendar: Calendar | null;
  policies: PolicyRow[] | null;
  people: PersonFacts[] | null;
  organisations: OrganisationFacts[] | null;
  register_number: number | null;
}

// One round trip for everything a decision may ask. Dates come as text, so that no time zone touches them.
const LOAD = `
  select
    (select data from business.calendar where id = $1) as calendar,
    (select jsonb_agg(data) from business.policy_row) as policies,
    (select jsonb_agg(jsonb_build_object('personId', p.id,
        'posts', coalesce((select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'isHead', t.is_head,
             'managedBy', t.managing_level))
           from business.post t join business.organisation o on o.id = t.organisation_id
           where t.person_id = p.id and t.valid_from <= $4::date and (t.valid_to is null or t.valid_to >= $4::date)), '[]'::jsonb),
        'relatives', coalesce((select jsonb_agg(k.other_id) from business.kinship k where k.person_id = p.id), '[]'::jsonb)))
      from business.person p where p.id = any ($2::uuid[])) as people,
    (select jsonb_agg(jsonb_build_object('organisationId', o.id, 'path', o.path, 'parentId', o.parent_id,
        'kind', o.kind, 'level', o.level,
        'headPersonId', (select t.person_id from business.post t where t.organisation_id = o.id and t.is_head
           and t.valid_from <= $4::date and (t.valid_to is null or t.valid_to >= $4::date) order by t.valid_from desc limit 1)))
      from business.organisation o where o.id = any ($3::uuid[])) as organisations,
    (select c.last + 1 from business.register_counter c where c.organisation_id = $5::uuid and c.year = $6) as register_number`;

/** Loads what a decision rests on, as of that day. Throws when the calendar is missing: without it no date is right. */
export async function loadFacts(client: pg.ClientBase | pg.Pool, query: FactsQuery, today: string): Promise<Facts> {
  const { registerFor } = query;
  const { rows } = await client.query<LoadedRow>(LOAD, [
    NATIONAL_CALENDAR,
    [...query.people],
    [...query.organisations],
    today,
    registerFor?.organisationId ?? null,
    registerFor?.year ?? null,
  ]);
  const row = rows[0];
  if (row === undefined || row.calendar === null)
    throw new Error('No calendar in the database: run the reference seed.');
  return {
    calendar: row.calendar,
    policies: row.policies ?? [],
    people: Object.fromEntries((row.people ?? []).map((one) => [one.personId, one])),
    organisations: Object.fromEntries((row.organisations ?? []).map((one) => [one.organisationId, one])),
    registerNumber: registerFor === null ? null : (row.register_number ?? 1),
  };
}
