import type { WritableWorkspace } from '../../db/workspace';

/** Whether an invoice that is not deleted refers to the customer, a draft too. */
export async function hasInvoices(workspace: WritableWorkspace, customerId: string): Promise<boolean> {
  const rows = await workspace.query({
    name: 'customer_has_invoices',
    text: 'select from invoices where team_id = $1 and customer_id = $2 and deleted_at is null limit 1',
    values: [workspace.teamId, customerId],
  });
  return rows.length > 0;
}
