import type pg from 'pg';

const PERSON = `(s.payload ->> 'personId')::uuid`;

/** The running cases in which the person is complained about or at work, each found by an index. Who is in conflict is no question here. */
const TAKES_PART = `
  select c.process_id from spreading s join business.case_file c on c.subject_person_ids @> array[${PERSON}] where c.stage <> 'CLOSED'
  union
  select c.process_id from spreading s join business.case_file c on c.reader_person_ids @> array[${PERSON}] where c.stage <> 'CLOSED'
  union
  select c.process_id from spreading s join business.case_file c on c.handler_person_id = ${PERSON} where c.stage <> 'CLOSED'
  union
  select c.process_id from spreading s join business.case_file c on c.assignee_person_id = ${PERSON} where c.stage <> 'CLOSED'`;

/**
 * Where somebody stands by name: remediations they check or have to carry out, protections they see to, meetings in which they sit, and a
 * discipline that is or was decided about them, which the case hears no more once it is closed.
 */
const STANDS_BY_NAME = `
  select m.process_id from spreading s join business.remediation m on m.handler_person_id = ${PERSON} where m.ended_on is null
  union
  select m.process_id from spreading s join business.remediation m on m.subject_person_ids @> array[${PERSON}] where m.ended_on is null
  union
  select t.process_id from spreading s join business.protection t on t.responsible_person_id = ${PERSON} where t.ended_on is null
  union
  select d.process_id from spreading s join business.discipline d on d.subject_person_ids @> array[${PERSON}]
  where d.stage not in ('LAPSED', 'NOT_DISCIPLINED') and s.payload ->> 'event' is not null
  union
  select k.process_id from spreading s join business.meeting k on k.stage <> 'CLOSED'
    and (k.chair_person_id = ${PERSON} or k.secretary_person_id = ${PERSON} or k.member_person_ids @> array[${PERSON}])`;

/** Where somebody else may be in conflict of interest by it now: the person is the subject of a case behind. */
const IS_JUDGED_BY = `
  select t.process_id from spreading s join business.protection t on t.subject_person_ids @> array[${PERSON}]
  where t.ended_on is null and s.payload ->> 'event' is null
  union
  select i.process_id from spreading s join business.case_file c on c.subject_person_ids @> array[${PERSON}]
  join business.agenda_item i on i.case_id = c.case_id and i.ended is null where s.payload ->> 'event' is null`;

/** The running cases of the bodies that the person leads by a role: what happened to a head is heard there too. */
const LEADS = `
  select c.process_id from spreading s join access.account a on a.person_id = ${PERSON}
  join access.role_held g on g.account_id = a.id and g.role = 'HEAD'
    and g.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
    and (g.valid_to is null or g.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
  join business.case_file c on c.organisation_id = g.organisation_id and c.stage <> 'CLOSED'
  where s.payload ->> 'event' is not null`;

/** What happened to the person, or that a post or relative is new: each decides what follows. */
const COMMAND = `case when s.payload ->> 'event' is null
  then jsonb_build_object('type', 'reviewConflicts')
  else jsonb_build_object('type', 'noteLifeEvent', 'event', s.payload -> 'event', 'text', s.payload -> 'text') end
  || jsonb_build_object('personId', s.payload -> 'personId',
    'on', least((s.payload ->> 'on')::date, (now() at time zone 'Asia/Ho_Chi_Minh')::date))`;

const SPREAD = `
  with spreading as (
    update business.outbox set delivered_at = now(), attempts = attempts + 1
    where id = $1 and delivered_at is null and payload ->> 'kind' = 'tell-of-person'
    returning id, process_id, event_number, payload
  ), told as (${TAKES_PART} union ${STANDS_BY_NAME} union ${IS_JUDGED_BY} union ${LEADS}), sent as (
    insert into business.outbox (id, process_id, event_number, payload)
    select s.id || '/' || t.process_id, s.process_id, s.event_number,
      jsonb_build_object('kind', 'command', 'to', t.process_id, 'about', '', 'command', ${COMMAND})
    from spreading s cross join told t
    on conflict (id) do nothing
    returning process_id
  )
  select count(*)::int as reached, pg_notify('outbox', min(process_id)) from sent having count(*) > 0`;

/**
 * Tells every running case, remediation, protection and meeting in which a person takes part what became of them, or that a post or a relative of theirs is new: one
 * message to each, and the spreading row is delivered, in one statement. Returns how many messages there were.
 */
export async function spreadPerson(pool: pg.Pool, outboxId: string): Promise<number> {
  const { rows } = await pool.query<{ reached: number }>(SPREAD, [outboxId]);
  return rows[0]?.reached ?? 0;
}
