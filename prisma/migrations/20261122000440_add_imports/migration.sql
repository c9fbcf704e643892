-- Imports of old registers. Rows wait in the letter box, made ready by the API: encrypted, sealed, with all ids. A batch is moved
-- to the submissions whole or not at all; what it is then, a case, it becomes like every other submission.

create table business.import_run (
  process_id text primary key,
  import_id uuid not null unique,
  -- the body that kept the register
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  row_count integer not null,
  error_count integer not null,
  batches integer not null,
  batches_done integer not null,
  recorded integer not null,
  known integer not null,
  refused integer not null,
  uploaded_by uuid,
  uploaded_on date,
  uploaded_at timestamptz not null,
  started_by uuid,
  started_on date,
  finished_on date
);
create index import_run_organisation on business.import_run (organisation_id, uploaded_at desc, import_id);

create table inbox.import_row (
  import_id uuid not null,
  row_number integer not null,
  batch integer not null,
  -- its number in the register, e.g. 123a
  paper_number text not null,
  -- as inbox.accept_letter takes it; gone once taken
  submission jsonb,
  submission_id uuid not null unique,
  -- where it stands in the file, with dates and outcome on paper
  imported jsonb not null,
  taken_at timestamptz,
  -- the number came in with another import meanwhile, and this row made nothing
  known boolean not null default false,
  confirmed_by uuid,
  created_at timestamptz not null default now(),
  primary key (import_id, row_number)
);
create index import_row_batch on inbox.import_row (import_id, batch);

-- What is wrong with a file, by row and column: codes and numbers, nothing of what is written there.
create table inbox.import_error (
  import_id uuid not null,
  position integer not null,
  row_number integer not null,
  column_code text,
  code text not null,
  params jsonb not null,
  created_at timestamptz not null default now(),
  primary key (import_id, position)
);

-- Moves one batch to the submissions. Run again, it finds it moved. Runs with the rights of its owner: the worker may move what
-- the API made ready, and nothing else comes in by it.
create function inbox.accept_import_batch(p_import_id uuid, p_batch integer, p_confirmed_by uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  one record;
  wanted jsonb;
  answer jsonb;
begin
  for one in
    select row_number, submission from inbox.import_row
    where import_id = p_import_id and batch = p_batch and taken_at is null order by row_number for update
  loop
    wanted := one.submission;
    loop
      begin
        answer := inbox.accept_letter(wanted);
        exit;
      exception when unique_violation then
        -- Somebody else has the display number since the file was read: another one is drawn, as for every letter.
        if not exists (select 1 from inbox.submission where case_number = wanted ->> 'case_number') then
          raise;
        end if;
        wanted := jsonb_set(wanted, '{case_number}', to_jsonb(left(wanted ->> 'case_number', 8) || (
          select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::integer, 1), '')
          from generate_series(1, 6))));
      end;
    end loop;
    update inbox.import_row set submission = null, taken_at = now(), confirmed_by = p_confirmed_by,
      known = (answer -> 'submission' ->> 'id')::uuid is distinct from submission_id
    where import_id = p_import_id and row_number = one.row_number;
  end loop;
end $$;
revoke all on function inbox.accept_import_batch(uuid, integer, uuid) from public;
grant execute on function inbox.accept_import_batch(uuid, integer, uuid) to tiep_thu_worker;

-- Whoever uploaded or started an import hears of every step of it on their open pages.
create function business.announce_import() returns trigger language plpgsql as $$
begin
  perform pg_notify('import', new.uploaded_by::text);
  if new.started_by is distinct from new.uploaded_by then
    perform pg_notify('import', new.started_by::text);
  end if;
  return null;
end $$;
create trigger import_announced after insert on business.import_run
  for each row execute function business.announce_import();

grant select on business.import_run to tiep_thu_api;
grant select, insert, update, delete on business.import_run to tiep_thu_worker;
grant select, insert on inbox.import_row, inbox.import_error to tiep_thu_api;
grant select (import_id, row_number, batch, paper_number, submission_id, imported, taken_at, known, confirmed_by, created_at), delete
  on inbox.import_row to tiep_thu_worker;
grant select, delete on inbox.import_error to tiep_thu_worker;
