import type { Workspace } from './workspace';

/**
 * The moment before which no more changes will appear: every transaction that could still commit a row with an earlier `updated_at` has ended. A row
 * carries the time its transaction began, so without this a reader that goes by `updated_at` would pass rows that commit late.
 *
 * It must be read in a statement before the one that reads the rows: then whoever began earlier has ended by the time of that one's snapshot, and whoever
 * begins later carries a later time. The margin covers a transaction that has its time already but does not show in `pg_stat_activity` yet.
 * Each mode has a role of its own, so a team sees, through it, no more than that its mode's transactions exist.
 */
export async function lastCompleteMoment(workspace: Workspace): Promise<string> {
  const rows = await workspace.query<{ moment: string }>({
    name: 'watermark',
    text: `
      select date_trunc('milliseconds', least(now() - interval '50 milliseconds', min(xact_start)))::text as moment
      from pg_stat_activity
      where usename = current_user and datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
    values: [],
  });
  return rows[0]!.moment;
}
