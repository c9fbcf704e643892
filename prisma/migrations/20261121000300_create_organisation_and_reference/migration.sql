-- Who there is: organisations and posts with dates, because who answered for what is asked years later.
create table business.organisation (
  id uuid primary key,
  code text not null unique,
  path text collate "C" not null,
  parent_id uuid references business.organisation (id),
  kind text not null,
  level text not null,
  name text not null,
  name_norm text generated always as (public.vn_norm(name)) stored,
  identity_custody text not null default 'vault',
  valid_from date not null,
  valid_to date
);
create unique index organisation_path on business.organisation (path) where valid_to is null;
create index organisation_parent on business.organisation (parent_id);

create table business.person (
  id uuid primary key,
  full_name text not null,
  name_norm text generated always as (public.vn_norm(full_name)) stored,
  birth_year integer,
  party_member boolean not null default true
);
create index person_name on business.person using gin (name_norm public.gin_trgm_ops);

create table business.post (
  id uuid primary key,
  person_id uuid not null references business.person (id),
  organisation_id uuid not null references business.organisation (id),
  title text not null,
  is_head boolean not null default false,
  managing_level text not null,
  valid_from date not null,
  valid_to date
);
create index post_person on business.post (person_id);
create index post_organisation on business.post (organisation_id) where valid_to is null;

create table business.kinship (
  person_id uuid not null references business.person (id),
  other_id uuid not null references business.person (id),
  kind text not null,
  primary key (person_id, other_id)
);

-- Reference data: codes with their words, policy rows and calendars as whole, dated values.
create table business.reference_code (
  set_name text not null,
  code text not null,
  label_vi text not null,
  label_en text not null,
  data jsonb not null default '{}',
  position integer not null,
  primary key (set_name, code)
);

create table business.policy_row (
  key text not null,
  version integer not null,
  conditions jsonb not null,
  organisation_id uuid,
  effective_from date,
  effective_to date,
  data jsonb not null,
  id text primary key
);
create index policy_row_key on business.policy_row (key);

create table business.calendar (
  id text primary key,
  version integer not null,
  data jsonb not null
);
