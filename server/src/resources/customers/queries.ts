import { v7 as uuidv7 } from 'uuid';
import { type CommonFilters, containing, ResourceList } from '../../db/resource-list';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { type CustomerFields, type CustomerRow, customerColumns as columns, toCustomerRow as toRow } from './customer';

const findSql = `select ${columns} from customers where team_id = $1 and id = $2 and deleted_at is null`;
const lockByExternalIdSql = `
  select ${columns} from customers where team_id = $1 and external_id = $2 and deleted_at is null for update`;

const insertSql = `
  insert into customers (team_id, id, type, name, email, phone, address, tax_id, currency, external_id, metadata)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const updateSql = `
  update customers
  set version = version + 1, updated_at = date_trunc('milliseconds', now()),
      type = $3, name = $4, email = $5, phone = $6, address = $7, tax_id = $8, currency = $9, external_id = $10, metadata = $11,
      deleted_at = case when $12 then date_trunc('milliseconds', now()) end
  where team_id = $1 and id = $2
  returning ${columns}`;

/** How firmly a row is held until the transaction ends: `update` for changing it, `share` to keep others from changing it. */
type Lock = 'update' | 'share';

/** Finds a customer that is not deleted; so do the others here. */
export async function findCustomer(workspace: Workspace, id: string): Promise<CustomerRow | undefined> {
  const rows = await workspace.queryPoint<CustomerRow>({
    name: 'customer_find',
    text: findSql,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

export async function lockCustomer(
  workspace: WritableWorkspace,
  id: string,
  lock: Lock,
): Promise<CustomerRow | undefined> {
  const rows = await workspace.query<CustomerRow>({
    name: `customer_lock_${lock}`,
    text: `${findSql} for ${lock}`,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

export async function lockCustomerByExternalId(
  workspace: WritableWorkspace,
  externalId: string,
): Promise<CustomerRow | undefined> {
  const rows = await workspace.query<CustomerRow>({
    name: 'customer_lock_external',
    text: lockByExternalIdSql,
    toRow,
    values: [workspace.teamId, externalId],
  });
  return rows[0];
}

/** What a new customer consists of. */
export type NewCustomer = CustomerFields & Required<Pick<CustomerFields, 'type' | 'name'>>;

/** @throws DatabaseError on the index `customers_external_id` when the external id is taken */
export async function insertCustomer(workspace: WritableWorkspace, customer: NewCustomer): Promise<CustomerRow> {
  const rows = await workspace.query<CustomerRow>({
    name: 'customer_insert',
    text: `${insertSql} returning ${columns}`,
    toRow,
    values: insertValues(workspace, customer),
  });
  return rows[0]!;
}

/** Like `insertCustomer`, but leaves a customer that already carries the external id alone. @returns undefined in that case */
export async function insertCustomerUnlessExternalId(
  workspace: WritableWorkspace,
  customer: NewCustomer,
): Promise<CustomerRow | undefined> {
  const rows = await workspace.query<CustomerRow>({
    name: 'customer_insert_unless_external',
    text: `
      ${insertSql}
      on conflict (team_id, external_id) where external_id is not null and deleted_at is null do nothing
      returning ${columns}`,
    toRow,
    values: insertValues(workspace, customer),
  });
  return rows[0];
}

function insertValues(workspace: WritableWorkspace, customer: NewCustomer): unknown[] {
  return [
    workspace.teamId,
    uuidv7(),
    customer.type,
    customer.name,
    customer.email ?? null,
    customer.phone ?? null,
    asJson(customer.address ?? null),
    customer.taxId ?? null,
    customer.currency ?? null,
    customer.externalId ?? null,
    JSON.stringify(customer.metadata ?? {}),
  ];
}

/** Writes all of the customer's fields and raises its version. @throws DatabaseError as `insertCustomer` does */
export async function updateCustomer(workspace: WritableWorkspace, customer: CustomerRow): Promise<CustomerRow> {
  const rows = await workspace.query<CustomerRow>({
    name: 'customer_update',
    text: updateSql,
    toRow,
    values: [
      workspace.teamId,
      customer.id,
      customer.type,
      customer.name,
      customer.email,
      customer.phone,
      asJson(customer.address),
      customer.tax_id,
      customer.currency,
      customer.external_id,
      JSON.stringify(customer.metadata),
      customer.deleted,
    ],
  });
  return rows[0]!;
}

const asJson = (value: object | null): string | null => value && JSON.stringify(value);

export interface CustomerFilters extends CommonFilters {
  /** Whether deleted ones are left out. */
  current: boolean;
  q?: string | undefined;
  email?: string | undefined;
}

export const customerList = new ResourceList<CustomerRow, CustomerFilters>({
  table: 'customers',
  columns,
  toRow,
  spelt: ['current'],
  filter(query, { current, email, q }) {
    if (current) query.whereRaw('deleted_at is null');
    if (email !== undefined) query.whereRaw('lower(email) = lower(?)', [email]);
    if (q !== undefined) containing(query, ['name', 'email'], q);
  },
});
