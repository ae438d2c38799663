import type { Workspace } from '../../db/workspace';
import { isCustomerOfInvoice } from './queries';

/** Whether invoices that are not deleted refer to the customer. For an answer that holds, the caller has locked the customer's row. */
export function hasInvoices(workspace: Workspace, customerId: string): Promise<boolean> {
  return isCustomerOfInvoice(workspace, customerId);
}
