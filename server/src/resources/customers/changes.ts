import { explainViolation } from '../../db/postgres-errors';
import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Customer } from '../../generated/types';
import { completeAddress } from '../../representation/address';
import { requireVersion, versionTag } from '../../representation/entity-tag';
import { mergeMetadata } from '../../representation/metadata';
import { type Changed, recordCreation, type ResourceKind, save, upsertByExternalId } from '../changes';
import { hasInvoices } from '../invoices/customer-invoices';
import type { CustomerFields, CustomerRow } from './customer';
import { presentCustomer } from './presenter';
import {
  insertCustomer,
  insertCustomerUnlessExternalId,
  lockCustomer,
  lockCustomerByExternalId,
  type NewCustomer,
  updateCustomer,
} from './queries';

type ChangedCustomer = Changed<CustomerRow, 'updated' | 'deleted'>;

const customer: ResourceKind<CustomerRow, Customer> = {
  name: 'customer',
  present: presentCustomer,
  write: (workspace, row) => updateCustomer(workspace, row).catch(explainConflict),
};

type NamedFields = CustomerFields & { name: string };

/** @throws ApiError 409 when the external id is taken, 422 */
export async function create(workspace: WritableWorkspace, fields: NamedFields): Promise<ChangedCustomer> {
  const row = await insertCustomer(workspace, complete(fields)).catch(explainConflict);
  return recordCreation(customer, workspace, row);
}

/** @throws ApiError 404, 409, 412 or 422 */
export async function update(
  workspace: WritableWorkspace,
  id: string,
  fields: CustomerFields,
  ifMatch: string | undefined,
): Promise<ChangedCustomer> {
  const row = await lockExisting(workspace, id, ifMatch);
  return save(customer, workspace, row, applyFields(row, fields), 'updated');
}

/** Creates the customer or updates the one that carries the external id. @throws ApiError 409, 412 or 422 */
export async function upsert(
  workspace: WritableWorkspace,
  externalId: string,
  fields: NamedFields,
  ifMatch: string | undefined,
): Promise<ChangedCustomer> {
  return upsertByExternalId<CustomerRow, ChangedCustomer>({
    async lock() {
      const row = await lockCustomerByExternalId(workspace, externalId);
      requireVersion(ifMatch, row && versionTag(row.version));
      return row;
    },
    update: (row) => save(customer, workspace, row, applyFields(row, fields), 'updated'),
    async create() {
      const row = await insertCustomerUnlessExternalId(workspace, complete({ ...fields, externalId }));
      return row && recordCreation(customer, workspace, row);
    },
  });
}

/** Deletes the customer, whose row stays for a while. @throws ApiError 404, 409 while invoices refer to it, or 412 */
export async function remove(
  workspace: WritableWorkspace,
  id: string,
  ifMatch: string | undefined,
): Promise<ChangedCustomer> {
  const row = await lockExisting(workspace, id, ifMatch);
  // Whoever makes an invoice holds the customer's row: they are done, or wait until this is.
  if (await hasInvoices(workspace, id)) {
    throw new ApiError('customer_has_invoices', 'Invoices refer to this customer, so it cannot be deleted.');
  }
  return save(customer, workspace, row, { ...row, deleted: true }, 'deleted');
}

export function customerNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('customer_not_found', `No customer ${id} in this ${workspace.mode} workspace.`);
}

async function lockExisting(
  workspace: WritableWorkspace,
  id: string,
  ifMatch: string | undefined,
): Promise<CustomerRow> {
  const row = await lockCustomer(workspace, id, 'update');
  if (!row) throw customerNotFound(workspace, id);
  requireVersion(ifMatch, versionTag(row.version));
  return row;
}

/** What the contract promises for fields a new customer leaves out. */
function complete({ type = 'company', address = null, metadata, ...fields }: NamedFields): NewCustomer {
  return { ...fields, type, address: address && completeAddress(address), metadata: mergeMetadata({}, metadata) };
}

/** The row with the fields that were sent put in. */
function applyFields(row: CustomerRow, fields: CustomerFields): CustomerRow {
  const { type, name, email, phone, address, taxId, currency, externalId, metadata } = fields;
  return {
    ...row,
    ...(type !== undefined && { type }),
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(address !== undefined && { address: address && completeAddress(address) }),
    ...(taxId !== undefined && { tax_id: taxId }),
    ...(currency !== undefined && { currency }),
    ...(externalId !== undefined && { external_id: externalId }),
    metadata: mergeMetadata(row.metadata, metadata),
  };
}

function explainConflict(error: unknown): never {
  return explainViolation(error, {
    customers_external_id: () =>
      new ApiError('external_id_taken', 'Another customer of this team already carries this external id.', {
        param: 'externalId',
      }),
  });
}
