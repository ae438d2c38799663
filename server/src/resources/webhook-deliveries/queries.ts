import { knex } from 'knex';
import { keysetPage, type Order } from '../../db/keyset';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import type { AttemptRow, DeliveryRow } from './presenter';

/** Composes SQL; runs none. */
const compose = knex({ client: 'pg' });

const attemptColumns = 'number, url, error, response_status, response_body, duration_ms, created_at as attempted_at';

const columns = `
  id, endpoint_id, event_id, event_type, status, attempt_count, next_attempt_at, created_at, updated_at,
  number, url, error, response_status, response_body, duration_ms, attempted_at`;

// One by one, by the key: the limit keeps the planner from taking them all at once, whatever it thinks of the table.
const joinLastAttempt = `
  left join lateral (
    select ${attemptColumns} from webhook_attempts
    where webhook_attempts.team_id = deliveries.team_id and delivery_id = deliveries.id and number = attempt_count
    limit 1
  ) last_attempt on true`;

const findSql = `
  select ${columns} from webhook_deliveries deliveries ${joinLastAttempt}
  where deliveries.team_id = $1 and endpoint_id = $2 and id = $3`;

const attemptsSql = `
  select ${attemptColumns} from webhook_attempts where team_id = $1 and delivery_id = $2 order by number desc limit 100`;

const restart = `status = 'pending', schedule_position = 0, next_attempt_at = now(), updated_at = date_trunc('milliseconds', now())`;

const redeliverSql = `
  update webhook_deliveries set ${restart}
  where team_id = $1 and endpoint_id = $2 and id = $3`;

/** Few enough for one statement to be quick. */
const redeliveredAtOnce = 10_000;

// Ids are in the order of the events. Joined by the whole key: with less of it, planned while the table was small, each would be looked for among all of
// the endpoint's.
const redeliverFailedSql = `
  with failed as (
    select team_id, endpoint_id, id from webhook_deliveries
    where team_id = $1 and endpoint_id = $2 and status = 'failed' and updated_at >= $3
    order by id limit ${redeliveredAtOnce} for update
  ), restarted as (
    update webhook_deliveries deliveries set ${restart} from failed
    where deliveries.team_id = failed.team_id and deliveries.endpoint_id = failed.endpoint_id and deliveries.id = failed.id
    returning 1
  )
  select count(*) as count from restarted`;

export interface DeliveryFilters {
  status?: string | undefined;
  eventType?: string | undefined;
}

/** One page of an endpoint's deliveries, with one row more than `limit` where there is a next page. */
export function listDeliveries(
  workspace: Workspace,
  endpointId: string,
  { status, eventType }: DeliveryFilters,
  order: Order,
  limit: number,
): Promise<DeliveryRow[]> {
  const page = compose('webhook_deliveries').where({ team_id: workspace.teamId, endpoint_id: endpointId });
  if (status !== undefined) page.where('status', status);
  if (eventType !== undefined) page.where('event_type', eventType);
  const { text, values } = keysetPage(page, order, limit);
  return workspace.query({
    text: `select ${columns} from (${text}) deliveries ${joinLastAttempt} order by id ${order.descending ? 'desc' : 'asc'}`,
    values,
  });
}

export async function findDelivery(
  workspace: Workspace,
  endpointId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  const values = [workspace.teamId, endpointId, id];
  const [row] = await workspace.queryPoint<DeliveryRow>({ name: 'webhook_delivery_find', text: findSql, values });
  return row;
}

/** What is sent. @returns undefined when the event is kept no longer */
export async function findPayload(workspace: Workspace, eventId: string): Promise<string | undefined> {
  const [row] = await workspace.queryPoint<{ payload: string }>({
    name: 'webhook_payload_find',
    text: 'select payload from events where team_id = $1 and id = $2',
    values: [workspace.teamId, eventId],
  });
  return row?.payload;
}

/** The last attempts at a delivery, the newest first. */
export function findAttempts(workspace: Workspace, deliveryId: string): Promise<AttemptRow[]> {
  return workspace.query({
    name: 'webhook_attempts_find',
    text: attemptsSql,
    values: [workspace.teamId, deliveryId],
  });
}

/** Begins the delivery anew, whatever came of it. @returns undefined where there is none */
export async function redeliver(
  workspace: WritableWorkspace,
  endpointId: string,
  id: string,
): Promise<DeliveryRow | undefined> {
  const values = [workspace.teamId, endpointId, id];
  await workspace.query({ name: 'webhook_delivery_restart', text: redeliverSql, values });
  return findDelivery(workspace, endpointId, id);
}

/**
 * Begins deliveries anew that have failed since a time, the oldest 10,000 at most; due at the same moment, they keep the order of their events.
 * @returns how many
 */
export async function redeliverFailed(
  workspace: WritableWorkspace,
  endpointId: string,
  since: string,
): Promise<number> {
  const [row] = await workspace.query<{ count: number }>({
    name: 'webhook_deliveries_restart',
    text: redeliverFailedSql,
    values: [workspace.teamId, endpointId, since],
  });
  return row!.count;
}
