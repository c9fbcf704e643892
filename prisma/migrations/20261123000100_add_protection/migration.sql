-- Protections (bảo vệ người gửi): one for each letter whose sender needs it. It names nobody: who they are lies in the vault.
create table business.protection (
  process_id text primary key,
  protection_id uuid not null unique,
  -- The cases of the sender, the one that leads first: whoever is kept from one of them is kept from this.
  case_ids uuid[] not null,
  organisation_id uuid not null,
  organisation_path text not null,
  stage text not null,
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  recused_person_ids uuid[] not null,
  responsible_person_id uuid,
  -- Whether a part of it lies with the level above: an alert, a breach, a refusal to look at.
  raised boolean not null,
  alert boolean not null,
  measures integer not null,
  next_check_in date,
  watch_until date,
  next_due_on date,
  ended_on date
);
create index protection_cases on business.protection using gin (case_ids);
create index protection_path on business.protection (organisation_path, (coalesce(next_due_on, date '9999-12-31')), protection_id);
create index protection_responsible on business.protection (responsible_person_id) where responsible_person_id is not null;

grant select on business.protection to tiep_thu_api;
grant select, insert, update, delete on business.protection to tiep_thu_worker;
