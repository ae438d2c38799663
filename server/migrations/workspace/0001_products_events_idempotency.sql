-- Applied once to the schema `live` and once to `test`; :schema and :role stand for their names.
-- Every key starts with team_id, so that no row of one team can refer to a row of another.

create table :schema.products (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  name text not null,
  description text,
  sku text,
  unit_price numeric(14, 4) not null check (unit_price >= 0),
  currency char(3) not null,
  tax_rate numeric(7, 4) check (tax_rate between 0 and 100),
  type text not null,
  unit_of_measure text not null,
  archived boolean not null default false,
  external_id text,
  metadata jsonb not null default '{}',
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id)
);
create unique index products_sku on :schema.products (team_id, sku) where sku is not null;
create unique index products_external_id on :schema.products (team_id, external_id) where external_id is not null;
create index products_active on :schema.products (team_id, id) where not archived;
create index products_updated on :schema.products (team_id, updated_at, id);
create index products_metadata on :schema.products using gin (team_id, metadata jsonb_path_ops) where metadata <> '{}';

-- The outbox: what changed, appended in the transaction that changed it.
-- Readers must follow (transaction_id, sequence): a sequence alone may fill a gap late.
create table :schema.events (
  team_id uuid not null,
  sequence bigint generated always as identity,
  transaction_id xid8 not null default pg_current_xact_id(),
  id uuid not null,
  type text not null,
  resource_id uuid not null,
  data json not null,
  previous json not null,
  request_id text not null,
  api_key_id uuid not null,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, sequence)
);

create table :schema.audit_log (
  team_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  action text not null,
  resource_id uuid not null,
  api_key_id uuid not null,
  request_id text not null,
  ip inet,
  primary key (team_id, id)
);

create table :schema.idempotent_replies (
  team_id uuid not null,
  key text not null,
  fingerprint bytea not null,
  status smallint not null,
  headers jsonb not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (team_id, key)
);
create index idempotent_replies_age on :schema.idempotent_replies (created_at);

grant usage on schema :schema to :role;
grant select, insert, update, delete on :schema.products, :schema.idempotent_replies to :role;
grant select, insert on :schema.events, :schema.audit_log to :role;
