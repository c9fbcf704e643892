-- Rules that change while matters run (policy rows, calendars, in versions that are never changed), what boards ask of
-- obligations, and how word reaches people: mails, and substitutes of those who are away.

-- A calendar is kept in whole versions, so that a date can always be explained by the one it was counted by.
create table business.calendar_version (
  -- 'national', or the id of the organisation whose own exceptions these are
  calendar_id text not null,
  version integer not null,
  -- for whom it holds: that organisation and all below; null for the national one
  organisation_id uuid,
  organisation_path text collate "C",
  -- years and entries, whole
  data jsonb not null,
  -- the process that published it; null for what came with the installation
  process_id text,
  primary key (calendar_id, version)
);
insert into business.calendar_version (calendar_id, version, data)
select id, version, jsonb_build_object('years', data -> 'years', 'entries', data -> 'entries') from business.calendar;
drop table business.calendar;

alter table business.policy_row
  add column examples jsonb not null default '[]',
  -- the change that published it; null for what came with the installation
  add column process_id text;

create table business.policy_change (
  process_id text primary key,
  change_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  for_organisation_id uuid,
  key text not null,
  replaces_version integer,
  published_version integer,
  effective_from date,
  proposed_by uuid not null,
  proposed_on date not null,
  published_on date,
  migrated_on date
);
create index policy_change_path on business.policy_change (organisation_path, proposed_on desc, change_id);
create index policy_change_key on business.policy_change (key, proposed_on desc);

create table business.calendar_year (
  process_id text primary key,
  year_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  calendar_id text not null,
  year integer not null,
  status text,
  published_version integer,
  published_on date,
  proposed_by uuid,
  unique (calendar_id, year)
);

alter table business.obligation
  -- stands still: neither soon nor overdue
  add column paused boolean not null default false,
  add column settled_on date,
  add column late boolean not null default false,
  -- met late, and nobody has said why
  add column unexplained boolean not null default false,
  add column policy_version integer not null default 0;
update business.obligation set
  settled_on = (data ->> 'settledOn')::date,
  late = coalesce((data ->> 'late')::boolean, false),
  unexplained = status = 'met' and coalesce((data ->> 'late')::boolean, false) and not data ? 'latenessReason',
  policy_version = coalesce((data -> 'policy' ->> 'version')::integer, 0),
  paused = status = 'open' and exists (
    select 1 from jsonb_array_elements(data -> 'ledger') e
    where e ->> 'kind' = 'pause' and e ->> 'until' is null and not exists (
      select 1 from jsonb_array_elements(data -> 'ledger') r
      where r ->> 'kind' = 'pause' and r ->> 'from' = e ->> 'from' and r ->> 'until' is not null));
-- What was counted before calendars had versions was counted by the first one.
update business.obligation set data = data || '{"calendar": {"national": 1}}' where not data ? 'calendar';
-- What stands still is not what a case waits for next.
update business.case_file c set next_due_on = (
  select min(o.due_on) from business.obligation o where o.process_id = c.process_id and o.status = 'open' and not o.paused)
where exists (select 1 from business.obligation o where o.process_id = c.process_id and o.paused);
-- The case list by what is due next, those in which nothing is due last; and what is overdue at all.
create index case_file_next_due on business.case_file ((coalesce(next_due_on, date '9999-12-31')), case_id);
drop index business.case_file_due;
create index case_file_assignee on business.case_file (assignee_person_id) where assignee_person_id is not null;
create index obligation_open_rule on business.obligation (key, policy_version, process_id, obligation_id) where status = 'open';
create index obligation_settled on business.obligation (organisation_path, settled_on) where status = 'met';
create index obligation_unexplained on business.obligation (organisation_path, settled_on) where unexplained;
-- what the digest of a morning reads: the present and the past of what is owed, never all of it
create index obligation_open_counting on business.obligation (due_on) where status = 'open' and not paused;

-- A rule goes to thousands of processes at once: whether an earlier message waits for the same one is looked up, not searched.
create index outbox_receiver on business.outbox (process_id, (payload ->> 'to')) where delivered_at is null;

-- Mails to staff: codes and numbers only, the words are made when they are sent. No name, no content.
create table business.mail (
  id text primary key,
  person_id uuid not null,
  kind text not null,
  params jsonb not null,
  send_after timestamptz not null,
  sent_at timestamptz,
  -- given up: no address, or refused for good
  failed_code text,
  attempts integer not null default 0,
  created_at timestamptz not null default now()
);
create index mail_waiting on business.mail (send_after) where sent_at is null and failed_code is null;

alter table access.account
  add column email text,
  add column mail_wanted boolean not null default true;

-- Who is away, and who is told in their place.
create table access.absence (
  id uuid primary key,
  person_id uuid not null,
  substitute_person_id uuid not null,
  from_day date not null,
  to_day date not null,
  entered_by uuid not null references access.account (id),
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  check (person_id <> substitute_person_id),
  check (from_day <= to_day)
);
create index absence_person on access.absence (person_id, to_day) where revoked_at is null;

grant select on business.calendar_version, business.policy_change, business.calendar_year to tiep_thu_api;
grant select, insert on business.calendar_version to tiep_thu_worker;
grant insert, update (effective_to, data, examples) on business.policy_row to tiep_thu_worker;
grant select, insert, update, delete on business.policy_change, business.calendar_year to tiep_thu_worker;
grant select, insert, update on business.mail to tiep_thu_worker;
grant select, insert, update on access.absence to tiep_thu_api;
grant select on access.absence to tiep_thu_worker;
-- The worker needs to know whose account it is and where mail goes, not how they sign in.
revoke select on access.account from tiep_thu_worker;
grant select (id, person_id, disabled_at, email, mail_wanted) on access.account to tiep_thu_worker;

-- A mail is announced, so that whoever sends them need not look again and again.
create function business.announce_mail() returns trigger language plpgsql as $$
begin
  perform pg_notify('mail', '');
  return null;
end $$;
create trigger mail_announced after insert on business.mail
  for each statement execute function business.announce_mail();

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
  perform business.write_rule_rows(p);
  insert into business.obligation (process_id, obligation_id, key, status, owner_person_id, owner_role, owner_organisation_id,
    organisation_path, stage, started_on, due_on, due_at, escalated, data, case_id, paused, settled_on, late, unexplained, policy_version)
  select o.process_id, o.obligation_id, o.key, o.status, o.owner_person_id, o.owner_role, o.owner_organisation_id,
    o.organisation_path, o.stage, o.started_on, o.due_on, o.due_at, o.escalated, o.data,
    coalesce(o.case_id, (p -> 'case' ->> 'case_id')::uuid), coalesce(o.paused, false), o.settled_on, coalesce(o.late, false),
    coalesce(o.unexplained, false), coalesce(o.policy_version, 0)
  from jsonb_to_recordset(p -> 'obligations') as o (process_id text, obligation_id text, key text, status text, owner_person_id uuid,
    owner_role text, owner_organisation_id uuid, organisation_path text, stage text, started_on date, due_on date, due_at timestamptz,
    escalated boolean, data jsonb, case_id uuid, paused boolean, settled_on date, late boolean, unexplained boolean, policy_version integer)
  on conflict (process_id, obligation_id) do update set
    status = excluded.status, owner_person_id = excluded.owner_person_id, owner_role = excluded.owner_role,
    owner_organisation_id = excluded.owner_organisation_id, organisation_path = excluded.organisation_path, stage = excluded.stage,
    started_on = excluded.started_on, due_on = excluded.due_on, due_at = excluded.due_at, escalated = excluded.escalated,
    data = excluded.data, case_id = excluded.case_id, paused = excluded.paused, settled_on = excluded.settled_on, late = excluded.late,
    unexplained = excluded.unexplained, policy_version = excluded.policy_version
  -- most of what a process owes has not changed since the step before
  where obligation.data is distinct from excluded.data or obligation.stage is distinct from excluded.stage
    or obligation.organisation_path is distinct from excluded.organisation_path or obligation.case_id is distinct from excluded.case_id;
end $$;

-- What a change of rules leaves behind: its own row, and the rows and versions that others count by.
create function business.write_rule_rows(p jsonb) returns void language plpgsql as $$
begin
  if p ? 'policy_change' then
    delete from business.policy_change where process_id = p -> 'policy_change' ->> 'process_id';
    insert into business.policy_change select r.* from jsonb_populate_record(null::business.policy_change, p -> 'policy_change') as r;
  end if;
  if p ? 'calendar_year' then
    delete from business.calendar_year where process_id = p -> 'calendar_year' ->> 'process_id';
    insert into business.calendar_year select r.* from jsonb_populate_record(null::business.calendar_year, p -> 'calendar_year') as r;
  end if;
  if p ? 'policy_rows' then
    insert into business.policy_row (key, version, conditions, organisation_id, effective_from, effective_to, data, id, examples, process_id)
    select r.key, r.version, r.conditions, r.organisation_id, r.effective_from, r.effective_to, r.data, r.id, coalesce(r.examples, '[]'), r.process_id
    from jsonb_populate_recordset(null::business.policy_row, p -> 'policy_rows') as r
    on conflict (id) do update set effective_to = excluded.effective_to, data = excluded.data
    -- An end comes or comes earlier: a change that is spoken of again does not give back what a later one took.
    where excluded.effective_to is not null and (policy_row.effective_to is null or excluded.effective_to < policy_row.effective_to);
  end if;
  if p ? 'calendar_version' then
    insert into business.calendar_version
    select r.* from jsonb_populate_record(null::business.calendar_version, p -> 'calendar_version') as r
    on conflict (calendar_id, version) do nothing;
  end if;
end $$;
