import type { Connections } from './db/connections';
import { keptHours } from './http/idempotency';

/** Soon after the start, so that a process that never lives long cleans up too, but not amid the start; in milliseconds. */
const firstMs = 30 * 1000;
const everyMs = 10 * 60 * 1000;
/** Few enough for one statement to be quick, whatever has piled up. */
const rowsAtOnce = 10_000;

// Another instance may be at the same work: what it holds it deletes.
const deleteSql = `
  with expired as (
    select team_id, key from idempotent_replies
    where created_at < now() - interval '${keptHours} hours'
    order by created_at limit ${rowsAtOnce} for update skip locked
  ), deleted as (
    delete from idempotent_replies using expired
    where idempotent_replies.team_id = expired.team_id and idempotent_replies.key = expired.key
    returning 1
  )
  select count(*) as rows from deleted`;

/** Deletes stored replies that can no longer be replayed, all of them now and then, until the returned function is called. */
export function startRetention(workspaces: Connections[], onError: (error: unknown) => void): () => void {
  let stopped = false;
  const deleteAll = async () => {
    for (const connections of workspaces) await deleteExpired(connections, () => stopped).catch(onError);
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

async function deleteExpired(connections: Connections, isStopped: () => boolean): Promise<void> {
  let deleted: number;
  do {
    const [result] = await connections.query<{ rows: number }>({ text: deleteSql, values: [] });
    deleted = result!.rows;
  } while (deleted === rowsAtOnce && !isStopped());
}
