-- Letters about the topmost body: sealed to everybody here, and known to the keeper of the register by these days alone.
create table business.letter_for_outside (
  process_id text primary key,
  case_id uuid not null unique,
  organisation_id uuid not null,
  channel text not null,
  received_on date not null,
  due_on date,
  handed_on date,
  -- whom it names and who therefore may not even hand it over; their kin neither
  named_person_ids uuid[] not null
);
create index letter_for_outside_of on business.letter_for_outside (organisation_id, received_on desc, case_id);

grant select on business.letter_for_outside to tiep_thu_api;
grant select, insert, update, delete on business.letter_for_outside to tiep_thu_worker;
