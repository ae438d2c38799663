-- Where events are sent, the deliveries that are to be made there, and every attempt at one.

create table :schema.webhook_endpoints (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  url text not null,
  description text,
  -- Types of events; `*` stands for all.
  events text[] not null,
  -- Signs what is sent. Sealed under the server secret, as is the one before the last rotation, which signs beside it until it expires.
  secret bytea not null,
  previous_secret bytea,
  previous_secret_expires_at timestamptz(3),
  disabled_reason text check (disabled_reason in ('gone', 'failing', 'request')),
  disabled_at timestamptz(3),
  -- The first failed attempt since the last success.
  failing_since timestamptz(3),
  -- Whether it took long to answer lately: it then holds up a worker as one that fails does.
  slow boolean not null default false,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  check ((disabled_at is null) = (disabled_reason is null)),
  check ((previous_secret is null) = (previous_secret_expires_at is null))
);

-- Without a foreign key to the endpoint: it can be deleted at once, however many deliveries it has had. Nobody can get at them any more, nothing more is
-- sent once the batch under way has ended, and they are cleared away later.
create table :schema.webhook_deliveries (
  team_id uuid not null,
  endpoint_id uuid not null,
  id uuid not null,
  event_id uuid not null,
  event_sequence bigint not null,
  event_type text not null,
  status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  attempt_count integer not null default 0,
  -- How many attempts have been made since it was last begun from the first; the next wait follows from it.
  schedule_position smallint not null default 0,
  next_attempt_at timestamptz,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  -- Deliveries are always those of an endpoint. Their order is that in which they were added: ids are UUIDv7.
  primary key (team_id, endpoint_id, id),
  check ((status = 'pending') = (next_attempt_at is not null))
);
create index webhook_deliveries_due on :schema.webhook_deliveries (team_id, endpoint_id, next_attempt_at, event_sequence) where status = 'pending';
create index webhook_deliveries_status on :schema.webhook_deliveries (team_id, endpoint_id, status, id);
create index webhook_deliveries_type on :schema.webhook_deliveries (team_id, endpoint_id, event_type, id);

create table :schema.webhook_attempts (
  team_id uuid not null,
  delivery_id uuid not null,
  number integer not null,
  -- Null where it succeeded.
  error text,
  response_status smallint,
  response_body text,
  duration_ms integer not null,
  created_at timestamptz(3) not null,
  primary key (team_id, delivery_id, number)
);

-- A reply with a secret in it is kept sealed, as text in base64.
alter table :schema.idempotent_replies add column sealed boolean not null default false;

grant select, insert, update, delete on :schema.webhook_endpoints, :schema.webhook_deliveries, :schema.webhook_attempts to :role;
