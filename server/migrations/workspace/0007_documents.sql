-- Documents with all their versions, and the links at which they can be read. The bytes are elsewhere, under the storage key of their version.

create table :schema.documents (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  name text not null,
  status text not null default 'active' check (status in ('active', 'archived')),
  current_version integer not null default 1 check (current_version between 1 and 1000),
  external_id text,
  metadata jsonb not null default '{}',
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id)
);
create unique index documents_external_id on :schema.documents (team_id, external_id) where external_id is not null;
create index documents_status on :schema.documents (team_id, status, id);
create index documents_updated on :schema.documents (team_id, updated_at, id);
create index documents_metadata on :schema.documents using gin (team_id, metadata jsonb_path_ops) where metadata <> '{}';

create table :schema.document_versions (
  team_id uuid not null,
  document_id uuid not null,
  number integer not null check (number between 1 and 1000),
  -- Where the bytes are. They were written before this row was, and nothing else has this key.
  storage_key text not null unique,
  file_name text not null,
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  size bigint not null check (size between 1 and 52428800),
  sha256 bytea not null check (length(sha256) = 32),
  page_count integer not null check (page_count between 1 and 5000),
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, document_id, number),
  foreign key (team_id, document_id) references :schema.documents (team_id, id) on delete cascade
);

create table :schema.links (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  document_id uuid not null,
  name text,
  -- In lower case. Whoever opens the page brings nothing else, so it is unique in the mode and not only in the team.
  slug text not null,
  password_hash text,
  require_email boolean not null default false,
  verify_email boolean not null default false,
  -- Both in lower case.
  allowed_emails text[] not null default '{}',
  allowed_domains text[] not null default '{}',
  allow_download boolean not null default false,
  expires_at timestamptz(3),
  max_views integer check (max_views > 0),
  -- Visits that count towards max_views.
  view_count bigint not null default 0,
  disabled boolean not null default false,
  external_id text,
  metadata jsonb not null default '{}',
  -- A deleted link is kept for 30 days, so that whoever follows the changes hears of it.
  deleted_at timestamptz(3),
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  foreign key (team_id, document_id) references :schema.documents (team_id, id)
);
create unique index links_slug on :schema.links (slug) where deleted_at is null;
create unique index links_external_id on :schema.links (team_id, external_id) where external_id is not null and deleted_at is null;
create index links_current on :schema.links (team_id, id) where deleted_at is null;
create index links_document on :schema.links (team_id, document_id, id) where deleted_at is null;
create index links_updated on :schema.links (team_id, updated_at, id);
create index links_metadata on :schema.links using gin (team_id, metadata jsonb_path_ops) where metadata <> '{}';
create index links_deleted on :schema.links (deleted_at) where deleted_at is not null;

grant select, insert, update on :schema.documents to :role;
grant select, insert on :schema.document_versions to :role;
grant select, insert, update, delete on :schema.links to :role;
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.documents, :schema.document_versions to :role;
  end if;
end $$;
