import { violatedUniqueIndex } from '../../db/postgres-errors';
import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import { matchesEntityTag } from '../../representation/entity-tag';
import { changedFields, presentProduct, productEntityTag } from './presenter';
import type { ProductFields, ProductRow } from './product';
import {
  insertProduct,
  insertProductUnlessExternalId,
  lockProduct,
  lockProductByExternalId,
  type NewProduct,
  updateProduct,
} from './queries';

/** What a change did. `unchanged`: everything already was as asked, so there is no new version and no event. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'archived' | 'restored';

export interface Changed {
  outcome: Outcome;
  row: ProductRow;
}

const maxMetadataPairs = 50;
/** Two are needed where another creates the product first; a third only where its external id is taken away again at once. */
const upsertAttempts = 3;

/** What the contract promises for fields a new product leaves out. */
const defaults = { type: 'SERVICES', unitOfMeasure: 'unit' };

type RequiredFields = Required<Pick<ProductFields, 'name' | 'unitPrice' | 'currency'>>;

/** @throws ApiError 409 when the SKU or the external id is taken */
export async function create(workspace: WritableWorkspace, fields: ProductFields & RequiredFields): Promise<Changed> {
  const row = await insertProduct(workspace, complete(fields)).catch((error: unknown) =>
    explainConflict(error, fields),
  );
  return recordCreation(workspace, row);
}

/** @throws ApiError 404, 409, 412 or 422 */
export async function update(
  workspace: WritableWorkspace,
  id: string,
  fields: ProductFields,
  ifMatch: string | undefined,
): Promise<Changed> {
  const row = await lockExisting(workspace, id, ifMatch);
  return save(workspace, row, applyFields(row, fields), 'updated');
}

/** Creates the product or updates the one that carries the external id, which restores it if it is archived. @throws ApiError 409, 412 or 422 */
export async function upsert(
  workspace: WritableWorkspace,
  externalId: string,
  fields: ProductFields & RequiredFields,
  ifMatch: string | undefined,
): Promise<Changed> {
  for (let attempt = 0; attempt < upsertAttempts; attempt++) {
    const existing = await lockProductByExternalId(workspace, externalId);
    requireVersion(existing, ifMatch);
    if (existing) return saveActive(workspace, existing, applyFields(existing, fields));
    const product = complete({ ...fields, externalId });
    const created = await insertProductUnlessExternalId(workspace, product).catch((error: unknown) =>
      explainConflict(error, fields),
    );
    if (created) return recordCreation(workspace, created);
    // Somebody else created it in between, and has committed, since the insert waited for them.
  }
  throw new ApiError(
    'external_id_taken',
    'This external id is passing from product to product. Send the change again.',
    {
      param: 'externalId',
    },
  );
}

/** @throws ApiError 404 or 412 */
export async function setArchived(
  workspace: WritableWorkspace,
  id: string,
  archived: boolean,
  ifMatch: string | undefined,
): Promise<Changed> {
  const row = await lockExisting(workspace, id, ifMatch);
  return archived ? save(workspace, row, { ...row, archived }, 'archived') : saveActive(workspace, row, row);
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
  requireVersion(row, ifMatch);
  return row;
}

function requireVersion(row: ProductRow | undefined, ifMatch: string | undefined): void {
  if (ifMatch === undefined || (row && matchesEntityTag(ifMatch, productEntityTag(row)))) return;
  throw new ApiError(
    'version_mismatch',
    'The product has changed since the version you hold. Fetch it again and reapply your change.',
    {
      param: 'If-Match',
    },
  );
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

function mergeMetadata(
  current: Record<string, string>,
  changes: ProductFields['metadata'] = {},
): Record<string, string> {
  const merged = Object.entries({ ...current, ...changes }).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  );
  if (merged.length > maxMetadataPairs) {
    throw new ApiError('metadata_too_large', `A product has at most ${maxMetadataPairs} metadata pairs.`, {
      param: 'metadata',
    });
  }
  return Object.fromEntries(merged);
}

/** Saves a product that is to be active, whatever it was. Bringing it back is told first and foremost, with all that changed. */
function saveActive(workspace: WritableWorkspace, before: ProductRow, wanted: ProductRow): Promise<Changed> {
  return save(workspace, before, { ...wanted, archived: false }, before.archived ? 'restored' : 'updated');
}

async function save(
  workspace: WritableWorkspace,
  before: ProductRow,
  wanted: ProductRow,
  outcome: Outcome,
): Promise<Changed> {
  const earlier = presentProduct(before);
  if (Object.keys(changedFields(earlier, presentProduct(wanted))).length === 0)
    return { outcome: 'unchanged', row: before };
  const row = await updateProduct(workspace, wanted).catch((error: unknown) =>
    explainConflict(error, { sku: wanted.sku }),
  );
  const data = presentProduct(row);
  workspace.record({ type: `product.${outcome}`, resourceId: row.id, data, previous: changedFields(earlier, data) });
  return { outcome, row };
}

function recordCreation(workspace: WritableWorkspace, row: ProductRow): Changed {
  workspace.record({ type: 'product.created', resourceId: row.id, data: presentProduct(row), previous: {} });
  return { outcome: 'created', row };
}

function explainConflict(error: unknown, fields: ProductFields): never {
  switch (violatedUniqueIndex(error)) {
    case 'products_sku':
      throw new ApiError('sku_taken', `Another product of this team already has the SKU ${fields.sku}.`, {
        param: 'sku',
      });
    case 'products_external_id':
      throw new ApiError('external_id_taken', 'Another product of this team already carries this external id.', {
        param: 'externalId',
      });
    default:
      throw error;
  }
}
