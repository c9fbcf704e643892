-- What a sender is known by, as keyed marks under a key of the API's own: no text that others read may hold it
-- (docs/adr/0020-texts-without-the-sender.md). Sealed a second time, so that rows of the same sender are not alike.
create table inbox.sender_mark (
  id uuid primary key,
  submission_id uuid not null references inbox.submission (id) on delete cascade,
  sealed bytea not null,
  created_at timestamptz not null default now()
);
create index sender_mark_submission on inbox.sender_mark (submission_id);

grant select, insert on inbox.sender_mark to tiep_thu_api;

-- Stores a letter whole with what is said of it and the marks of its sender, in one transaction.
create or replace function inbox.accept_letter(p jsonb) returns jsonb language plpgsql as $$
declare
  answer jsonb;
begin
  answer := inbox.accept_submission(p);
  if (answer ->> 'created')::boolean then
    if jsonb_typeof(p -> 'intake') = 'object' then
      update inbox.submission set intake = p -> 'intake' where id = (p ->> 'id')::uuid;
      answer := jsonb_set(answer, '{submission,intake}', p -> 'intake');
    end if;
    if p ->> 'sender_marks' is not null then
      insert into inbox.sender_mark (id, submission_id, sealed)
      values ((p ->> 'id')::uuid, (p ->> 'id')::uuid, decode(p ->> 'sender_marks', 'base64'));
    end if;
  end if;
  return answer;
end $$;

-- A text that held something of the sender was refused: how often to one person in a day, so that nobody finds out by trying.
create index refused_urging_account on access.refused_urging (account_id, at);
