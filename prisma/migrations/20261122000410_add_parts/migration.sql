-- One letter may stand in several cases (its parts), and one case may answer several letters: who is owed answers where. Ids,
-- order and flags only; who they are lies in the vault.
create table business.case_sender (
  process_id text not null,
  -- in the order in which the letters came to the case
  position integer not null,
  case_id uuid not null,
  submission_id uuid not null,
  -- the submission, or <submission>#<n> for a part of a group that is answered apart
  sender_id text not null,
  -- only a part of the letter is settled in this case
  is_part boolean not null,
  -- false once the letter was taken over by another case: its receipt leads there
  stands boolean not null,
  primary key (process_id, position)
);
create index case_sender_submission on business.case_sender (submission_id, case_id);
insert into business.case_sender (process_id, position, case_id, submission_id, sender_id, is_part, stands)
select c.process_id, row_number() over (partition by c.process_id order by l.position, l.submission_id) - 1, c.case_id,
  l.submission_id, l.submission_id::text, false, true
from business.submission_case l join business.case_file c on c.case_id = l.case_id;

-- What a sender or a group says later of who they are, beside the identity sealed when the letter came.
create table vault.later_identity (
  id uuid primary key,
  submission_id uuid not null,
  -- 'self': somebody without a name gave one; 'representative': another person speaks for a group
  kind text not null,
  key_id text not null,
  sealed bytea not null,
  created_at timestamptz not null default now()
);
create index later_identity_submission on vault.later_identity (submission_id);

grant select on business.case_sender to tiep_thu_api;
grant select, insert, update, delete on business.case_sender to tiep_thu_worker;
grant insert on vault.later_identity to tiep_thu_api;
grant select on vault.later_identity to tiep_thu_vault;
