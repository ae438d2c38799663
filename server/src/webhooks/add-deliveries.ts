import { v7 as uuidv7 } from 'uuid';
import type { Mode } from '../db/roles';
import type { Transaction } from '../db/transaction';

/** What decides where an event is sent. */
export interface DeliverableEvent {
  teamId: string;
  sequence: number;
  id: string;
  type: string;
  resourceId: string;
}

/** Names one endpoint among those of all teams and modes. */
export interface EndpointKey {
  mode: Mode;
  teamId: string;
  endpointId: string;
}

/** An endpoint with deliveries that are due. */
export interface DueEndpoint extends EndpointKey {
  /** Whether it fails or is slow, so that it may hold up whoever delivers to it. */
  failing: boolean;
}

interface Listener {
  /** The event's place among those given, from 1. */
  place: number;
  team_id: string;
  endpoint_id: string;
  failing: boolean;
  [column: string]: unknown;
}

// The endpoints are locked, so that one that is being disabled either is so already or has its deliveries given up with the others. A test event goes to the
// endpoint that it is about, whatever that one listens for, and to no other.
const findListenersSql = `
  select events.place, endpoints.team_id, endpoints.id as endpoint_id, endpoints.failing_since is not null or endpoints.slow as failing
  from unnest($1::uuid[], $2::text[], $3::uuid[]) with ordinality as events (team_id, type, resource_id, place)
  join webhook_endpoints endpoints on endpoints.team_id = events.team_id
  where endpoints.disabled_at is null
    and case events.type when 'webhook_endpoint.test' then endpoints.id = events.resource_id else endpoints.events && array['*', events.type] end
  for share of endpoints`;

// All are due at the same moment, so their order is that of their events.
const insertSql = `
  insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, next_attempt_at)
  select team_id, endpoint_id, id, event_id, event_sequence, event_type, (select clock_timestamp())
  from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::bigint[], $6::text[])
    as deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type)`;

/**
 * Adds a delivery of each event to each endpoint that listens for it, in the transaction that makes the events visible; only one such transaction is at it at a
 * time. Once it is committed, `DeliveryJobs.add` has them carried out at once; without that they are found a little later.
 * @param events in the order of their sequence
 * @returns the endpoints, each once
 */
export async function addDeliveries(
  transaction: Transaction,
  mode: Mode,
  events: DeliverableEvent[],
): Promise<DueEndpoint[]> {
  const listeners = await transaction.query<Listener>({
    name: 'webhook_listeners_find',
    text: findListenersSql,
    values: [
      events.map(({ teamId }) => teamId),
      events.map(({ type }) => type),
      events.map(({ resourceId }) => resourceId),
    ],
  });
  if (listeners.length === 0) return [];
  listeners.sort((one, other) => one.place - other.place);
  const eventOf = ({ place }: Listener) => events[place - 1]!;
  transaction.send({
    name: 'webhook_deliveries_insert',
    text: insertSql,
    values: [
      listeners.map((listener) => listener.team_id),
      listeners.map((listener) => listener.endpoint_id),
      listeners.map(() => uuidv7()),
      listeners.map((listener) => eventOf(listener).id),
      listeners.map((listener) => eventOf(listener).sequence),
      listeners.map((listener) => eventOf(listener).type),
    ],
  });
  const due = new Map(
    listeners.map(({ team_id: teamId, endpoint_id: endpointId, failing }) => [
      `${teamId}/${endpointId}`,
      { mode, teamId, endpointId, failing },
    ]),
  );
  return [...due.values()];
}
