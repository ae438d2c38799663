import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { sumsLock } from './count-visits';

/** Few enough for one statement to be over in a moment. */
const visitsAtOnce = 2000;

const beginSql = `
  insert into visit_generations as existing (team_id, generation, counted_from)
  values ($1, 2, $2::timestamptz + interval '1 millisecond')
  on conflict (team_id) do update set generation = existing.generation + 1, counted_from = excluded.counted_from
  where existing.counted_from < excluded.counted_from`;

/**
 * Voids a team's sums, and its visits from before a moment (RFC 3339, which is cut to milliseconds), all at once; they can then be deleted in peace. The visits
 * that are left come from the visits themselves until they are counted again. To be told the same again changes nothing.
 */
export function beginGeneration(connections: Connections, teamId: string, before: string): Promise<void> {
  return Transaction.run(connections, async (transaction) => {
    await transaction.query({ text: `select pg_advisory_xact_lock(${sumsLock})`, values: [] });
    await transaction.query({ text: beginSql, values: [teamId, before] });
    await transaction.commit();
  });
}

/** Has the visits that were part of earlier generations counted again. Until then, and in between, analytics show the same. */
export async function countAgain(connections: Connections, teamId: string): Promise<void> {
  const text = `
    with changed as (
      update visits set counted_in = 0, duration_bucket = null
      where ctid = any(array(
        select ctid from visits
        where team_id = $1 and counted_in > 0 and counted_in < (select generation from visit_generations where team_id = $1)
        limit ${visitsAtOnce} for update
      ))
      returning 1
    )
    select count(*) as visits from changed`;
  let visits: number;
  do visits = (await connections.query<{ visits: number }>({ text, values: [teamId] }))[0]!.visits;
  while (visits > 0);
}
