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

/** Rows that are kept for a while only. */
export interface Expiring {
  connections: Connections;
  /** Deletes at most `rowsAtOnce` of them and returns, as `rows`, how many. Another instance may be at the same work: what it is deleting it deletes. */
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

/**
 * The request log, team by team, so that its primary key finds them: ids are in the order of time. They carry an instance's clock, which `at` guards
 * against. Rows are not locked first, which would take the right to change them.
 */
export const loggedRequests = (connections: Connections): Expiring => ({
  connections,
  sql: `
    with recursive teams as (
      (select team_id from request_log order by team_id limit 1)
      union all
      select (select team_id from request_log where team_id > teams.team_id order by team_id limit 1) from teams where team_id is not null
    ), cutoff as (
      select at, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid as id
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

/** All that is kept for a while only. */
export function expiring(control: Connections, workspaces: Record<Mode, Connections>): Expiring[] {
  return [...Object.values(workspaces).map(storedReplies), loggedRequests(control), requestCounts(control)];
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
