import { keptDays } from './control/request-log';
import { keptCountDays } from './control/usage';
import type { Connections } from './db/connections';
import type { Mode } from './db/roles';
import { keptHours } from './http/idempotency';

/** Soon after the start, so that a process that never lives long cleans up too, but not amid the start; in milliseconds. */
const firstMs = 30 * 1000;
const everyMs = 10 * 60 * 1000;
/** Few enough for one statement to be quick, whatever has piled up. */
const rowsAtOnce = 10_000;
/** How long the log of deliveries goes back: as far as the events that are delivered. */
const keptDeliveryDays = 30;

/** How long the addresses of readers can be told from their hashes. */
const keptAddressDays = 90;

/** How long what was deleted appears in lists with `updatedSince`. */
const keptDeletedDays = 30;

/** What is kept for a while only: rows, or something in them. */
export interface Expiring {
  connections: Connections;
  /** Deletes at most `rowsAtOnce` of it and returns, as `rows`, how many. Another instance may be at the same work: what it is deleting it deletes. */
  sql: string;
}

/** Stored replies that can no longer be replayed. */
export const storedReplies = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with expired as (
      select team_id, key from idempotent_replies
      where created_at < now() - interval '${keptHours} hours'
      order by created_at limit ${rowsAtOnce} for update skip locked
    ), deleted as (
      delete from idempotent_replies using expired
      where idempotent_replies.team_id = expired.team_id and idempotent_replies.key = expired.key
      returning 1
    )
    select count(*) as rows from deleted`,
});

/** In SQL, to be named `teams`: the teams that have rows in a table whose key begins with the team, each found by one look into that key. */
const teamsIn = (table: string): string => `
      (select team_id from ${table} order by team_id limit 1)
      union all
      select (select team_id from ${table} where team_id > teams.team_id order by team_id limit 1) from teams where team_id is not null
    `;

/** In SQL: the lowest of the ids that are made at a moment; ids are in the order of time (UUIDv7). */
const firstIdAt = (moment: string): string =>
  `(lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

/**
 * The request log, team by team, so that its primary key finds them: ids are in the order of time. They carry an instance's clock, which `at` guards
 * against. Rows are not locked first, which would take the right to change them.
 */
export const loggedRequests = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with recursive teams as (${teamsIn('request_log')}), cutoff as (
      select at, ${firstIdAt('at')} as id
      from (select now() - interval '${keptDays} days' as at) moment
    ), expired as (
      select oldest.ctid
      from teams cross join cutoff cross join lateral (
        select request_log.ctid from request_log
        where request_log.team_id = teams.team_id and request_log.id < cutoff.id and request_log.at < cutoff.at
        order by request_log.id limit ${rowsAtOnce}
      ) oldest
      limit ${rowsAtOnce}
    ), deleted as (
      delete from request_log where ctid = any (array(select ctid from expired)) returning 1
    )
    select count(*) as rows from deleted`,
});

/** The mode's role may delete these events of live, and only by this function, which knows how old they must be. */
export const oldEvents = (connections: Connections): Expiring => ({
  connections,
  sql: `select delete_expired_events(${rowsAtOnce}) as rows`,
});

/**
 * Deliveries with their attempts, endpoint by endpoint, so that the primary key finds them: as of the request log, ids are in the order of time. Of an endpoint
 * that is deleted, all.
 */
export const oldDeliveries = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with recursive endpoints as (
      (select team_id, endpoint_id from webhook_deliveries order by team_id, endpoint_id limit 1)
      union all
      select next.team_id, next.endpoint_id
      from endpoints cross join lateral (
        select team_id, endpoint_id from webhook_deliveries
        where (team_id, endpoint_id) > (endpoints.team_id, endpoints.endpoint_id)
        order by team_id, endpoint_id limit 1
      ) next
    ), cutoff as (
      select at, ${firstIdAt('at')} as id
      from (select now() - interval '${keptDeliveryDays} days' as at) moment
    ), expired as (
      select oldest.*
      from endpoints
      left join webhook_endpoints existing on existing.team_id = endpoints.team_id and existing.id = endpoints.endpoint_id
      cross join cutoff
      cross join lateral (
        select deliveries.team_id, deliveries.endpoint_id, deliveries.id from webhook_deliveries deliveries
        where deliveries.team_id = endpoints.team_id and deliveries.endpoint_id = endpoints.endpoint_id
          and deliveries.id < case when existing.id is null then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else cutoff.id end
          and deliveries.created_at < case when existing.id is null then 'infinity' else cutoff.at end
        order by deliveries.id limit ${rowsAtOnce}
      ) oldest
      limit ${rowsAtOnce}
    ), attempts as (
      delete from webhook_attempts using expired
      where webhook_attempts.team_id = expired.team_id and webhook_attempts.delivery_id = expired.id
    ), deleted as (
      delete from webhook_deliveries using expired
      where webhook_deliveries.team_id = expired.team_id and webhook_deliveries.endpoint_id = expired.endpoint_id
        and webhook_deliveries.id = expired.id
      returning 1
    )
    select count(*) as rows from deleted`,
});

/**
 * Attempts that were written down while their delivery was being deleted. All that are two days older than deliveries get are such; the primary key finds them,
 * since the ids of deliveries are in the order of time.
 */
export const strayAttempts = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with recursive teams as (${teamsIn('webhook_attempts')}), cutoff as (
      select ${firstIdAt(`now() - interval '${keptDeliveryDays + 2} days'`)} as id
    ), expired as (
      select oldest.ctid
      from teams cross join cutoff cross join lateral (
        select attempts.ctid from webhook_attempts attempts
        where attempts.team_id = teams.team_id and attempts.delivery_id < cutoff.id
        order by attempts.delivery_id limit ${rowsAtOnce}
      ) oldest
      limit ${rowsAtOnce}
    ), deleted as (
      delete from webhook_attempts where ctid = any (array(select ctid from expired)) returning 1
    )
    select count(*) as rows from deleted`,
});

export const requestCounts = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with deleted as (
      delete from request_counts
      where ctid = any (array(
        select ctid from request_counts
        where hour < now() - interval '${keptCountDays} days'
        order by hour limit ${rowsAtOnce} for update skip locked
      ))
      returning 1
    )
    select count(*) as rows from deleted`,
});

/** Codes that were mailed to readers; they have long ceased to count towards any limit. */
export const oldLinkCodes = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with deleted as (
      delete from link_codes
      where ctid = any (array(
        select ctid from link_codes
        where made_at < now() - interval '1 day'
        order by made_at limit ${rowsAtOnce} for update skip locked
      ))
      returning 1
    )
    select count(*) as rows from deleted`,
});

/** The hashes of readers' addresses, whose visits stay: abuse that nobody has looked into by then is not looked into any more. */
export const oldAddressHashes = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with cleared as (
      update visits set ip_hash = null
      where ctid = any (array(
        select ctid from visits
        where ip_hash is not null and started_at < now() - interval '${keptAddressDays} days'
        order by started_at limit ${rowsAtOnce} for update skip locked
      ))
      returning 1
    )
    select count(*) as rows from cleared`,
});

/** What was deleted, after those who follow the changes have had their time; a customer after the deleted drafts that refer to it. */
const deletedRows =
  (table: 'invoices' | 'customers' | 'links', condition = 'true') =>
  (connections: Connections): Expiring => ({
    connections,
    sql: `
      with deleted as (
        delete from ${table}
        where ctid = any (array(
          select ctid from ${table}
          where deleted_at < now() - interval '${keptDeletedDays} days' and ${condition}
          limit ${rowsAtOnce} for update skip locked
        ))
        returning 1
      )
      select count(*) as rows from deleted`,
  });

export const deletedInvoices = deletedRows('invoices');

export const deletedLinks = deletedRows('links');

export const deletedCustomers = deletedRows(
  'customers',
  'not exists (select from invoices where invoices.team_id = customers.team_id and invoices.customer_id = customers.id)',
);

/** All that is kept for a while only. */
export function expiring(control: Connections, workspaces: Record<Mode, Connections>): Expiring[] {
  const ofModes = [
    storedReplies,
    oldEvents,
    oldDeliveries,
    strayAttempts,
    oldLinkCodes,
    oldAddressHashes,
    deletedInvoices,
    deletedCustomers,
    deletedLinks,
  ];
  return [
    ...ofModes.flatMap((rows) => Object.values(workspaces).map(rows)),
    loggedRequests(control),
    requestCounts(control),
  ];
}

/** Deletes what is kept no longer, all of it now and then, until the returned function is called. */
export function startRetention(all: Expiring[], onError: (error: unknown) => void): () => void {
  let stopped = false;
  const deleteAll = async () => {
    for (const one of all) await deleteExpired(one, () => stopped).catch(onError);
    if (!stopped) schedule(everyMs);
  };
  let timer: NodeJS.Timeout;
  const schedule = (ms: number) => {
    timer = setTimeout(() => void deleteAll(), ms);
    timer.unref();
  };
  schedule(firstMs);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function deleteExpired({ connections, sql }: Expiring, isStopped: () => boolean): Promise<void> {
  let deleted: number;
  do {
    const [result] = await connections.query<{ rows: number }>({ text: sql, values: [] });
    deleted = result!.rows;
  } while (deleted === rowsAtOnce && !isStopped());
}
