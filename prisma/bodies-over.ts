import type pg from 'pg';
import type { Day } from '../domain/calendar/calendar.ts';
import type { BodyOver } from '../domain/facts.ts';

// The committees at these paths, and the inspection committees that work for them.
const BODIES = `
  with over as (
    select o.id from business.organisation o where o.path = any ($1::text[])
      and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to >= $2::date)
  )
  select o.id as "organisationId", o.path, o.kind, o.level, o.name from business.organisation o
  where (o.id in (select id from over) or (o.kind = 'inspection-committee' and o.parent_id in (select id from over)))
    and o.kind in ('party-committee', 'party-branch', 'inspection-committee')
    and o.valid_from <= $2::date and (o.valid_to is null or o.valid_to >= $2::date)`;

/** The Party bodies of that day at these paths, with the inspection committees that work for them. */
export async function loadBodiesOver(
  client: pg.ClientBase | pg.Pool,
  paths: readonly string[],
  today: Day,
): Promise<(BodyOver & { name: string })[]> {
  if (paths.length === 0) return [];
  const { rows } = await client.query<BodyOver & { name: string }>(BODIES, [[...paths], today]);
  return rows;
}
