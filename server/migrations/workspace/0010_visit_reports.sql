-- Reports of how a document is read count once, however often and in whatever order they come in; and what addresses of readers are kept for.

alter table :schema.visits
  -- From which number on the page that was loaded last numbers its reports. Others that show the same visit have lower ones.
  add column first_report bigint not null default 1,
  -- The numbers of the reports that have come in.
  add column reports int8multirange not null default '{}';

comment on column :schema.visits.ip_hash is
  'A keyed hash of the reader''s IP address, for looking into abuse: whoever has an address and the secret of the server can tell which visits came from it. Null after 90 days.';
create index visits_with_ip_hash on :schema.visits (started_at) where ip_hash is not null;
