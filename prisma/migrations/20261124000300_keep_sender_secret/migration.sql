-- Names of files that would tell who the sender is are replaced when the letter is stored, or when the name becomes known
-- (docs/adr/0020-texts-without-the-sender.md). What lies in a file can be changed by nobody.
grant update (name_ciphertext) on inbox.upload to tiep_thu_api;
-- The files of a process are looked for by it: on each page of a case, for their names, and when a sealed letter is packed.
create index upload_process on inbox.upload (process_id) where process_id is not null;

-- Each time somebody had what is sealed of a sender opened: for what, and by whom; written before it is opened, never changed.
create table vault.opening (
  id uuid primary key,
  case_id uuid not null,
  account_id uuid not null,
  purpose text not null,
  at timestamptz not null default now()
);
create index opening_case on vault.opening (case_id, at);

grant insert on vault.opening to tiep_thu_vault;
grant select on vault.opening to tiep_thu_api;
