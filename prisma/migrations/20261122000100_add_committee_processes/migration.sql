-- The committee's part: who may read a case besides its handler, and the derived rows of meetings, disciplines and suspensions.
alter table business.case_file
  -- the verification team without whoever stepped back; it sees the case as its handler does
  add column reader_person_ids uuid[] not null default '{}',
  -- with a conflict of interest: they see nothing of the case, whatever role they hold (practice: P15)
  add column recused_person_ids uuid[] not null default '{}',
  -- where the case was sent and is not taken yet (practice: P16)
  add column receiver_organisation_id uuid,
  -- after the second return: the nearest body over sender and receiver, whose head decides
  add column superior_path text collate "C",
  -- subjects on record to whom the decision to verify was presented: they have a page of their own (practice: P26)
  add column subject_reader_person_ids uuid[] not null default '{}',
  add column subject_reader_organisation_ids uuid[] not null default '{}';
create index case_file_readers on business.case_file using gin (reader_person_ids);
create index case_file_subject_readers on business.case_file using gin (subject_reader_person_ids);
create index case_file_receiver on business.case_file (receiver_organisation_id) where receiver_organisation_id is not null;
create index case_file_superior on business.case_file (superior_path) where superior_path is not null;

-- The case behind the process that owes: of a case itself, of a discipline, of a suspension; a meeting has none.
alter table business.obligation add column case_id uuid;
update business.obligation set case_id = substr(process_id, length('case/') + 1)::uuid where starts_with(process_id, 'case/');
create index obligation_case on business.obligation (case_id);

-- Messages of one process to another go out in the order in which they arose; what waits is few.
create index outbox_order on business.outbox (process_id) where delivered_at is null;

create table business.meeting (
  process_id text primary key,
  meeting_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  sitting text not null,
  level text not null,
  title_content_id uuid,
  held_on date not null,
  chair_person_id uuid not null,
  secretary_person_id uuid not null,
  member_person_ids uuid[] not null,
  item_count integer not null,
  open_item_count integer not null
);
create index meeting_path on business.meeting (organisation_path, held_on desc, meeting_id);
create index meeting_members on business.meeting using gin (member_person_ids);

create table business.agenda_item (
  process_id text not null,
  item_id text not null,
  position integer not null,
  source_process_id text not null,
  kind text not null,
  case_id uuid not null,
  -- chair, secretary and members without whoever takes no part in this item: they read its papers
  reader_person_ids uuid[] not null,
  ended text,
  primary key (process_id, item_id)
);
create index agenda_item_case on business.agenda_item (case_id);
create index agenda_item_readers on business.agenda_item using gin (reader_person_ids);

create table business.discipline (
  process_id text primary key,
  discipline_id uuid not null unique,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  -- as the case names the subject
  subject_id text not null,
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  form text,
  voted_on date,
  signed_on date,
  number text,
  effective_from date,
  announced_on date,
  lapses_on date,
  agenda_meeting_id uuid
);
create index discipline_case on business.discipline (case_id);
create index discipline_path on business.discipline (organisation_path, voted_on desc);
create index discipline_subjects on business.discipline using gin (subject_person_ids);

create table business.suspension (
  process_id text primary key,
  suspension_id uuid not null unique,
  case_id uuid not null,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  what text not null,
  ground text not null,
  -- as the case names the subject
  subject_id text not null,
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  ordered_on date not null,
  until_on date not null,
  ended_on date,
  ended_how text
);
create index suspension_case on business.suspension (case_id);
create index suspension_path on business.suspension (organisation_path, until_on);
create index suspension_subjects on business.suspension using gin (subject_person_ids);

grant select on business.meeting, business.agenda_item, business.discipline, business.suspension to tiep_thu_api;
grant select, insert, update, delete on business.meeting, business.agenda_item, business.discipline, business.suspension to tiep_thu_worker;

-- Writes the derived rows of a process: also what `cli rebuild-read` replays. What a worker of the version before leaves out has its first value.
create or replace function business.write_read_rows(p jsonb) returns void language plpgsql as $$
begin
  if p ? 'case' then
    perform business.write_case_rows(p);
  end if;
  if p ? 'meeting' then
    perform business.write_meeting_rows(p);
  end if;
  if p ? 'discipline' then
    delete from business.discipline where process_id = p -> 'discipline' ->> 'process_id';
    insert into business.discipline select r.* from jsonb_populate_record(null::business.discipline, p -> 'discipline') as r;
  end if;
  if p ? 'suspension' then
    delete from business.suspension where process_id = p -> 'suspension' ->> 'process_id';
    insert into business.suspension select r.* from jsonb_populate_record(null::business.suspension, p -> 'suspension') as r;
  end if;
  insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
    organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id)
  select o.process_id, o.obligation_id, o.key, o.status, o.owner_person_id, o.owner_role, o.owner_organisation_id,
    o.organisation_path, o.stage, o.started_on, o.due_on, o.due_at, o.escalated, o.data,
    coalesce(o.case_id, (p -> 'case' ->> 'case_id')::uuid)
  from jsonb_to_recordset(p -> 'obligations') as o (process_id text, obligation_id text, key text, status text, owner_person_id uuid,
    owner_role text, owner_organisation_id uuid, organisation_path text, stage text, started_on date, due_on date, due_at timestamptz,
    escalated boolean, data jsonb, case_id uuid)
  on conflict (process_id, obligation_id) do update set
    status = excluded.status, owner_person_id = excluded.owner_person_id, owner_role = excluded.owner_role,
    owner_organisation_id = excluded.owner_organisation_id, organisation_path = excluded.organisation_path, stage = excluded.stage,
    started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at, escalated = excluded.escalated,
    data = excluded.data, case_id = excluded.case_id;
end $$;

create function business.write_case_rows(p jsonb) returns void language plpgsql as $$
begin
  delete from business.case_file where process_id = p -> 'case' ->> 'process_id';
  insert into business.case_file (process_id, case_id, number, register_number, organisation_id, organisation_path, stage, kind, track,
    channel, anonymity, urgency, outcome, restricted, received_on, registered_at, handler_person_id, assignee_person_id,
    subject_person_ids, subject_organisation_ids, codes, receipt_date_status, next_due_on, reader_person_ids, recused_person_ids,
    receiver_organisation_id, superior_path, subject_reader_person_ids, subject_reader_organisation_ids, search_text)
  select r.process_id, r.case_id, r.number, r.register_number, r.organisation_id, r.organisation_path, r.stage, r.kind, r.track,
    r.channel, r.anonymity, r.urgency, r.outcome, r.restricted, r.received_on, r.registered_at, r.handler_person_id, r.assignee_person_id,
    r.subject_person_ids, r.subject_organisation_ids, r.codes, r.receipt_date_status, r.next_due_on,
    coalesce(r.reader_person_ids, '{}'), coalesce(r.recused_person_ids, '{}'), r.receiver_organisation_id, r.superior_path,
    coalesce(r.subject_reader_person_ids, '{}'), coalesce(r.subject_reader_organisation_ids, '{}'),
    public.vn_norm(concat_ws(' ', r.number, array_to_string(r.codes, ' '),
      (select string_agg(full_name, ' ' order by full_name) from business.person where id = any (r.subject_person_ids)),
      (select string_agg(name, ' ' order by name) from business.organisation
       where id = any (r.subject_organisation_ids) or id = r.organisation_id)))
  from jsonb_populate_record(null::business.case_file, p -> 'case') as r;
  insert into business.submission_case (submission_id, case_id, position)
  select value::uuid, (p -> 'case' ->> 'case_id')::uuid, ordinality - 1
  from jsonb_array_elements_text(p -> 'submissions') with ordinality
  on conflict do nothing;
end $$;

create function business.write_meeting_rows(p jsonb) returns void language plpgsql as $$
begin
  delete from business.meeting where process_id = p -> 'meeting' ->> 'process_id';
  insert into business.meeting select r.* from jsonb_populate_record(null::business.meeting, p -> 'meeting') as r;
  delete from business.agenda_item where process_id = p -> 'meeting' ->> 'process_id';
  insert into business.agenda_item select r.* from jsonb_populate_recordset(null::business.agenda_item, p -> 'items') as r;
end $$;
