import type { Workspace } from './workspace';

/**
 * The moment before which no more changes will appear: every transaction that could still commit a row with an earlier `updated_at` began after
 * it. A row carries the time its transaction began, so without this a reader that goes by `updated_at` would pass rows that commit late.
 *
 * It must be read in a statement before the one that reads the rows: then whoever began earlier has ended by the time of that one's snapshot.
 * Each mode has a role of its own, so a team sees, through it, no more than that its mode's transactions exist.
 */
export async function lastCompleteMoment(workspace: Workspace): Promise<string> {
  const rows = await workspace.query<{ moment: string }>({
    name: 'watermark',
    text: `
      select coalesce(
        (
          select date_trunc('milliseconds', min(xact_start)) from pg_stat_activity
          where usename = current_user and datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'
        ),
        'infinity'
      )::text as moment`,
    values: [],
  });
  return rows[0]!.moment;
}
