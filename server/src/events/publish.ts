import type { Connections, Statement } from '../db/connections';
import type { Mode } from '../db/roles';
import { Transaction } from '../db/transaction';
import { composePayload, type OutboxRow } from './payload';

/** How many changes become events in one transaction, at most. */
export const batchSize = 500;
/** How much they may hold together, in bytes; a change that is larger goes by itself. */
const batchBytes = 8_000_000;

/** An event with its place among those of its team. */
export interface PublishedEvent {
  teamId: string;
  sequence: number;
  id: string;
  type: string;
  resourceId: string;
  payload: string;
  createdAt: string;
}

/**
 * Sees to it that others hear of events. It runs in the transaction that makes them visible, with the events in the order of their sequences.
 * @returns what to do once that is committed
 */
export type Announce = (transaction: Transaction, mode: Mode, events: PublishedEvent[]) => Promise<() => Promise<void>>;

/** One per mode, since the table is that of the mode. It is held until the transaction ends, however that comes. */
const lock: Statement = {
  name: 'outbox_lock',
  text: `select pg_try_advisory_xact_lock('outbox'::regclass::bigint) as mine`,
  values: [],
};

// Not prepared: what is best for an outbox that is almost empty is not for one that is full.
const takeSql = `
  with sized as (
    select id, sum(octet_length(data::text) + octet_length(previous::text)) over (order by id rows between unbounded preceding and 1 preceding) as before
    from (select id, data, previous from outbox order by id limit $1) oldest
  ), taken as (
    delete from outbox where id = any(array(select id from sized where coalesce(before, 0) < ${batchBytes}))
    returning id, team_id, event_id, type, resource_id, data::text, previous::text, request_id, api_key_id, created_at
  )
  select team_id, event_id, type, resource_id, data, previous, request_id, api_key_id, created_at from taken order by id`;

const raiseCountersSql = `
  insert into event_counters (team_id, last_sequence) select * from unnest($1::uuid[], $2::bigint[])
  on conflict (team_id) do update set last_sequence = event_counters.last_sequence + excluded.last_sequence
  returning team_id, last_sequence`;

const insertSql = `
  insert into events (team_id, sequence, id, type, resource_id, payload, created_at)
  select * from unnest($1::uuid[], $2::bigint[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::timestamptz[])`;

/** Whether there are changes that have not become events yet. */
export async function hasPending(connections: Connections): Promise<boolean> {
  const rows = await connections.queryShared({
    name: 'outbox_pending',
    text: 'select from outbox order by id limit 1',
    values: [],
  });
  return rows.length > 0;
}

/** How long the oldest change that has not become an event has waited, in seconds; 0 where there is none. */
export async function oldestPendingAge(connections: Connections): Promise<number> {
  const [oldest] = await connections.queryShared<{ age: number }>({
    name: 'outbox_oldest',
    text: 'select extract(epoch from now() - created_at)::float8 as age from outbox order by id limit 1',
    values: [],
  });
  return Math.max(oldest?.age ?? 0, 0);
}

/**
 * Makes events of the first changes in the outbox, in one transaction. Whoever changes something holds its lock when the change's place in the outbox is
 * drawn, so the order there is that of its changes. What commits later comes later, whatever its place: it gets a later sequence.
 *
 * @param atMost how many
 * @returns how many; none, too, when another process is at it
 */
export async function publishBatch(
  connections: Connections,
  mode: Mode,
  announce: Announce,
  atMost = batchSize,
): Promise<number> {
  const published = await Transaction.run(connections, async (transaction) => {
    const [locked] = await transaction.query<{ mine: boolean }>(lock);
    if (!locked!.mine) return undefined;
    // In a statement after the lock: it sees all that whoever held it before has done.
    const changes = await transaction.query<OutboxRow>({ text: takeSql, values: [atMost] });
    if (changes.length === 0) return undefined;
    const sequences = await drawSequences(transaction, changes);
    const events = changes.map((change, index) => toEvent(change, sequences[index]!, mode));
    transaction.send(insertEvents(events));
    const onCommitted = await announce(transaction, mode, events);
    await transaction.commit();
    return { count: events.length, onCommitted };
  });
  await published?.onCommitted();
  return published?.count ?? 0;
}

/** The next sequences of each change's team, in the order of the changes. */
async function drawSequences(transaction: Transaction, changes: OutboxRow[]): Promise<number[]> {
  const counts = new Map<string, number>();
  const places = changes.map(({ team_id: teamId }) => {
    const place = (counts.get(teamId) ?? 0) + 1;
    counts.set(teamId, place);
    return place;
  });
  const rows = await transaction.query<{ team_id: string; last_sequence: number }>({
    name: 'event_counters_raise',
    text: raiseCountersSql,
    values: [[...counts.keys()], [...counts.values()]],
  });
  const before = new Map(rows.map((row) => [row.team_id, row.last_sequence - counts.get(row.team_id)!]));
  return changes.map((change, index) => before.get(change.team_id)! + places[index]!);
}

function toEvent(change: OutboxRow, sequence: number, mode: Mode): PublishedEvent {
  return {
    teamId: change.team_id,
    sequence,
    id: change.event_id,
    type: change.type,
    resourceId: change.resource_id,
    payload: composePayload(change, sequence, mode),
    createdAt: change.created_at,
  };
}

function insertEvents(events: PublishedEvent[]): Statement {
  return {
    name: 'events_insert',
    text: insertSql,
    values: [
      events.map(({ teamId }) => teamId),
      events.map(({ sequence }) => sequence),
      events.map(({ id }) => id),
      events.map(({ type }) => type),
      events.map(({ resourceId }) => resourceId),
      events.map(({ payload }) => payload),
      events.map(({ createdAt }) => createdAt),
    ],
  };
}
