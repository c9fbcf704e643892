import type pg from 'pg';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { PolicyExample, PolicyRow } from '../../domain/policy/policy.ts';
import { policyId } from '../policy-id.ts';
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

/**
 * Adds policy rows that are missing, each with the cases by which it is tried (`examples`, by `<key>@<version>`), and gives
 * such cases to rows recorded without. What was published here stays, and so does the last day that a published change set
 * for a row. Throws ChangedReferenceError instead of changing anything else that is recorded.
 */
export async function storePolicies(
  client: pg.ClientBase,
  policies: readonly PolicyRow[],
  examples: ReadonlyMap<string, readonly PolicyExample[]>,
): Promise<void> {
  const rows = policies.map((data) => ({
    id: policyId(data),
    data,
    examples: examples.get(`${data.key}@${data.version}`) ?? [],
  }));
  const { rows: changed } = await client.query<{ id: string }>(
    `with given as (select * from jsonb_to_recordset($1) as g (id text, data jsonb, examples jsonb)),
     added as (
       insert into business.policy_row (key, version, conditions, organisation_id, effective_from, effective_to, data, id, examples)
       select data ->> 'key', (data ->> 'version')::integer, data -> 'conditions', (data ->> 'organisationId')::uuid,
         (data ->> 'effectiveFrom')::date, (data ->> 'effectiveTo')::date, data, id, examples
       from given on conflict (id) do update set examples = excluded.examples
         where policy_row.examples = '[]' and policy_row.process_id is null)
     select given.id from given join business.policy_row recorded using (id)
     where recorded.process_id is null and recorded.data <> given.data
       and not (recorded.data - 'effectiveTo' = given.data - 'effectiveTo'
         and exists (select 1 from business.policy_change c where c.key = recorded.key
           and c.replaces_version = recorded.version and c.published_version is not null))
     order by given.id`,
    [JSON.stringify(rows)],
  );
  if (changed.length > 0) throw new ChangedReferenceError(changed.map((row) => row.id));
}

/**
 * Adds versions of calendars that are missing. A calendar of which something was published here is kept by those who publish:
 * nothing is added above what two persons decided. Throws ChangedReferenceError when the days of a
 * version that came with an installation would change.
 */
export async function storeCalendars(client: pg.ClientBase, calendars: readonly Calendar[]): Promise<void> {
  const { rows: changed } = await client.query<{ id: string }>(
    `with given as (
       select data ->> 'id' as calendar_id, (data ->> 'version')::integer as version,
         jsonb_build_object('years', data -> 'years', 'entries', data -> 'entries') as data
       from jsonb_array_elements($1::jsonb) as data),
     stored as (
       insert into business.calendar_version (calendar_id, version, data) select calendar_id, version, data from given
       where not exists (select 1 from business.calendar_version own
         where own.calendar_id = given.calendar_id and own.process_id is not null and own.version <= given.version)
       on conflict (calendar_id, version) do nothing)
     select given.calendar_id || '/' || given.version as id
     from given join business.calendar_version recorded using (calendar_id, version)
     where recorded.process_id is null and recorded.data <> given.data order by 1`,
    [JSON.stringify(calendars)],
  );
  if (changed.length > 0) throw new ChangedReferenceError(changed.map((row) => row.id));
}
