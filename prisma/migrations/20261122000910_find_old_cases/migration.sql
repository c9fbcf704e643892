-- Old cases are found by what stands on their papers and by the bodies they were about, also under the names these had then.
create index submission_paper_number on inbox.submission (public.vn_norm(intake -> 'stamps' ->> 'paperNumber'))
  where intake -> 'stamps' ->> 'paperNumber' is not null;
create index submission_incoming_number on inbox.submission (public.vn_norm(intake -> 'stamps' ->> 'incomingNumber'))
  where intake -> 'stamps' ->> 'incomingNumber' is not null;
create index case_file_subject_organisations on business.case_file using gin (subject_organisation_ids);
