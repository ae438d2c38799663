import type { Customer } from '../../generated/types';
import type { CustomerRow } from './customer';

/** The wire form of a customer. */
export function presentCustomer(row: CustomerRow): Customer {
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    email: row.email,
    phone: row.phone,
    address: row.address,
    taxId: row.tax_id,
    currency: row.currency,
    externalId: row.external_id,
    metadata: row.metadata,
    deleted: row.deleted,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
