-- Who read what, for how long, page by page, and the sums that analytics are read from.

-- Without foreign keys: visits outlive the links they came through.
create table :schema.visits (
  team_id uuid not null,
  id uuid not null,
  version integer not null default 1,
  link_id uuid not null,
  document_id uuid not null,
  document_version integer not null,
  -- How many pages that version has.
  page_count integer not null check (page_count > 0),
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
  -- When it is over, unless it is heard of again before.
  ends_at timestamptz(3) not null,
  completed_at timestamptz(3),
  duration_ms bigint not null default 0 check (duration_ms >= 0),
  pages_viewed integer not null default 0,
  furthest_page integer not null default 0,
  downloaded boolean not null default false,
  -- Of which generation of sums it is part, as it then remains; 0 as long as it is in none.
  counted_in integer not null default 0,
  -- Where it is in the histogram of durations, once it is counted.
  duration_bucket integer,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  updated_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, id),
  check (pages_viewed between 0 and page_count and furthest_page between 0 and page_count),
  check (counted_in = 0 or (completed_at is not null and not is_bot and not is_internal and duration_bucket is not null))
);
create index visits_started on :schema.visits (team_id, started_at, id);
create index visits_link on :schema.visits (team_id, link_id, started_at, id);
create index visits_document on :schema.visits (team_id, document_id, started_at, id);
create index visits_viewer on :schema.visits (team_id, viewer_id, started_at, id);
create index visits_email on :schema.visits (team_id, viewer_email, started_at, id) where viewer_email is not null;
create index visits_country on :schema.visits (team_id, country, started_at, id) where country is not null;
create index visits_device on :schema.visits (team_id, device, started_at, id);
create index visits_browser on :schema.visits (team_id, browser, started_at, id) where browser is not null;
create index visits_downloaded on :schema.visits (team_id, started_at, id) where downloaded;
create index visits_running on :schema.visits (team_id, started_at, id) where completed_at is null;
create index visits_of_bots on :schema.visits (team_id, started_at, id) where is_bot;
create index visits_internal on :schema.visits (team_id, started_at, id) where is_internal;
create index visits_updated on :schema.visits (team_id, updated_at, id);
create index visits_due on :schema.visits (ends_at) where completed_at is null;
create index visits_uncounted on :schema.visits (completed_at)
  where counted_in = 0 and completed_at is not null and not is_bot and not is_internal;
-- For analytics: visits that are in no sum yet, and those around the median.
create index visits_document_durations on :schema.visits (team_id, document_id, counted_in, duration_bucket, started_at) include (duration_ms)
  where not is_bot and not is_internal;
create index visits_link_durations on :schema.visits (team_id, link_id, counted_in, duration_bucket, started_at) include (duration_ms)
  where not is_bot and not is_internal;

create table :schema.visit_pages (
  team_id uuid not null,
  visit_id uuid not null,
  page integer not null check (page between 1 and 5000),
  duration_ms bigint not null check (duration_ms >= 0),
  primary key (team_id, visit_id, page),
  foreign key (team_id, visit_id) references :schema.visits (team_id, id) on delete cascade
);

-- Which sums of a team hold good, where that are not those of generation 1. All others, and visits from before, are being deleted by a reset.
create table :schema.visit_generations (
  team_id uuid primary key,
  generation integer not null,
  counted_from timestamptz(3) not null
);

-- The sums of completed visits of readers, for each document and each link (the subject), by the day in UTC on which visits started.
create table :schema.visit_days (
  team_id uuid not null,
  subject_id uuid not null,
  generation integer not null,
  day date not null,
  views bigint not null,
  viewers bigint not null,
  duration_ms bigint not null,
  -- The sum of the visits' completions, each in whole percent.
  completion bigint not null,
  downloads bigint not null,
  primary key (team_id, subject_id, generation, day)
);

-- By page, of each day and once more of each whole month, so that a year is not three hundred times as much to read as a day.
create table :schema.visit_page_sums (
  team_id uuid not null,
  subject_id uuid not null,
  generation integer not null,
  whole_month boolean not null,
  starts date not null,
  page integer not null,
  views bigint not null,
  duration_ms bigint not null,
  drop_offs bigint not null,
  primary key (team_id, subject_id, generation, whole_month, starts, page)
);

-- A histogram of the visits' durations, likewise.
create table :schema.visit_duration_sums (
  team_id uuid not null,
  subject_id uuid not null,
  generation integer not null,
  whole_month boolean not null,
  starts date not null,
  bucket integer not null,
  views bigint not null,
  primary key (team_id, subject_id, generation, whole_month, starts, bucket)
);

-- The days on which a reader came, each with the one before; '-infinity' where there is none.
create table :schema.visit_viewer_days (
  team_id uuid not null,
  subject_id uuid not null,
  generation integer not null,
  viewer_id text not null,
  day date not null,
  previous_day date not null default '-infinity',
  primary key (team_id, subject_id, generation, viewer_id, day)
);

-- How many readers came on a day whose day before was that one: different readers from `a` to `b` are those of days from `a` to `b` whose day before is
-- earlier than `a`.
create table :schema.visit_returns (
  team_id uuid not null,
  subject_id uuid not null,
  generation integer not null,
  day date not null,
  previous_day date not null,
  viewers bigint not null,
  primary key (team_id, subject_id, generation, day, previous_day)
);
create index visit_returns_previous on :schema.visit_returns (team_id, subject_id, generation, previous_day, day);

grant select, insert, update on :schema.visits, :schema.visit_pages, :schema.visit_days, :schema.visit_page_sums, :schema.visit_duration_sums,
  :schema.visit_viewer_days, :schema.visit_returns to :role;
grant select on :schema.visit_generations to :role;
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.visits, :schema.visit_pages, :schema.visit_days, :schema.visit_page_sums, :schema.visit_duration_sums,
      :schema.visit_viewer_days, :schema.visit_returns to :role;
    grant insert, update on :schema.visit_generations to :role;
  end if;
end $$;
