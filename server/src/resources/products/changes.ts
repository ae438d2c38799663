import { explainViolation } from '../../db/postgres-errors';
import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Product } from '../../generated/types';
import { requireVersion, versionTag } from '../../representation/entity-tag';
import { mergeMetadata } from '../../representation/metadata';
import { type Changed, recordCreation, type ResourceKind, save, upsertByExternalId } from '../changes';
import { presentProduct } from './presenter';
import type { ProductFields, ProductRow } from './product';
import {
  insertProduct,
  insertProductUnlessExternalId,
  lockProduct,
  lockProductByExternalId,
  type NewProduct,
  updateProduct,
} from './queries';

export type ChangedProduct = Changed<ProductRow, 'updated' | 'archived' | 'restored'>;

const product: ResourceKind<ProductRow, Product> = {
  name: 'product',
  present: presentProduct,
  write: (workspace, row) =>
    updateProduct(workspace, row).catch((error: unknown) => explainConflict(error, { sku: row.sku })),
};

/** What the contract promises for fields a new product leaves out. */
const defaults = { type: 'SERVICES', unitOfMeasure: 'unit' };

type RequiredFields = Required<Pick<ProductFields, 'name' | 'unitPrice' | 'currency'>>;

/** @throws ApiError 409 when the SKU or the external id is taken */
export async function create(
  workspace: WritableWorkspace,
  fields: ProductFields & RequiredFields,
): Promise<ChangedProduct> {
  const row = await insertProduct(workspace, complete(fields)).catch((error: unknown) =>
    explainConflict(error, fields),
  );
  return recordCreation(product, workspace, row);
}

/** @throws ApiError 404, 409, 412 or 422 */
export async function update(
  workspace: WritableWorkspace,
  id: string,
  fields: ProductFields,
  ifMatch: string | undefined,
): Promise<ChangedProduct> {
  const row = await lockExisting(workspace, id, ifMatch);
  return save(product, workspace, row, applyFields(row, fields), 'updated');
}

/** Creates the product or updates the one that carries the external id, which restores it if it is archived. @throws ApiError 409, 412 or 422 */
export async function upsert(
  workspace: WritableWorkspace,
  externalId: string,
  fields: ProductFields & RequiredFields,
  ifMatch: string | undefined,
): Promise<ChangedProduct> {
  return upsertByExternalId({
    async lock() {
      const row = await lockProductByExternalId(workspace, externalId);
      requireVersion(ifMatch, row && versionTag(row.version));
      return row;
    },
    update: (row) => saveActive(workspace, row, applyFields(row, fields)),
    async create() {
      const row = await insertProductUnlessExternalId(workspace, complete({ ...fields, externalId })).catch(
        (error: unknown) => explainConflict(error, fields),
      );
      return row && recordCreation(product, workspace, row);
    },
  });
}

/** @throws ApiError 404 or 412 */
export async function setArchived(
  workspace: WritableWorkspace,
  id: string,
  archived: boolean,
  ifMatch: string | undefined,
): Promise<ChangedProduct> {
  const row = await lockExisting(workspace, id, ifMatch);
  return archived ? save(product, workspace, row, { ...row, archived }, 'archived') : saveActive(workspace, row, row);
}

export function productNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('product_not_found', `No product ${id} in this ${workspace.mode} workspace.`);
}

async function lockExisting(
  workspace: WritableWorkspace,
  id: string,
  ifMatch: string | undefined,
): Promise<ProductRow> {
  const row = await lockProduct(workspace, id);
  if (!row) throw productNotFound(workspace, id);
  requireVersion(ifMatch, versionTag(row.version));
  return row;
}

function complete(fields: ProductFields & RequiredFields): NewProduct {
  return { ...defaults, ...fields, metadata: mergeMetadata({}, fields.metadata) };
}

/** The row with the fields that were sent put in; unit price and tax rate as the database would write them, so that equal values compare equal. */
function applyFields(row: ProductRow, fields: ProductFields): ProductRow {
  const { name, description, sku, unitPrice, currency, taxRate, type, unitOfMeasure, externalId, metadata } = fields;
  return {
    ...row,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(sku !== undefined && { sku }),
    ...(unitPrice !== undefined && { unit_price: unitPrice.toFixed(4) }),
    ...(currency !== undefined && { currency }),
    ...(taxRate !== undefined && { tax_rate: taxRate === null ? null : taxRate.toFixed(4) }),
    ...(type !== undefined && { type }),
    ...(unitOfMeasure !== undefined && { unit_of_measure: unitOfMeasure }),
    ...(externalId !== undefined && { external_id: externalId }),
    metadata: mergeMetadata(row.metadata, metadata),
  };
}

/** Saves a product that is to be active, whatever it was. Bringing it back is told first and foremost, with all that changed. */
function saveActive(workspace: WritableWorkspace, before: ProductRow, wanted: ProductRow): Promise<ChangedProduct> {
  return save(product, workspace, before, { ...wanted, archived: false }, before.archived ? 'restored' : 'updated');
}

function explainConflict(error: unknown, { sku }: ProductFields): never {
  return explainViolation(error, {
    products_sku: () =>
      new ApiError('sku_taken', `Another product of this team already has the SKU ${sku}.`, { param: 'sku' }),
    products_external_id: () =>
      new ApiError('external_id_taken', 'Another product of this team already carries this external id.', {
        param: 'externalId',
      }),
  });
}
