-- Teams, their people and their API keys: everything that decides who may do what.

-- Lets an index over jsonb begin with team_id. A trusted extension, so that its creator need not be a superuser.
create extension if not exists btree_gin schema control;

create table control.teams (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 255),
  created_at timestamptz not null default now()
);

create table control.users (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text not null,
  created_at timestamptz not null default now()
);
create unique index users_email on control.users (lower(email));

create table control.members (
  team_id uuid not null references control.teams (id) on delete cascade,
  user_id uuid not null references control.users (id) on delete cascade,
  role text not null check (role in ('OWNER', 'ADMIN', 'MANAGER', 'MEMBER')),
  created_at timestamptz not null default now(),
  primary key (team_id, user_id)
);

create table control.api_keys (
  team_id uuid not null references control.teams (id) on delete cascade,
  id uuid not null,
  name text not null check (char_length(name) between 1 and 255),
  mode text not null check (mode in ('live', 'test')),
  scope text not null check (scope in ('READ_WRITE', 'READ_ONLY')),
  token_hash bytea not null unique,
  token_last4 text not null,
  -- After a roll the token before stays valid for a chosen while.
  previous_token_hash bytea unique,
  previous_token_expires_at timestamptz,
  rate_limit integer check (rate_limit between 1 and 1000000),
  created_by text not null,
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (team_id, id),
  unique (id),
  check ((previous_token_hash is null) = (previous_token_expires_at is null))
);

create table control.audit_log (
  team_id uuid not null references control.teams (id) on delete cascade,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  actor text not null,
  action text not null,
  subject_id uuid not null,
  details jsonb not null default '{}',
  primary key (team_id, id)
);

-- One row: a fingerprint of the server secret this database was set up with.
create table control.installation (
  only_row boolean primary key default true check (only_row),
  secret_fingerprint bytea not null
);

grant usage on schema control to paperlink_control;
grant select, insert, update, delete on control.teams, control.users, control.members, control.api_keys to paperlink_control;
grant select, insert on control.audit_log to paperlink_control;
