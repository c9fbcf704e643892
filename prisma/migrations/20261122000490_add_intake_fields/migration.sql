-- What is said of a letter beside its words: codes, days, ids and the numbers stamped on it. Names lie in the vault, words in
-- the encrypted letter.
alter table inbox.submission
  add column intake jsonb,
  -- how many receipt codes it has had; the last one alone is looked up
  add column receipt_issue integer not null default 1;

-- who serves in a body, to tell small ones from others
create index post_body on business.post (organisation_id);

create index submission_register on inbox.submission (receiving_organisation_id, received_on);

-- Stores a letter whole with what is said of it, in one transaction.
create function inbox.accept_letter(p jsonb) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  answer := inbox.accept_submission(p);
  if (answer ->> 'created')::boolean and jsonb_typeof(p -> 'intake') = 'object' then
    update inbox.submission set intake = p -> 'intake' where id = (p ->> 'id')::uuid;
    answer := jsonb_set(answer, '{submission,intake}', p -> 'intake');
  end if;
  return answer;
end $$;

-- The register of a day, closed and printed (form 03/TCD). What was closed is never opened again; a later entry is a later line.
create table inbox.register_day (
  organisation_id uuid not null,
  day date not null,
  closed_at timestamptz not null default now(),
  closed_by uuid not null,
  letters integer not null,
  -- the last gapless number of that day; null where nothing came
  last_number integer,
  primary key (organisation_id, day)
);

grant update (intake, receipt_lookup, receipt_issue) on inbox.submission to tiep_thu_api;
grant select, insert on inbox.register_day to tiep_thu_api;
