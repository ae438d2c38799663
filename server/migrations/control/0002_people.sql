-- People who sign in: their sessions, the invitations that bring them in, and from where they changed what.

-- Raised to end all of a user's sessions: one of another epoch is void, also where its row is written after the others were deleted.
alter table control.users add column session_epoch integer not null default 0;

-- As express-session's store reads and writes it.
create table control.sessions (
  sid text primary key,
  sess json not null,
  expire timestamptz not null,
  user_id uuid generated always as (cast(sess ->> 'userId' as uuid)) stored references control.users (id) on delete cascade
);
create index sessions_user on control.sessions (user_id);
create index sessions_age on control.sessions (expire);

create table control.invitations (
  team_id uuid not null references control.teams (id) on delete cascade,
  id uuid not null,
  email text not null,
  role text not null check (role in ('OWNER', 'ADMIN', 'MANAGER', 'MEMBER')),
  token_hash bytea not null unique,
  invited_by text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (team_id, id),
  check (accepted_at is null or revoked_at is null)
);
create unique index invitations_open on control.invitations (team_id, lower(email)) where accepted_at is null and revoked_at is null;

-- "My teams", asked at every login.
create index members_user on control.members (user_id);

alter table control.api_keys
  add column source text not null default 'settings' check (source in ('settings', 'reference', 'command_line'));

alter table control.audit_log add column ip inet;
create index audit_log_subject on control.audit_log (team_id, subject_id, id);

grant select, insert, update, delete on control.sessions, control.invitations to paperlink_control;
