-- Accounts, the roles they hold for an organisation and a period, and their sessions.
create table access.account (
  id uuid primary key,
  username text not null unique,
  password_hash text not null,
  display_name text not null,
  person_id uuid,
  about text not null default '',
  must_change_password boolean not null default true,
  disabled_at timestamptz,
  failed_logins integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now()
);

create table access.role_grant (
  id uuid primary key,
  account_id uuid not null references access.account (id),
  role text not null,
  organisation_id uuid not null,
  valid_from date not null,
  valid_to date,
  unique (account_id, role, organisation_id, valid_from)
);

-- Only the SHA-256 of a token is kept: a stolen table opens no session.
create table access.session (
  token_hash text primary key,
  account_id uuid not null references access.account (id),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  user_agent text not null default ''
);
create index session_account on access.session (account_id);
create index session_expiry on access.session (expires_at);

-- Counters of rate-limiter-flexible; keys are keyed hashes, never addresses.
create table access.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
