-- What comes from outside is stored here first, and works while the engine is down.
-- Words and files are encrypted by the API; commands and events carry only their id and SHA-256.
create table inbox.content (
  id uuid primary key,
  sha256 text not null,
  ciphertext bytea not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  process_id text
);
create index content_unclaimed on inbox.content (created_at) where process_id is null;

create table inbox.submission (
  id uuid primary key,
  request_id text not null unique,
  body_hash text not null,
  case_id uuid not null unique,
  case_number text not null unique,
  matter_id uuid not null,
  channel text not null,
  kind text,
  sender_type text not null,
  content_id uuid not null references inbox.content (id),
  receiving_organisation_id uuid not null,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  restricted boolean not null,
  -- persons and bodies on record whom the letter names: kept away from it from the first moment
  subject_person_ids uuid[] not null,
  subject_organisation_ids uuid[] not null,
  received_at timestamptz not null,
  received_on date not null,
  recorded_at timestamptz not null default now(),
  entered_by_account uuid,
  entered_by_person uuid,
  receipt_lookup text not null unique,
  registered_at timestamptz,
  -- what the engine answered when it would not take the submission; kept for a person to look at, never dropped
  refused_code text,
  attempts integer not null default 0,
  next_try_at timestamptz not null default now()
);
create index submission_waiting on inbox.submission (next_try_at) where registered_at is null;

create table inbox.upload (
  id uuid primary key,
  sha256 text not null,
  size integer not null,
  media_type text not null,
  name_ciphertext bytea not null,
  ciphertext bytea not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  submission_id uuid references inbox.submission (id),
  process_id text
);
create index upload_unclaimed on inbox.upload (created_at) where submission_id is null and process_id is null;
create index upload_submission on inbox.upload (submission_id);

-- Short-lived right of whoever showed a receipt code; the code itself never comes here.
create table inbox.receipt_token (
  token_hash text primary key,
  submission_id uuid not null references inbox.submission (id),
  expires_at timestamptz not null
);

-- A sender's identity, sealed with the vault's public key: whoever stores it cannot read it back.
create table vault.identity (
  submission_id uuid primary key,
  key_id text not null,
  sealed bytea not null,
  created_at timestamptz not null default now()
);

create function inbox.announce_submission() returns trigger language plpgsql as $$
begin
  perform pg_notify('submission', new.id::text);
  return null;
end $$;
create trigger submission_announced after insert on inbox.submission
  for each row execute function inbox.announce_submission();

-- Stores a submission whole, or returns the one the same request made before. Storage only: every value is given.
create function inbox.accept_submission(p jsonb) returns jsonb language plpgsql as $$
declare
  existing inbox.submission;
  claimed integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('submission/' || (p ->> 'request_id'), 0));
  select * into existing from inbox.submission where request_id = p ->> 'request_id';
  if found then
    return jsonb_build_object('created', false, 'submission', to_jsonb(existing));
  end if;
  insert into inbox.content (id, sha256, ciphertext, created_by)
  values ((p ->> 'content_id')::uuid, p ->> 'content_sha256', decode(p ->> 'content', 'base64'), (p ->> 'entered_by_account')::uuid);
  insert into inbox.submission (id, request_id, body_hash, case_id, case_number, matter_id, channel, kind, sender_type, content_id,
    receiving_organisation_id, organisation_id, organisation_path, restricted, subject_person_ids, subject_organisation_ids,
    received_at, received_on, entered_by_account, entered_by_person, receipt_lookup)
  values ((p ->> 'id')::uuid, p ->> 'request_id', p ->> 'body_hash', (p ->> 'case_id')::uuid, p ->> 'case_number', (p ->> 'matter_id')::uuid,
    p ->> 'channel', p ->> 'kind', p ->> 'sender_type', (p ->> 'content_id')::uuid,
    (p ->> 'receiving_organisation_id')::uuid, (p ->> 'organisation_id')::uuid, p ->> 'organisation_path', (p ->> 'restricted')::boolean,
    array(select value::uuid from jsonb_array_elements_text(p -> 'subject_person_ids')),
    array(select value::uuid from jsonb_array_elements_text(p -> 'subject_organisation_ids')),
    (p ->> 'received_at')::timestamptz, (p ->> 'received_on')::date,
    (p ->> 'entered_by_account')::uuid, (p ->> 'entered_by_person')::uuid, p ->> 'receipt_lookup')
  returning * into existing;
  if p ? 'sealed_identity' and p ->> 'sealed_identity' is not null then
    insert into vault.identity (submission_id, key_id, sealed)
    values ((p ->> 'id')::uuid, p ->> 'vault_key_id', decode(p ->> 'sealed_identity', 'base64'));
  end if;
  update inbox.upload set submission_id = (p ->> 'id')::uuid
  where id in (select value::uuid from jsonb_array_elements_text(p -> 'attachments')) and submission_id is null and process_id is null
    and created_by is not distinct from (p ->> 'entered_by_account')::uuid;
  get diagnostics claimed = row_count;
  -- Another submission took a file in the meantime: nothing of this one is kept, so that none goes without its file.
  if claimed <> (select count(distinct value) from jsonb_array_elements_text(p -> 'attachments')) then
    raise exception 'an attachment is not there to be taken' using errcode = 'TT001';
  end if;
  return jsonb_build_object('created', true, 'submission', to_jsonb(existing));
end $$;
