import { type Address, type AddressInput, completeAddress } from '../../representation/address';
import type { Metadata, MetadataChanges } from '../../representation/metadata';

export type CustomerType = 'company' | 'individual';

/** A customer as the database has it. */
export interface CustomerRow {
  id: string;
  version: number;
  type: CustomerType;
  name: string;
  email: string | null;
  phone: string | null;
  address: Address | null;
  tax_id: string | null;
  currency: string | null;
  external_id: string | null;
  metadata: Metadata;
  deleted: boolean;
  created_at: string;
  updated_at: string;
  [column: string]: unknown;
}

/** The columns of a customer, in the order in which `toCustomerRow` takes them. */
export const customerColumns = `
  id, version, type, name, email, phone, address, tax_id, currency, external_id, metadata, deleted_at is not null, created_at, updated_at`;

type Columns = [
  id: string,
  version: number,
  type: CustomerType,
  name: string,
  email: string | null,
  phone: string | null,
  address: Address | null,
  taxId: string | null,
  currency: string | null,
  externalId: string | null,
  metadata: Metadata,
  deleted: boolean,
  createdAt: string,
  updatedAt: string,
];

export function toCustomerRow(columns: Columns): CustomerRow {
  return {
    id: columns[0],
    version: columns[1],
    type: columns[2],
    name: columns[3],
    email: columns[4],
    phone: columns[5],
    // jsonb keeps no order of fields.
    address: columns[6] && completeAddress(columns[6]),
    tax_id: columns[7],
    currency: columns[8],
    external_id: columns[9],
    metadata: columns[10],
    deleted: columns[11],
    created_at: columns[12],
    updated_at: columns[13],
  };
}

/** What of a customer a client may set. Absent means: as it is. */
export interface CustomerFields {
  type?: CustomerType;
  name?: string;
  email?: string | null;
  phone?: string | null;
  address?: AddressInput | null;
  taxId?: string | null;
  currency?: string | null;
  externalId?: string | null;
  metadata?: MetadataChanges;
}
