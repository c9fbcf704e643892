import type pg from 'pg';
import type { PersonRecord } from '../domain/person/state.ts';
import { titleIdIn } from './title-id.ts';

// Dates come as text, so that no time zone touches them. The latest post that began keeps the record.
const RECORD = `
  select p.id as "personId",
    coalesce((select jsonb_agg(jsonb_build_object('recordId', t.id, 'organisationId', t.organisation_id, 'title', t.title, 'titleId', ${titleIdIn('t.title')},
        'isHead', t.is_head, 'managedBy', t.managing_level, 'from', t.valid_from, 'to', t.valid_to) order by t.valid_from, t.id)
      from business.post t where t.person_id = p.id), '[]'::jsonb) as posts,
    coalesce((select jsonb_agg(jsonb_build_object('otherId', k.other_id, 'relation', k.kind) order by k.other_id)
      from business.kinship k where k.person_id = p.id), '[]'::jsonb) as relatives,
    (select jsonb_build_object('id', o.id, 'path', o.path) from business.post_held t
      join business.organisation o on o.id = t.organisation_id
      where t.person_id = p.id and o.valid_to is null
      order by t.valid_to is null desc, t.valid_from desc, t.id limit 1) as keeper
  from business.person p where p.id = $1::uuid`;

/** What is on record of a person, whoever recorded it: all posts, relatives; null when nothing is. */
export async function loadPersonRecord(
  client: pg.ClientBase | pg.Pool,
  personId: string,
): Promise<PersonRecord | null> {
  const { rows } = await client.query<PersonRecord>(RECORD, [personId]);
  return rows[0] ?? null;
}
