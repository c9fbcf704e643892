import type pg from 'pg';

/** Rows of cases written anew in one statement: a great body may own very many, and nobody waits long for a locked row. */
const BATCH = 500;

// The words as business.write_case_rows makes them, by the names of today.
const BATCH_OF_RENAMED = `
  with renamed as (
    select array_agg(c.organisation_id) as ids from business.outbox e join business.organisation_change c on c.process_id = e.process_id
    where e.id = $1 and c.was is not null and c.was ->> 'name' is distinct from c.name
  ), batch as (
    select f.process_id from business.case_file f, renamed r
    where (f.organisation_id = any (r.ids) or f.subject_organisation_ids && r.ids) and f.process_id > $2
    order by f.process_id limit $3
  ), written as (
    update business.case_file f set search_text = public.vn_norm(concat_ws(' ', f.number, array_to_string(f.codes, ' '),
      (select string_agg(full_name, ' ' order by full_name) from business.person where id = any (f.subject_person_ids)),
      (select string_agg(name, ' ' order by name) from business.organisation
       where id = any (f.subject_organisation_ids) or id = f.organisation_id)))
    from batch b where f.process_id = b.process_id
  )
  select process_id from batch order by process_id desc limit 1`;

/**
 * Has the cases of bodies that an act on the tree renamed found by their new names, though nothing else happens in them: their own
 * and those about them, a batch at a time. `outboxId` is the row by which the act is spread; asked again it does no harm.
 */
export async function refreshRenamed(pool: pg.Pool, outboxId: string): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const { rows }: { rows: { process_id: string }[] } = await pool.query(BATCH_OF_RENAMED, [outboxId, after, BATCH]);
    after = rows[0]?.process_id;
  }
}
