import type { Connections, Queryable } from '../db/connections';
import type { EndpointKey } from './add-deliveries';
import { type EndpointRow, endpointColumns } from './endpoint';

/** A delivery whose next attempt is due. */
export interface DueDelivery {
  id: string;
  event_id: string;
  event_type: string;
  attempt_count: number;
  schedule_position: number;
  /** When it was due, as Postgres writes it. It changes whenever the delivery is begun anew. */
  due_at: string;
  /** Null when the event is kept no longer. */
  payload: string | null;
  /** How long ago the event happened. */
  event_age_ms: number;
  [column: string]: unknown;
}

/** What came of an attempt, and what becomes of its delivery. */
export interface AttemptResult {
  delivery: DueDelivery;
  /** On the monotonic clock, in milliseconds. */
  startedAt: number;
  durationMs: number;
  /** Undefined where no address was asked. */
  url: string | undefined;
  error: string | undefined;
  responseStatus: number | undefined;
  responseBody: string | undefined;
  /** How long to wait for the next attempt; undefined when there is none. */
  waitMs: number | undefined;
}

/** Above this an answer is slow, in milliseconds. */
const slowMs = 3000;
/** How long an endpoint may fail. */
export const patience = '5 days';
/** Few, since each may be large. */
const dueAtOnce = 25;
/** Few enough for one statement to be quick. */
const givenUpAtOnce = 10_000;

const findSql = `
  select ${endpointColumns}, coalesce(previous_secret_expires_at > now(), false) as previous_secret_counts
  from webhook_endpoints where team_id = $1 and id = $2`;

const dueSql = `
  select deliveries.id, event_id, event_type, attempt_count, schedule_position, next_attempt_at::text as due_at, events.payload,
         coalesce(extract(epoch from now() - events.created_at) * 1000, 0)::float8 as event_age_ms
  from webhook_deliveries deliveries
  left join events on events.team_id = deliveries.team_id and events.id = deliveries.event_id
  where deliveries.team_id = $1 and endpoint_id = $2 and status = 'pending' and next_attempt_at <= now()
  order by next_attempt_at, event_sequence
  limit ${dueAtOnce}`;

// Results count only where nobody else has told of the same attempt. A success counts even where the delivery has been given up meanwhile; one that has been begun
// anew meanwhile is made again whatever came of the attempt. Locks are taken in the same order everywhere: the endpoint (asking how many rows of it
// were changed has that done first), then its deliveries by their ids.
const recordSql = `
  with results as (
    select delivery_id, number, due_at, url, error, response_status, response_body, duration_ms, wait_ms,
           date_trunc('milliseconds', clock_timestamp() - make_interval(secs => age_ms / 1000)) as attempted_at
    from unnest($3::uuid[], $4::int[], $5::text[], $6::smallint[], $7::text[], $8::int[], $9::float8[], $10::float8[], $14::timestamptz[], $15::text[])
      as results (delivery_id, number, error, response_status, response_body, duration_ms, age_ms, wait_ms, due_at, url)
  ), health as (
    update webhook_endpoints
    set failing_since = case when not last.healthy then case when recovered then last.at else coalesce(failing_since, last.at) end end,
        version = version + ((failing_since is null) <> last.healthy)::int,
        slow = last.slow
    from (select $11::boolean as healthy, $12::boolean as recovered, $13::boolean as slow, max(attempted_at) as at from results) last
    where team_id = $1 and id = $2 and $11 is not null
      and (recovered and not last.healthy or (failing_since is null) <> last.healthy or webhook_endpoints.slow <> last.slow)
    returning 1
  ), locked as (
    select id, status = 'pending' and next_attempt_at <> due_at as begun_anew
    from webhook_deliveries deliveries join results on id = delivery_id
    where team_id = $1 and endpoint_id = $2 and (select count(*) from health) >= 0
    order by id for update of deliveries
  ), updated as (
    update webhook_deliveries deliveries
    set status = case when begun_anew then status when error is null then 'succeeded'
                      when status = 'pending' and wait_ms is not null then 'pending' else 'failed' end,
        next_attempt_at = case when begun_anew then next_attempt_at
                               when error is not null and status = 'pending' then clock_timestamp() + make_interval(secs => wait_ms / 1000) end,
        schedule_position = case when begun_anew then schedule_position else schedule_position + 1 end,
        attempt_count = number, updated_at = date_trunc('milliseconds', clock_timestamp())
    from results join locked on locked.id = delivery_id
    where team_id = $1 and endpoint_id = $2 and deliveries.id = delivery_id and attempt_count = number - 1
    returning deliveries.id
  ), attempts as (
    insert into webhook_attempts (team_id, delivery_id, number, url, error, response_status, response_body, duration_ms, created_at)
    select $1, delivery_id, number, url, error, response_status, response_body, duration_ms, attempted_at
    from results join updated on updated.id = delivery_id
  )
  select failing_since < now() - interval '${patience}' and not ($11 or $12) as hopeless
  from webhook_endpoints where team_id = $1 and id = $2`;

// Joined by the whole key: with less of it, planned while the table was small, each would be looked for among all of the endpoint's.
const giveUpSql = `
  with given_up as (
    select team_id, endpoint_id, id from webhook_deliveries
    where team_id = $1 and endpoint_id = $2 and status = 'pending'
    order by id limit ${givenUpAtOnce} for update
  )
  update webhook_deliveries deliveries
  set status = 'failed', next_attempt_at = null, updated_at = date_trunc('milliseconds', now())
  from given_up
  where deliveries.team_id = given_up.team_id and deliveries.endpoint_id = given_up.endpoint_id and deliveries.id = given_up.id
  returning 1`;

/** The endpoint, with both secrets where both count. */
export async function findEndpointToDeliver(
  connections: Connections,
  { teamId, endpointId }: EndpointKey,
): Promise<EndpointRow | undefined> {
  const [row] = await connections.queryShared<EndpointRow & { previous_secret_counts: boolean }>({
    name: 'webhook_endpoint_to_deliver',
    text: findSql,
    values: [teamId, endpointId],
  });
  return row && { ...row, previous_secret: row.previous_secret_counts ? row.previous_secret : null };
}

/** The next deliveries that are due, in the order in which they are to be made. */
export function findDueDeliveries(
  connections: Connections,
  { teamId, endpointId }: EndpointKey,
): Promise<DueDelivery[]> {
  return connections.query({ name: 'webhook_deliveries_due', text: dueSql, values: [teamId, endpointId] });
}

/**
 * Writes down what came of attempts, in their order.
 * @param results at least one; only the last may have failed
 * @returns whether the endpoint has failed for so long that it is to be disabled
 */
export async function recordResults(
  connections: Connections,
  { teamId, endpointId }: EndpointKey,
  results: AttemptResult[],
): Promise<boolean> {
  const now = performance.now();
  const { healthy, recovered, slow } = healthOf(results);
  const [row] = await connections.query<{ hopeless: boolean | null }>({
    name: 'webhook_results_record',
    text: recordSql,
    values: [
      teamId,
      endpointId,
      results.map(({ delivery }) => delivery.id),
      results.map(({ delivery }) => delivery.attempt_count + 1),
      results.map(({ error }) => error ?? null),
      results.map(({ responseStatus }) => responseStatus ?? null),
      results.map(({ responseBody }) => responseBody ?? null),
      results.map(({ durationMs }) => durationMs),
      results.map(({ startedAt }) => now - startedAt),
      results.map(({ waitMs }) => waitMs ?? null),
      healthy,
      recovered,
      slow,
      results.map(({ delivery }) => delivery.due_at),
      results.map(({ url }) => url ?? null),
    ],
  });
  return row?.hopeless ?? false;
}

/** Whether an attempt kept whoever made it from others, or is likely to do so the next time. */
export const holdsUp = ({ error, durationMs }: AttemptResult): boolean => error !== undefined || durationMs > slowMs;

/** Whether anything was sent: if not, the result says nothing of the endpoint. */
export const wasSent = ({ error }: AttemptResult): boolean => error !== 'payload_invalid';

/** What results say of the endpoint: nothing (null) where nothing was sent. */
function healthOf(results: AttemptResult[]): { healthy: boolean | null; recovered: boolean; slow: boolean } {
  const sent = results.filter(wasSent);
  const last = sent.at(-1);
  return {
    healthy: last ? last.error === undefined : null,
    recovered: sent.some(({ error }) => error === undefined),
    slow: sent.some(({ durationMs }) => durationMs > slowMs),
  };
}

/** Gives up some of the deliveries that are pending, most often all. @returns how many */
export async function giveUpPending(
  queryable: Queryable,
  { teamId, endpointId }: Omit<EndpointKey, 'mode'>,
): Promise<number> {
  const rows = await queryable.query({
    name: 'webhook_deliveries_give_up',
    text: giveUpSql,
    values: [teamId, endpointId],
  });
  return rows.length;
}
