-- Resets of a team's test data: who asked for one, and how far it is.
create table control.sandbox_resets (
  team_id uuid not null references control.teams (id) on delete cascade,
  id uuid not null,
  status text not null default 'queued' check (status in ('queued', 'running', 'done', 'failed')),
  deleted_rows bigint not null default 0,
  -- Null until they are counted.
  total_rows bigint,
  requested_by text not null,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz,
  primary key (team_id, id),
  check ((finished_at is null) = (status in ('queued', 'running')))
);
create unique index sandbox_resets_open on control.sandbox_resets (team_id) where status in ('queued', 'running');

grant select, insert, update on control.sandbox_resets to paperlink_control;

-- Which roles have their password: those of the first release have; a role that a later one brings is given its own once.
alter table control.installation
  add column roles text[] not null default '{paperlink_control,paperlink_live,paperlink_test}';
