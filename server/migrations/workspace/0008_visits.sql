-- Who read what, for how long, page by page.

-- Without foreign keys: visits outlive the links they came through.
create table :schema.visits (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  link_id uuid not null,
  document_id uuid not null,
  document_version integer not null,
  -- How many pages that version has.
  page_count integer not null,
  viewer_id text not null,
  -- In lower case.
  viewer_email text,
  viewer_email_verified boolean not null default false,
  country char(2),
  device text not null check (device in ('desktop', 'mobile', 'tablet', 'other')),
  browser text,
  operating_system text,
  -- A keyed hash of the address, never the address.
  ip_hash bytea,
  is_bot boolean not null default false,
  is_internal boolean not null default false,
  started_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  last_seen_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  -- When the page said that it was being closed, unless it was heard of again since.
  closed_at timestamptz(3),
  completed_at timestamptz(3),
  duration_ms bigint not null default 0 check (duration_ms >= 0),
  pages_viewed integer not null default 0,
  furthest_page integer not null default 0,
  downloaded boolean not null default false,
  -- Whether it has been added to the sums that analytics are read from. It no longer changes then.
  counted boolean not null default false,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  check (pages_viewed between 0 and page_count and furthest_page between 0 and page_count),
  check (not counted or completed_at is not null)
);
create index visits_started on :schema.visits (team_id, started_at, id);
create index visits_link on :schema.visits (team_id, link_id, started_at, id);
create index visits_document on :schema.visits (team_id, document_id, started_at, id);
create index visits_viewer on :schema.visits (team_id, viewer_id, started_at, id);
create index visits_email on :schema.visits (team_id, viewer_email, started_at, id) where viewer_email is not null;
create index visits_updated on :schema.visits (team_id, updated_at, id);
create index visits_open on :schema.visits (last_seen_at) where completed_at is null;

create table :schema.visit_pages (
  team_id uuid not null,
  visit_id uuid not null,
  page integer not null check (page between 1 and 5000),
  duration_ms bigint not null check (duration_ms >= 0),
  primary key (team_id, visit_id, page),
  foreign key (team_id, visit_id) references :schema.visits (team_id, id) on delete cascade
);

grant select, insert, update on :schema.visits, :schema.visit_pages to :role;
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.visits, :schema.visit_pages to :role;
  end if;
end $$;
