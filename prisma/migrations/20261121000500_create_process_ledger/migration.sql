-- The ledger: which event is number n of a process, and everything derived from it.
create table business.process (
  id text primary key,
  kind text not null,
  stage text not null,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  version integer not null,
  head_hash text not null,
  state jsonb not null,
  wake_at timestamptz,
  finished boolean not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index process_running on business.process (kind, id) where not finished;

-- What was answered to a command, refusals too: asked again, it is answered the same.
create table business.command (
  process_id text not null,
  command_id text not null,
  type text not null,
  body_hash text not null,
  outcome jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (process_id, command_id)
);

create table business.event (
  process_id text not null,
  number integer not null,
  type text not null,
  schema integer not null,
  at timestamptz not null,
  actor jsonb not null,
  command_id text not null,
  data jsonb not null,
  prev_hash text not null,
  hash text not null,
  primary key (process_id, number)
);

create table business.case_file (
  process_id text primary key,
  case_id uuid not null unique,
  number text not null unique,
  register_number integer,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  kind text,
  track text not null,
  channel text not null,
  anonymity text,
  urgency text not null,
  outcome text,
  restricted boolean not null,
  received_on date not null,
  registered_at timestamptz not null,
  handler_person_id uuid,
  assignee_person_id uuid,
  -- persons complained about: they never see the case, whatever role they hold
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  codes text[] not null,
  receipt_date_status text not null,
  next_due_on date,
  search_text text not null
);
create index case_file_received on business.case_file (received_on desc, case_id desc);
create index case_file_path on business.case_file (organisation_path, received_on desc, case_id desc);
create index case_file_due on business.case_file (next_due_on, case_id) where next_due_on is not null;
create index case_file_handler on business.case_file (handler_person_id) where handler_person_id is not null;
create index case_file_search on business.case_file using gin (search_text public.gin_trgm_ops);

create table business.submission_case (
  submission_id uuid not null,
  case_id uuid not null,
  position integer not null,
  primary key (submission_id, case_id)
);
create index submission_case_case on business.submission_case (case_id);

create table business.obligation (
  process_id text not null,
  obligation_id text not null,
  key text not null,
  status text not null,
  owner_person_id uuid,
  owner_role text,
  owner_organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  started_on date not null,
  due_on date not null,
  due_at timestamptz not null,
  escalated boolean not null,
  data jsonb not null,
  primary key (process_id, obligation_id)
);
-- The overdue board is one scan of this index.
create index obligation_open_due on business.obligation (due_on, process_id, obligation_id) where status = 'open';
create index obligation_open_path on business.obligation (organisation_path, due_on) where status = 'open';
create index obligation_owner_person on business.obligation (owner_person_id, due_on) where status = 'open';
create index obligation_owner_role on business.obligation (owner_organisation_id, owner_role, due_on) where status = 'open';

create table business.outbox (
  id text primary key,
  process_id text not null,
  event_number integer not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  delivered_at timestamptz,
  attempts integer not null default 0,
  next_try_at timestamptz not null default now()
);
create index outbox_waiting on business.outbox (next_try_at) where delivered_at is null;

create table business.notification (
  id uuid primary key,
  outbox_id text not null,
  person_id uuid not null,
  notice text not null,
  process_id text not null,
  obligation_id text,
  params jsonb not null,
  -- false: the receiver may not open the case and is told only that something is overdue (practice: P31)
  named boolean not null,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  unique (outbox_id, person_id)
);
create index notification_person on business.notification (person_id, created_at desc, id desc);

-- Gapless per body and year: taken inside the step's transaction, given back when it fails.
create table business.register_counter (
  organisation_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (organisation_id, year)
);
