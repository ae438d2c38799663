import type { Connections } from '../db/connections';
import type { Mode } from '../db/roles';
import { Transaction } from '../db/transaction';
import { type Change, TransactionWorkspace } from '../db/workspace';
import { type Origin, recordChange } from '../events/outbox';

export interface ChangeDependencies {
  workspaces: Record<Mode, Connections>;
  /** Told when a change has been committed that waits in the outbox of its mode. */
  onRecorded: (mode: Mode) => void;
}

/**
 * Runs `work` in one transaction of a team's data, to which its events and audit rows are added. It is `work` that commits.
 * @throws whatever `work` throws, with nothing changed
 */
export async function change<T>(
  { workspaces, onRecorded }: ChangeDependencies,
  mode: Mode,
  origin: Origin,
  work: (workspace: TransactionWorkspace, transaction: Transaction) => Promise<T>,
): Promise<T> {
  let recorded = false;
  const record = (made: Change) => {
    recorded = true;
    return recordChange(origin, made);
  };
  const result = await Transaction.run(workspaces[mode], (transaction) =>
    work(new TransactionWorkspace(origin.teamId, mode, transaction, record), transaction),
  );
  if (recorded) onRecorded(mode);
  return result;
}
