-- The codes with which readers confirm that an email address is theirs: one row for each link, address and browser.

create table :schema.link_codes (
  team_id uuid not null,
  link_id uuid not null,
  -- A keyed hash of the address and of the browser that asked, never the address.
  email_hash bytea not null,
  -- A keyed hash of the latest code; null once it has been used.
  code_hash bytea,
  -- How often somebody has tried to guess the latest code.
  tries integer not null default 0,
  -- When the latest code was made.
  made_at timestamptz not null default now(),
  created_at timestamptz(3) not null default date_trunc('milliseconds', now()),
  primary key (team_id, link_id, email_hash)
);
create index link_codes_made on :schema.link_codes (made_at);

grant select, insert, update, delete on :schema.link_codes to :role;
