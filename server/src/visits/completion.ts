import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { recordChange } from '../events/outbox';
import { completed, isOfReader } from './events';
import { neverBefore } from './lifecycle';
import { toVisitRow, visitColumns, type VisitRow } from './visit';

/** Few enough for one transaction to be over in a moment: readings wait for it. */
const completedAtOnce = 200;

/** A visit with its team, which comes first among the columns. */
interface CompletedVisit extends VisitRow {
  team_id: string;
}

// A row that is locked was just heard of, or is being completed by another process. Whoever has changed since it was found is looked at again.
const completeSql = `
  with due as materialized (
    select team_id as due_team_id, id as due_id from visits where completed_at is null and ends_at <= now()
    order by ends_at limit ${completedAtOnce} for update skip locked
  )
  update visits set completed_at = ends_at, version = version + 1, updated_at = ${neverBefore('updated_at')}
  from due where team_id = due_team_id and id = due_id
  returning team_id, ${visitColumns}`;

const toCompletedVisit = ([teamId, ...columns]: [string, ...Parameters<typeof toVisitRow>[0]]): CompletedVisit => ({
  ...toVisitRow(columns),
  team_id: teamId,
});

/**
 * Completes the visits of one mode that have not been heard of for long enough, at most `completedAtOnce`, and records that of readers' visits. Any number
 * of processes may be at it.
 * @returns how many
 */
export function completeVisits(connections: Connections): Promise<number> {
  return Transaction.run(connections, async (transaction) => {
    const visits = await transaction.query<CompletedVisit>({
      name: 'visits_complete',
      text: completeSql,
      toRow: toCompletedVisit,
      values: [],
    });
    for (const visit of visits.filter(isOfReader)) {
      transaction.send(recordChange({ teamId: visit.team_id }, completed(visit)).statement);
    }
    await transaction.commit();
    return visits.length;
  });
}
