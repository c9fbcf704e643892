-- Most steps change nothing of the line of a case in lists: a reminder moves no stage, no owner and no date. The row is only
-- touched where it says something new, since its indexes cost more than the event itself.
create or replace function business.write_case_rows(p jsonb) returns void language plpgsql as $$
declare
  said business.case_file;
begin
  said := jsonb_populate_record(null::business.case_file, p -> 'case');
  said.reader_person_ids := coalesce(said.reader_person_ids, '{}');
  said.recused_person_ids := coalesce(said.recused_person_ids, '{}');
  said.subject_reader_person_ids := coalesce(said.subject_reader_person_ids, '{}');
  said.subject_reader_organisation_ids := coalesce(said.subject_reader_organisation_ids, '{}');
  said.search_text := public.vn_norm(concat_ws(' ', said.number, array_to_string(said.codes, ' '),
    (select string_agg(full_name, ' ' order by full_name) from business.person where id = any (said.subject_person_ids)),
    (select string_agg(name, ' ' order by name) from business.organisation
     where id = any (said.subject_organisation_ids) or id = said.organisation_id)));
  perform 1 from business.case_file as stored where stored.process_id = said.process_id and stored.* is not distinct from said;
  if not found then
    delete from business.case_file where process_id = said.process_id;
    insert into business.case_file select said.*;
  end if;
  insert into business.submission_case (submission_id, case_id, position)
  select value::uuid, said.case_id, ordinality - 1
  from jsonb_array_elements_text(p -> 'submissions') with ordinality
  on conflict do nothing;
end $$;
