import type { Connections } from './db/connections';

const everyMs = 10 * 60 * 1000;
/** Few enough to be quick; what is left is deleted the next time. */
const rowsAtOnce = 10_000;

const deleteSql = `
  delete from idempotent_replies
  where (team_id, key) in (
    select team_id, key from idempotent_replies where created_at < now() - interval '24 hours' order by created_at limit ${rowsAtOnce}
  )`;

/** Deletes stored replies that can no longer be replayed, now and then, until the returned function is called. */
export function startRetention(workspaces: Connections[], onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => {
    for (const connections of workspaces) connections.query({ text: deleteSql, values: [] }).catch(onError);
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
