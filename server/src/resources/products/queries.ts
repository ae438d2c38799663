import { knex, type Knex } from 'knex';
import { v7 as uuidv7 } from 'uuid';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import type { Statement } from '../../db/connections';
import { keysetPage, type Order, positionValues } from '../../db/keyset';
import { lastCompleteMoment } from '../../db/watermark';
import { type ProductFields, type ProductRow, productColumns as columns, toProductRow as toRow } from './product';

/** Composes SQL; runs none. */
const compose = knex({ client: 'pg' });

const findSql = `select ${columns} from products where team_id = $1 and id = $2`;
const lockSql = `${findSql} for update`;
const lockByExternalIdSql = `select ${columns} from products where team_id = $1 and external_id = $2 for update`;

const insertSql = `
  insert into products
    (team_id, id, name, description, sku, unit_price, currency, tax_rate, type, unit_of_measure, external_id, metadata)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const updateSql = `
  update products
  set version = version + 1, updated_at = date_trunc('milliseconds', now()),
      name = $3, description = $4, sku = $5, unit_price = $6, currency = $7, tax_rate = $8, type = $9, unit_of_measure = $10,
      external_id = $11, metadata = $12, archived = $13
  where team_id = $1 and id = $2
  returning ${columns}`;

export async function findProduct(workspace: Workspace, id: string): Promise<ProductRow | undefined> {
  const rows = await workspace.queryPoint<ProductRow>({
    name: 'product_find',
    text: findSql,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/** Finds a product and keeps others from changing it until the transaction ends. */
export async function lockProduct(workspace: WritableWorkspace, id: string): Promise<ProductRow | undefined> {
  const rows = await workspace.query<ProductRow>({
    name: 'product_lock',
    text: lockSql,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

export async function lockProductByExternalId(
  workspace: WritableWorkspace,
  externalId: string,
): Promise<ProductRow | undefined> {
  const rows = await workspace.query<ProductRow>({
    name: 'product_lock_external',
    text: lockByExternalIdSql,
    toRow,
    values: [workspace.teamId, externalId],
  });
  return rows[0];
}

/** What a new product consists of. */
export type NewProduct = ProductFields &
  Required<Pick<ProductFields, 'name' | 'unitPrice' | 'currency' | 'type' | 'unitOfMeasure'>>;

/** @throws DatabaseError on the index `products_sku` or `products_external_id` when one of them is taken */
export async function insertProduct(workspace: WritableWorkspace, product: NewProduct): Promise<ProductRow> {
  const rows = await workspace.query<ProductRow>({
    name: 'product_insert',
    text: `${insertSql} returning ${columns}`,
    toRow,
    values: insertValues(workspace, product),
  });
  return rows[0]!;
}

/** Like `insertProduct`, but leaves a product that already carries the external id alone. @returns undefined in that case */
export async function insertProductUnlessExternalId(
  workspace: WritableWorkspace,
  product: NewProduct,
): Promise<ProductRow | undefined> {
  const rows = await workspace.query<ProductRow>({
    name: 'product_insert_unless_external',
    text: `${insertSql} on conflict (team_id, external_id) where external_id is not null do nothing returning ${columns}`,
    toRow,
    values: insertValues(workspace, product),
  });
  return rows[0];
}

function insertValues(workspace: WritableWorkspace, product: NewProduct): unknown[] {
  return [
    workspace.teamId,
    uuidv7(),
    product.name,
    product.description ?? null,
    product.sku ?? null,
    product.unitPrice,
    product.currency,
    product.taxRate ?? null,
    product.type,
    product.unitOfMeasure,
    product.externalId ?? null,
    JSON.stringify(product.metadata ?? {}),
  ];
}

/** Writes all of the product's fields and raises its version. @throws DatabaseError as `insertProduct` does */
export async function updateProduct(workspace: WritableWorkspace, product: ProductRow): Promise<ProductRow> {
  const rows = await workspace.query<ProductRow>({
    name: 'product_update',
    text: updateSql,
    toRow,
    values: [
      workspace.teamId,
      product.id,
      product.name,
      product.description,
      product.sku,
      product.unit_price,
      product.currency,
      product.tax_rate,
      product.type,
      product.unit_of_measure,
      product.external_id,
      JSON.stringify(product.metadata),
      product.archived,
    ],
  });
  return rows[0]!;
}

export interface ProductFilters {
  archived: boolean | undefined;
  q: string | undefined;
  sku: string | undefined;
  externalId: string | undefined;
  metadata: Record<string, string> | undefined;
  updatedSince: string | undefined;
  createdAfter: string | undefined;
  createdBefore: string | undefined;
}

/** One page of products in the given order, with one row more than `limit` where there is a next page. */
export async function listProducts(
  workspace: Workspace,
  filters: ProductFilters,
  order: Order,
  limit: number,
): Promise<ProductRow[]> {
  if (isPlain(filters)) return workspace.query<ProductRow>(plainList(workspace.teamId, filters, order, limit));
  const complete = filters.updatedSince === undefined ? undefined : await lastCompleteMoment(workspace);
  const query = filtered(workspace.teamId, filters, complete);
  return workspace.query<ProductRow>({ ...keysetPage(query, order, limit), toRow });
}

/** @param complete the moment up to which changes are listed; needed with `updatedSince` */
function filtered(teamId: string, filters: ProductFilters, complete?: string): Knex.QueryBuilder {
  const query = compose('products').select(compose.raw(columns)).where('team_id', teamId);
  // Spelt out and not as a parameter: only so can a plan that is kept use the partial indexes.
  if (filters.archived !== undefined) query.whereRaw(filters.archived ? 'archived' : 'not archived');
  if (filters.sku !== undefined) query.where('sku', filters.sku);
  if (filters.externalId !== undefined) query.where('external_id', filters.externalId);
  if (filters.metadata) {
    // The second condition is that of the partial index.
    query.whereRaw(`metadata @> ?::jsonb and metadata <> '{}'`, [JSON.stringify(filters.metadata)]);
  }
  if (filters.q !== undefined) {
    const pattern = `%${filters.q.replace(/[\\%_]/g, '\\$&')}%`;
    query.whereRaw('(name ilike ? or sku ilike ? or description ilike ?)', [pattern, pattern, pattern]);
  }
  if (filters.createdAfter !== undefined) query.where('created_at', '>=', filters.createdAfter);
  if (filters.createdBefore !== undefined) query.where('created_at', '<', filters.createdBefore);
  if (filters.updatedSince !== undefined) query.where('updated_at', '>=', filters.updatedSince);
  if (complete !== undefined) query.where('updated_at', '<', complete);
  return query;
}

/** Whether there is no filter but the status. All combinations of filters would be too many to keep prepared on every connection. */
function isPlain({ archived: _, ...others }: ProductFilters): boolean {
  return Object.values(others).every((filter) => filter === undefined);
}

/** What has been composed for the lists without filters, by the statement's name. */
const plainLists = new Map<string, string>();

/** A common list: composed once for all teams and pages, and prepared. */
function plainList(teamId: string, filters: ProductFilters, order: Order, limit: number): Statement {
  const { column, descending, after } = order;
  const name = ['product_list', filters.archived, column, descending, after !== undefined].join(' ');
  let text = plainLists.get(name);
  if (text === undefined) plainLists.set(name, (text = keysetPage(filtered(teamId, filters), order, limit).text));
  return { name, text, toRow, values: [teamId, ...positionValues(order), limit + 1] };
}
