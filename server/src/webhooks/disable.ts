import type { Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { TransactionWorkspace, type WritableWorkspace } from '../db/workspace';
import { recordChange } from '../events/outbox';
import { changedFields } from '../representation/changed-fields';
import type { EndpointKey } from './add-deliveries';
import { giveUpPending, patience } from './delivery-queries';
import { type DisabledReason, type EndpointRow, endpointColumns, presentEndpoint } from './endpoint';

const lockSql = `
  select ${endpointColumns}, coalesce(failing_since < now() - interval '${patience}', false) as hopeless
  from webhook_endpoints where team_id = $1 and id = $2 and url = $3 and disabled_at is null for update`;

const disableSql = `
  update webhook_endpoints
  set disabled_reason = $3, disabled_at = date_trunc('milliseconds', now()),
      version = version + 1, updated_at = date_trunc('milliseconds', now())
  where team_id = $1 and id = $2
  returning ${endpointColumns}`;

/**
 * Disables an endpoint that is no use delivering to, gives up what is pending there, and records that as an event that nobody's request caused. Does nothing
 * where it has been disabled, deleted, moved or, for `failing`, reached since.
 * @param url where it was no use
 */
export function disableEndpoint(
  connections: Connections,
  { mode, teamId, endpointId }: EndpointKey,
  url: string,
  reason: Exclude<DisabledReason, 'request'>,
): Promise<void> {
  return Transaction.run(connections, async (transaction) => {
    const workspace = new TransactionWorkspace(teamId, mode, transaction, (change) => recordChange({ teamId }, change));
    const values = [teamId, endpointId, url];
    const [before] = await workspace.query<EndpointRow & { hopeless: boolean }>({ text: lockSql, values });
    if (!before || (reason === 'failing' && !before.hopeless)) return;
    await disable(workspace, before, reason);
    await transaction.commit();
  });
}

async function disable(workspace: WritableWorkspace, before: EndpointRow, reason: DisabledReason): Promise<void> {
  const { teamId } = workspace;
  const [row] = await workspace.query<EndpointRow>({ text: disableSql, values: [teamId, before.id, reason] });
  await giveUpPending(workspace, { teamId, endpointId: before.id });
  const [earlier, data] = [presentEndpoint(before), presentEndpoint(row!)];
  workspace.record({
    type: 'webhook_endpoint.disabled',
    resourceId: before.id,
    data,
    previous: changedFields(earlier, data),
  });
}
