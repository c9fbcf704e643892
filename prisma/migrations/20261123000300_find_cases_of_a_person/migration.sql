-- The cases a person is complained about in, and those of a body, are found by an index whenever something on record changes.
create index case_file_subjects on business.case_file using gin (subject_person_ids);
create index case_file_running_of on business.case_file (organisation_id) where stage <> 'CLOSED';
