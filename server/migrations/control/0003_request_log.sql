-- What was asked with each API key: every request for 30 days, and how many there were per hour for 400 days.
-- Both are written in batches (control/request-recorder.ts).

-- Without foreign keys: they would be looked up once per request. What a team leaves behind ages out like the rest.
create table control.request_log (
  team_id uuid not null,
  -- The request id, without `req_`: a UUIDv7, so that its order is that of time.
  id uuid not null,
  key_id uuid not null,
  at timestamptz(3) not null,
  duration_ms real not null,
  -- Null when the client went away before it had a reply.
  status smallint,
  method text not null,
  path text not null,
  error_code text,
  primary key (team_id, id)
);
create index request_log_key on control.request_log (team_id, key_id, id);

-- Those that did not succeed, which is what is looked for, among many that did.
create index request_log_unsuccessful on control.request_log (team_id, id) where status >= 400 or status is null;
create index request_log_key_unsuccessful on control.request_log (team_id, key_id, id) where status >= 400 or status is null;

create table control.request_counts (
  team_id uuid not null,
  key_id uuid not null,
  -- When the hour began, in UTC.
  hour timestamptz(0) not null,
  requests integer not null,
  -- Those with a status of 400 or more.
  errors integer not null,
  primary key (team_id, key_id, hour)
);
create index request_counts_age on control.request_counts (hour);

grant select, insert, delete on control.request_log to paperlink_control;
grant select, insert, update, delete on control.request_counts to paperlink_control;
