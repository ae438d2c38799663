-- A change appends its event to the outbox, in its own transaction. The dispatcher moves what is committed to `events`, in the order of the outbox, and
-- only then gives it its sequence in the team: so no reader ever sees a gap that fills later, however long a transaction takes.

create table :schema.outbox (
  -- The order of the changes of one thing: whoever changes it holds its lock when the id is drawn. All teams have one order, so it does not begin with the team.
  id bigint generated always as identity primary key,
  team_id uuid not null,
  event_id uuid not null,
  type text not null,
  resource_id uuid not null,
  data json not null,
  previous json not null,
  request_id text,
  api_key_id uuid,
  created_at timestamptz(3) not null default date_trunc('milliseconds', now())
-- Rows stay for a moment only. What is left of them is to be cleared away before it is much, or finding the next ones takes ever longer.
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

-- The last sequence of each team. It outlives the events, so that none is given twice.
create table :schema.event_counters (
  team_id uuid primary key,
  last_sequence bigint not null
);

alter table :schema.events rename to events_in_transactions;
alter index :schema.events_pkey rename to events_in_transactions_pkey;

create table :schema.events (
  team_id uuid not null,
  -- 1, 2, 3, … in each team, in the order in which events became visible.
  sequence bigint not null,
  id uuid not null,
  type text not null,
  resource_id uuid not null,
  -- The event as JSON, exactly as it is delivered, each time.
  payload text not null,
  created_at timestamptz(3) not null,
  primary key (team_id, sequence)
);

insert into :schema.events (team_id, sequence, id, type, resource_id, payload, created_at)
select
  team_id, place, id, type, resource_id,
  concat(
    '{"id":"', id, '","type":', to_json(type), ',"sequence":', place,
    ',"createdAt":"', to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    '","mode":":schema","requestId":', to_json(request_id), ',"apiKeyId":"', api_key_id,
    '","data":{"object":', data, ',"previous":', previous, '}}'
  ),
  created_at
from (
  select *, row_number() over (partition by team_id order by sequence) as place from :schema.events_in_transactions
) existing;

insert into :schema.event_counters (team_id, last_sequence)
select team_id, max(sequence) from :schema.events group by team_id;

drop table :schema.events_in_transactions;

create unique index events_id on :schema.events (team_id, id);
create index events_type on :schema.events (team_id, type, sequence);
create index events_resource on :schema.events (team_id, resource_id, sequence);

-- Not every change is made with a key: people make them in the Settings app, and some happen by themselves.
alter table :schema.audit_log alter column api_key_id drop not null, alter column request_id drop not null, add column actor text;

-- Deletes at most so many events that are older than 30 days and says how many; the role itself cannot delete any in live. It goes through one team
-- after the other, so that an index finds them: ids are in the order of time. They carry an instance's clock, which created_at guards against.
create function :schema.delete_expired_events(at_most integer) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with recursive teams as (
    (select team_id from :schema.events order by team_id limit 1)
    union all
    select (select team_id from :schema.events where team_id > teams.team_id order by team_id limit 1) from teams where team_id is not null
  ), cutoff as (
    select at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid as id
    from (select now() - interval '30 days' as at) moment
  ), expired as (
    select oldest.ctid
    from teams cross join cutoff cross join lateral (
      select events.ctid from :schema.events
      where events.team_id = teams.team_id and events.id < cutoff.id and events.created_at < cutoff.at
      order by events.id limit at_most
    ) oldest
    limit at_most
  ), deleted as (
    delete from :schema.events where ctid = any (array(select ctid from expired)) returning 1
  )
  select count(*) from deleted
$$;
revoke all on function :schema.delete_expired_events from public;
grant execute on function :schema.delete_expired_events to :role;

grant select, insert, delete on :schema.outbox to :role;
grant select, insert, update on :schema.event_counters to :role;
grant select, insert on :schema.events to :role;
-- Test data can be reset, its history of changes included. That of live data, and both audit logs, can only ever be appended to.
do $$
begin
  if ':schema' = 'test' then
    grant delete on :schema.events to :role;
    -- What a reset needs to lock rows, and no more: nobody can change an identity.
    grant update (id) on :schema.outbox to :role;
  end if;
end $$;
