-- The tree of organisations in time: every act says how each body stood before it and stands after it, so that the tree of
-- any day can be read; and who serves where, and who is related to whom, in time.
alter table business.organisation
  -- who answers for it since it ended: always a body that stands
  add column successor_id uuid references business.organisation (id),
  add column ended_by text,
  -- the last act that changed it, and its day
  add column changed_by text,
  add column changed_on date;
create index organisation_successor on business.organisation (successor_id) where successor_id is not null;

create table business.reorganisation (
  process_id text primary key,
  reorganisation_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  on_day date not null,
  decision_number text not null,
  acts text[] not null,
  changes integer not null,
  proposed_by uuid not null,
  proposed_on date not null,
  confirmed_on date,
  carried_out_at timestamptz
);
create index reorganisation_path on business.reorganisation (organisation_path, proposed_on desc, reorganisation_id);

-- How a body stands from that day, and how it stood until then; null for one that the act founded.
create table business.organisation_change (
  process_id text not null,
  organisation_id uuid not null,
  from_day date not null,
  recorded_at timestamptz not null,
  code text not null,
  name text not null,
  kind text not null,
  level text not null,
  parent_id uuid,
  path text collate "C" not null,
  valid_from date not null,
  valid_to date,
  successor_id uuid,
  ended_by text,
  was jsonb,
  primary key (process_id, organisation_id)
);
create index organisation_change_body on business.organisation_change (organisation_id, from_day, recorded_at);

-- With the rights of its owner: who records acts may not write the tree itself. One statement for all bodies of an act, since
-- those that it founds are parents of one another.
create function business.stand_as_changed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into business.organisation (id, code, path, parent_id, kind, level, name, valid_from, valid_to, successor_id, ended_by,
    changed_by, changed_on)
  select distinct on (c.organisation_id) c.organisation_id, c.code, c.path, c.parent_id, c.kind, c.level, c.name, c.valid_from,
    c.valid_to, c.successor_id, c.ended_by, c.process_id, c.from_day
  from business.organisation_change c where c.organisation_id in (select n.organisation_id from changed n)
  order by c.organisation_id, c.from_day desc, c.recorded_at desc
  on conflict (id) do update set path = excluded.path, parent_id = excluded.parent_id, name = excluded.name,
    valid_to = excluded.valid_to, successor_id = excluded.successor_id, ended_by = excluded.ended_by,
    changed_by = excluded.changed_by, changed_on = excluded.changed_on;
  return null;
end $$;
create trigger organisation_changed after insert on business.organisation_change
  referencing new table as changed for each statement execute function business.stand_as_changed();

-- The tree as it stood on a day.
create function business.organisations_on(p_day date) returns table (id uuid, code text, path text, parent_id uuid, kind text,
  level text, name text, name_norm text) language sql stable as $$
  select o.id, o.code, coalesce(c.path, f.was ->> 'path', o.path),
    case when c.organisation_id is not null then c.parent_id when f.was is not null then (f.was ->> 'parentId')::uuid
      else o.parent_id end,
    o.kind, o.level, coalesce(c.name, f.was ->> 'name', o.name),
    public.vn_norm(coalesce(c.name, f.was ->> 'name', o.name))
  from business.organisation o
  left join lateral (select b.* from business.organisation_change b where b.organisation_id = o.id and b.from_day <= p_day
    order by b.from_day desc, b.recorded_at desc limit 1) c on true
  left join lateral (select b.was from business.organisation_change b where b.organisation_id = o.id and b.from_day > p_day
    order by b.from_day, b.recorded_at limit 1) f on c.organisation_id is null
  where o.valid_from <= p_day and (o.valid_to is null or o.valid_to >= p_day)
$$;

-- Names of people: written by whoever enters them, as letters are, so that no command and no event carries one.
create table inbox.person_entry (
  id uuid primary key,
  full_name text not null,
  birth_year integer,
  party_member boolean not null,
  sha256 text not null,
  entered_by uuid not null,
  created_at timestamptz not null default now()
);

create table business.person_file (
  process_id text primary key,
  person_id uuid not null unique,
  organisation_id uuid not null,
  organisation_path text collate "C" not null,
  stage text not null,
  entry_id uuid,
  recorded_on date not null
);
create index person_file_path on business.person_file (organisation_path, person_id);

create table business.person_post (
  process_id text not null,
  id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  is_head boolean not null,
  managing_level text not null,
  valid_from date not null,
  valid_to date,
  primary key (process_id, id)
);

-- Both directions of each relation; one that is over keeps its days.
create table business.person_relative (
  process_id text not null,
  person_id uuid not null,
  other_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  primary key (process_id, person_id, other_id)
);
create index person_relative_pair on business.person_relative (person_id, other_id);

create table business.life_event (
  process_id text not null,
  position integer not null,
  person_id uuid not null,
  event text not null,
  on_day date not null,
  primary key (process_id, position)
);

create function business.name_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into business.person (id, full_name, birth_year, party_member)
  select f.person_id, e.full_name, e.birth_year, e.party_member
  from filed f join inbox.person_entry e on e.id = f.entry_id
  on conflict (id) do update set full_name = excluded.full_name, birth_year = excluded.birth_year,
    party_member = excluded.party_member;
  return null;
end $$;
create trigger person_filed after insert on business.person_file
  referencing new table as filed for each statement execute function business.name_person();

create function business.place_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into business.post (id, person_id, organisation_id, title, is_head, managing_level, valid_from, valid_to)
  select p.id, p.person_id, p.organisation_id, p.title, p.is_head, p.managing_level, p.valid_from, p.valid_to from placed p
  on conflict (id) do update set valid_to = excluded.valid_to;
  return null;
end $$;
create trigger person_placed after insert on business.person_post
  referencing new table as placed for each statement execute function business.place_person();

-- A relation may be recorded on either side: it is there while nobody has ended it since it was last recorded.
create function business.relate_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from business.kinship k using related n where k.person_id = n.person_id and k.other_id = n.other_id;
  insert into business.kinship (person_id, other_id, kind)
  select distinct on (r.person_id, r.other_id) r.person_id, r.other_id, r.kind
  from business.person_relative r join (select distinct person_id, other_id from related) n
    on n.person_id = r.person_id and n.other_id = r.other_id
  where r.valid_to is null and not exists (select 1 from business.person_relative e
    where e.person_id = r.person_id and e.other_id = r.other_id and e.valid_to >= r.valid_from)
  order by r.person_id, r.other_id, r.valid_from desc
  on conflict (person_id, other_id) do update set kind = excluded.kind;
  return null;
end $$;
create trigger person_related after insert on business.person_relative
  referencing new table as related for each statement execute function business.relate_person();

-- What was held in a body that ended is held in the one that answers for it, from its first day; but whoever headed the one
-- heads nothing there. A role in the body that ended is no role any more.
create view access.role_held as
  select g.id, g.account_id, g.role, coalesce(o.successor_id, g.organisation_id) as organisation_id,
    case when o.successor_id is null then g.valid_from else greatest(g.valid_from, o.valid_to + 1) end as valid_from, g.valid_to
  from access.role_grant g left join business.organisation o on o.id = g.organisation_id
  -- who heads, leads, keeps or audits a body that ended comes to do so in its successor only where nobody does already
  where o.successor_id is null or g.role not in ('HEAD', 'LEADER', 'ADMINISTRATOR', 'AUDITOR', 'MEETING_SECRETARY')
    or not exists (select 1 from access.role_grant h where h.organisation_id = o.successor_id and h.role = g.role
      and (h.valid_to is null or h.valid_to > o.valid_to));
-- A post in a body that ended stays on record beside it: who served there still may not judge it.
create view business.post_held as
  select t.id, t.person_id, t.organisation_id, t.title, t.is_head, t.managing_level, t.valid_from, t.valid_to from business.post t
  union all
  select t.id, t.person_id, o.successor_id, t.title, false, t.managing_level, greatest(t.valid_from, o.valid_to + 1), t.valid_to
  from business.post t join business.organisation o on o.id = t.organisation_id where o.successor_id is not null;

grant select on access.role_held, business.post_held to tiep_thu_api, tiep_thu_worker;
grant select on business.reorganisation, business.organisation_change, business.person_file, business.person_post,
  business.person_relative, business.life_event to tiep_thu_api;
grant select, insert, update, delete on business.reorganisation, business.organisation_change, business.person_file,
  business.person_post, business.person_relative, business.life_event to tiep_thu_worker;
grant select, insert on inbox.person_entry to tiep_thu_api;
-- The worker sweeps what nobody came on record by; it reads no name.
grant select (id, created_at), delete on inbox.person_entry to tiep_thu_worker;
