-- Congresses of bodies, and the cases put off until them.
create table business.congress (
  process_id text primary key,
  congress_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  level text not null,
  held_on date not null,
  planned_by uuid,
  deferrals integer not null
);
create index congress_path on business.congress (organisation_path, held_on desc, congress_id);
-- what a decision on a case of that body asks
create index congress_ahead on business.congress (organisation_id, held_on) where stage = 'DECLARED';

create table business.congress_deferral (
  process_id text not null references business.congress (process_id) on delete cascade,
  case_id uuid not null,
  deferred_on date not null,
  primary key (process_id, case_id)
);

grant select on business.congress, business.congress_deferral to tiep_thu_api;
grant select, insert, update, delete on business.congress, business.congress_deferral to tiep_thu_worker;
