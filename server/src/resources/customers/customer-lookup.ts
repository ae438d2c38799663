import type { WritableWorkspace, Workspace } from '../../db/workspace';
import type { Customer } from '../../generated/types';
import { presentCustomer } from './presenter';
import { findCustomer, lockCustomer } from './queries';

/**
 * Finds a customer for an invoice and keeps others from changing or deleting it until the transaction ends. Whoever also locks the invoice does so
 * after this, as the deletion of a customer looks for its invoices in that order.
 * @returns undefined if there is none in the team and mode, or it is deleted
 */
export async function holdCustomer(workspace: WritableWorkspace, id: string): Promise<Customer | undefined> {
  const row = await lockCustomer(workspace, id, 'share');
  return row && presentCustomer(row);
}

/** The customer as it is now. @returns undefined if there is none in the team and mode, or it is deleted */
export async function findCustomerNow(workspace: Workspace, id: string): Promise<Customer | undefined> {
  const row = await findCustomer(workspace, id);
  return row && presentCustomer(row);
}
