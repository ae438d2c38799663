import { v7 as uuidv7 } from 'uuid';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { type CommonFilters, containing, ResourceList } from '../../db/resource-list';
import { type ProductFields, type ProductRow, productColumns as columns, toProductRow as toRow } from './product';

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

/** The products with these ids, as far as they exist, in no order. */
export function findProducts(workspace: Workspace, ids: readonly string[]): Promise<ProductRow[]> {
  return workspace.query<ProductRow>({
    name: 'product_find_many',
    text: `select ${columns} from products where team_id = $1 and id = any ($2)`,
    toRow,
    values: [workspace.teamId, ids],
  });
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

export interface ProductFilters extends CommonFilters {
  archived?: boolean | undefined;
  q?: string | undefined;
  sku?: string | undefined;
}

export const productList = new ResourceList<ProductRow, ProductFilters>({
  table: 'products',
  columns,
  toRow,
  spelt: ['archived'],
  filter(query, { archived, sku, q }) {
    // Spelt out and not as a parameter: only so can a plan that is kept use the partial indexes.
    if (archived !== undefined) query.whereRaw(archived ? 'archived' : 'not archived');
    if (sku !== undefined) query.where('sku', sku);
    if (q !== undefined) containing(query, ['name', 'sku', 'description'], q);
  },
});
