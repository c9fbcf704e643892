-- Desks that were handed over as a whole, and how each matter on them answered.
create table business.desk_handover (
  process_id text primary key,
  handover_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  handed_on date not null
);
create index desk_handover_body on business.desk_handover (organisation_id, handed_on desc, handover_id);
create index desk_handover_giver on business.desk_handover (from_person_id, handed_on desc);
create index desk_handover_receiver on business.desk_handover (to_person_id, handed_on desc);

create table business.desk_handover_matter (
  process_id text not null references business.desk_handover (process_id) on delete cascade,
  case_id uuid not null,
  status text not null,
  code text,
  primary key (process_id, case_id)
);

grant select on business.desk_handover, business.desk_handover_matter to tiep_thu_api;
grant select, insert, update, delete on business.desk_handover, business.desk_handover_matter to tiep_thu_worker;
