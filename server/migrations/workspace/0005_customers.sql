-- Whom a team sends its invoices to.

-- Finds a text within a name. A trusted extension, so that its creator need not be a superuser.
create extension if not exists pg_trgm schema control;

create table :schema.customers (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  type text not null check (type in ('company', 'individual')),
  name text not null,
  email text,
  phone text,
  -- An object with all the fields of the contract's Address.
  address jsonb check (jsonb_typeof(address) = 'object'),
  tax_id text,
  currency char(3),
  external_id text,
  metadata jsonb not null default '{}',
  -- Kept for 30 days after that, so that whoever follows the changes hears of it.
  deleted_at timestamptz(3),
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id)
);
create unique index customers_external_id on :schema.customers (team_id, external_id) where external_id is not null and deleted_at is null;
create index customers_current on :schema.customers (team_id, id) where deleted_at is null;
create index customers_updated on :schema.customers (team_id, updated_at, id);
create index customers_email on :schema.customers (team_id, lower(email), id) where email is not null;
-- The extension may have been there before, in another schema.
do $$
declare
  home constant text := (select extnamespace::regnamespace::text from pg_extension where extname = 'pg_trgm');
begin
  execute format('create index customers_text on :schema.customers using gin (team_id, name %1$s.gin_trgm_ops, email %1$s.gin_trgm_ops)', home);
end $$;
create index customers_metadata on :schema.customers using gin (team_id, metadata jsonb_path_ops) where metadata <> '{}';
-- All teams' at once: whatever is old enough is to go.
create index customers_deleted on :schema.customers (deleted_at) where deleted_at is not null;

grant select, insert, update, delete on :schema.customers to :role;
