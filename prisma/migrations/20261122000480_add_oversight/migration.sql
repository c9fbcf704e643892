-- Acts by which a case may be buried, as the levels above see them: by body and office, with the id of the stored reason,
-- and no word of the letter or of whom it is about.
create table business.oversight_mark (
  process_id text not null,
  -- in the order of the process
  n integer not null,
  -- the case behind; null where there is none
  case_id uuid,
  mark text not null,
  on_day date not null,
  -- the body that did it, as it stood then
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  -- null where a meeting or the engine did it
  decided_by uuid,
  reason_content_id uuid,
  primary key (process_id, n)
);
create index oversight_mark_path on business.oversight_mark (organisation_path, on_day desc, process_id, n);
create index oversight_mark_drawn on business.oversight_mark (on_day) where mark in ('DECLINED', 'WATCHED');

-- Which declines and watches of a month were drawn to be read again. With the seed the draw can be made again by anybody.
create table business.reread_draw (
  -- YYYY-MM
  month text primary key,
  -- made by chance after the month is over, so that nobody could know it when they decided
  seed text not null,
  candidates integer not null,
  drawn integer not null,
  drawn_at timestamptz not null,
  -- when every process drawn had taken it
  completed_at timestamptz
);

-- Urgings that named a finding and were refused: who tried it where, and never the words.
create table access.refused_urging (
  id uuid primary key,
  at timestamptz not null default now(),
  code text not null,
  account_id uuid not null references access.account (id),
  process_kind text not null,
  organisation_id uuid not null,
  organisation_path text collate "C" not null
);
create index refused_urging_path on access.refused_urging (organisation_path, at desc, id);

grant select on business.oversight_mark, business.reread_draw to tiep_thu_api;
grant select, insert, update, delete on business.oversight_mark to tiep_thu_worker;
grant select, insert on business.reread_draw to tiep_thu_worker;
grant update (completed_at) on business.reread_draw to tiep_thu_worker;
grant select, insert on access.refused_urging to tiep_thu_api;
