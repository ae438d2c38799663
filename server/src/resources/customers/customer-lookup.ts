import type { WritableWorkspace, Workspace } from '../../db/workspace';
import type { Customer } from '../../generated/types';
import { presentCustomer } from './presenter';
import { findCustomer, lockCustomer } from './queries';

/**
 * Finds a customer for an invoice and keeps others from changing or deleting it until the transaction ends. It may be called with the invoice locked, as
 * when it is sent, or before there is one: whoever changes or deletes a customer locks no invoice, so the two never wait for each other in a circle.
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
