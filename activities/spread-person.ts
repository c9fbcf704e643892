import type pg from 'pg';

// Cases that run, with whoever is at work in them: handler, who was asked to be, and the team.
const RUNNING = `
  select c.process_id, c.subject_person_ids, c.subject_organisation_ids,
    array_remove(c.reader_person_ids || c.handler_person_id || c.assignee_person_id, null) as at_work
  from business.case_file c where c.stage <> 'CLOSED'`;

// In which of them the person is a subject, at work, or answers for the body that owns it by a role.
const TAKES_PART = `
  select r.process_id, s.payload ->> 'personId' as person_id, s.payload ->> 'event' as event
  from spreading s join running r
    on r.subject_person_ids @> array[(s.payload ->> 'personId')::uuid] or r.at_work @> array[(s.payload ->> 'personId')::uuid]
  where s.payload ->> 'event' is not null
  union
  select c.process_id, s.payload ->> 'personId', s.payload ->> 'event'
  from spreading s join access.account a on a.person_id = (s.payload ->> 'personId')::uuid
  join access.role_held g on g.account_id = a.id and g.role = 'HEAD'
    and g.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
    and (g.valid_to is null or g.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  join business.case_file c on c.organisation_id = g.organisation_id and c.stage <> 'CLOSED'
  where s.payload ->> 'event' is not null`;

const HELD_NOW = (post: string): string =>
  `${post}.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
   and (${post}.valid_to is null or ${post}.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)`;

const LIES_WITHIN = (inner: string, outer: string): string =>
  `(${inner}.path = ${outer}.path or starts_with(${inner}.path, ${outer}.path || '.'))`;

/** The grounds of domain/authority/conflict.ts between one at work (w) and one complained about, as far as this person changed them. */
const CONFLICTED = `
  select r.process_id, w.id::text as person_id, 'became-related' as event
  from spreading s cross join running r cross join lateral unnest(r.at_work) as w(id)
  where s.payload ->> 'event' is null
    and (w.id = (s.payload ->> 'personId')::uuid or r.subject_person_ids @> array[(s.payload ->> 'personId')::uuid])
    and (
      exists (select 1 from business.kinship k where (k.person_id = w.id and k.other_id = any (r.subject_person_ids))
        or (k.other_id = w.id and k.person_id = any (r.subject_person_ids)))
      or exists (select 1 from business.post_held h join business.organisation ho on ho.id = h.organisation_id
        join business.post_held t on t.person_id = w.id join business.organisation o on o.id = t.organisation_id
        where h.person_id = any (r.subject_person_ids) and h.person_id <> w.id and h.is_head and ${HELD_NOW('h')}
          and ${HELD_NOW('t')} and ${LIES_WITHIN('o', 'ho')})
      or exists (select 1 from business.organisation u join business.post_held t on t.person_id = w.id
        join business.organisation o on o.id = t.organisation_id
        where u.id = any (r.subject_organisation_ids) and ${HELD_NOW('t')} and ${LIES_WITHIN('o', 'u')}))`;

const SPREAD = `
  with spreading as (
    update business.outbox set delivered_at = now(), attempts = attempts + 1
    where id = $1 and delivered_at is null and payload ->> 'kind' = 'tell-of-person'
    returning id, process_id, event_number, payload
  ), running as (${RUNNING}), told as (${TAKES_PART} union ${CONFLICTED}), sent as (
    insert into business.outbox (id, process_id, event_number, payload)
    select s.id || '/' || t.process_id || '/' || t.person_id || '/' || t.event, s.process_id, s.event_number,
      jsonb_build_object('kind', 'command', 'to', t.process_id, 'about', '', 'command', jsonb_build_object(
        'type', 'noteLifeEvent', 'personId', t.person_id, 'event', t.event, 'text', s.payload -> 'text',
        'on', least((s.payload ->> 'on')::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date)))
    from spreading s cross join told t
    on conflict (id) do nothing
    returning process_id
  )
  select count(*)::int as reached, pg_notify('outbox', min(process_id)) from sent having count(*) > 0`;

/**
 * Tells every case that runs what became of a person who takes part in it, and of whoever has come into conflict of interest by
 * a post or a relative of theirs: one message to each, and the spreading row is delivered, in one statement. Returns how many
 * messages there were.
 */
export async function spreadPerson(pool: pg.Pool, outboxId: string): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(SPREAD, [outboxId]);
  return rows[0]?.reached ?? 0;
}
