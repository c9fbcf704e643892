-- Remediations (khắc phục sau kết luận): whom each is about, who has to remedy, and what is due next.
create table business.remediation (
  process_id text primary key,
  remediation_id uuid not null unique,
  case_id uuid not null,
  matter_id uuid not null,
  organisation_id uuid not null,
  organisation_path text not null,
  stage text not null,
  subject_id text not null,
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  supervised_organisation_id uuid,
  handler_person_id uuid,
  -- Of the allegations found true: by them a finding of the same kind is known later.
  codes text[] not null,
  concluded_on date not null,
  tasks integer not null,
  tasks_done integer not null,
  next_check_on date,
  next_due_on date,
  ended_on date
);
create index remediation_case on business.remediation (case_id);
create index remediation_path on business.remediation (organisation_path, (coalesce(next_due_on, date '9999-12-31')), remediation_id);
create index remediation_supervised on business.remediation (supervised_organisation_id) where supervised_organisation_id is not null;
create index remediation_handler on business.remediation (handler_person_id) where handler_person_id is not null;
create index remediation_subject_persons on business.remediation using gin (subject_person_ids);
create index remediation_subject_organisations on business.remediation using gin (subject_organisation_ids);

grant select on business.remediation to tiep_thu_api;
grant select, insert, update, delete on business.remediation to tiep_thu_worker;
