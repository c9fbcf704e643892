import type pg from 'pg';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PolicyRow } from '../../domain/policy/policy.ts';
import { policyId } from './policy-id.ts';
import type { ReferenceCode } from './reference-codes.ts';

/** A row is to be stored under a (key, version) or (calendar, version) that already holds something else. */
export class ChangedReferenceError extends Error {
  constructor(ids: readonly string[]) {
    super(
      `Already recorded with other content: ${ids.join(', ')}. Dates rest on it; give the new content a higher version.`,
    );
    this.name = 'ChangedReferenceError';
  }
}

/** Brings the lists of codes up to date. Words may be corrected; a code is never removed, since old cases name it. */
export async function storeReferenceCodes(client: pg.ClientBase, codes: readonly ReferenceCode[]): Promise<void> {
  await client.query(
    `insert into business.reference_code (set_name, code, label_vi, label_en, data, position)
     select c."setName", c.code, c."labelVi", c."labelEn", c.data, c.position
     from jsonb_to_recordset($1) as c ("setName" text, code text, "labelVi" text, "labelEn" text, data jsonb, position integer)
     on conflict (set_name, code) do update set
       label_vi = excluded.label_vi, label_en = excluded.label_en, data = excluded.data, position = excluded.position`,
    [JSON.stringify(codes)],
  );
}

/** Adds policy rows that are missing. Throws ChangedReferenceError instead of changing one that is recorded. */
export async function storePolicies(client: pg.ClientBase, policies: readonly PolicyRow[]): Promise<void> {
  const rows = policies.map((data) => ({ id: policyId(data), data }));
  const { rows: changed } = await client.query<{ id: string }>(
    `with given as (select * from jsonb_to_recordset($1) as g (id text, data jsonb)),
     added as (
       insert into business.policy_row (key, version, conditions, organisation_id, effective_from, effective_to, data, id)
       select data ->> 'key', (data ->> 'version')::integer, data -> 'conditions', (data ->> 'organisationId')::uuid,
         (data ->> 'effectiveFrom')::date, (data ->> 'effectiveTo')::date, data, id
       from given on conflict (id) do nothing)
     select given.id from given join business.policy_row recorded using (id)
     where recorded.data <> given.data order by given.id`,
    [JSON.stringify(rows)],
  );
  if (changed.length > 0) throw new ChangedReferenceError(changed.map((row) => row.id));
}

/**
 * Stores calendars; a newer one that was published here stays. Throws ChangedReferenceError when the days of one version
 * would change.
 */
export async function storeCalendars(client: pg.ClientBase, calendars: readonly Calendar[]): Promise<void> {
  const { rows: changed } = await client.query<{ id: string }>(
    `with given as (select data ->> 'id' as id, (data ->> 'version')::integer as version, data
                    from jsonb_array_elements($1::jsonb) as data),
     stored as (
       insert into business.calendar (id, version, data) select id, version, data from given
       on conflict (id) do update set version = excluded.version, data = excluded.data
         where calendar.version < excluded.version)
     select given.id || '/' || given.version as id from given join business.calendar recorded using (id)
     where recorded.version = given.version and recorded.data <> given.data order by given.id`,
    [JSON.stringify(calendars)],
  );
  if (changed.length > 0) throw new ChangedReferenceError(changed.map((row) => row.id));
}
