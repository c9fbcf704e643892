-- What letters are compared by (docs/adr/0016-finding-duplicates.md): sketches made under a key of the API's. No word follows
-- from them, and nothing in them is about the sender.
create table inbox.fingerprint (
  submission_id uuid primary key references inbox.submission (id),
  -- of the way it is made; older ones are made again
  version integer not null,
  -- one byte for each place of a sketch
  words bytea not null,
  pairs bytea not null,
  grams bytea not null,
  word_count integer not null,
  gram_count integer not null,
  -- keyed hashes
  places integer[] not null,
  wide_places integer[] not null,
  names integer[] not null,
  figures integer[] not null,
  -- letters that may be alike have one of these in common
  keys integer[] not null
);
-- written through at once, so that a look-up never reads a list of what is still to be sorted in
create index fingerprint_keys on inbox.fingerprint using gin (keys) with (fastupdate = off);

grant select, insert, update on inbox.fingerprint to tiep_thu_api;

-- The letters that have a key in common with one, and how many. PostgreSQL takes any of a hundred keys for half of all letters and
-- would read them all, and what is joined to them too; here it is told that they are few.
create function inbox.likely_letters(p_keys integer[]) returns table (submission_id uuid, shared bigint)
  language sql stable rows 50 set enable_seqscan = off
  as $$ select f.submission_id, (select count(*) from unnest(f.keys) k where k = any (p_keys)) from inbox.fingerprint f where f.keys && p_keys $$;
