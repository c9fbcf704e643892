-- What lies on a desk beside cases, and how each answered when the desk was handed over.
create table business.desk_handover_other (
  process_id text not null references business.desk_handover (process_id) on delete cascade,
  matter_process_id text not null,
  kind text not null,
  status text not null,
  code text,
  primary key (process_id, matter_process_id)
);

grant select on business.desk_handover_other to tiep_thu_api;
grant select, insert, update, delete on business.desk_handover_other to tiep_thu_worker;

-- Who leads a meeting that is not over, and who keeps its record; whom the cases of a protected sender are about.
create index meeting_chair on business.meeting (chair_person_id) where stage <> 'CLOSED';
create index meeting_secretary on business.meeting (secretary_person_id) where stage <> 'CLOSED';
create index protection_subject_persons on business.protection using gin (subject_person_ids);
