import type { WritableWorkspace } from '../../db/workspace';
import { translatePostgresError } from '../../db/postgres-errors';
import { ApiError } from '../../errors/api-error';
import type { ProductBatch, ProductBatchItem, ProductBatchResult } from '../../generated/types';
import { type ChangedProduct, create, setArchived, update, upsert } from './changes';
import { presentProduct } from './presenter';

/**
 * Carries out the items in their order. An item that is refused is undone by itself; with `atomic`, the first refusal is the batch's own and names
 * the item, and the unit of work undoes everything.
 */
export async function runBatch(workspace: WritableWorkspace, batch: ProductBatch): Promise<ProductBatchResult[]> {
  const results: ProductBatchResult[] = [];
  for (const [index, item] of batch.items.entries()) {
    const savepoint = workspace.savepoint();
    try {
      results.push(present(index, await carryOut(workspace, item)));
      savepoint.release();
    } catch (error) {
      const refusal = translatePostgresError(error);
      if (!(refusal instanceof ApiError) || refusal.status >= 500) throw error;
      if (batch.atomic) throw ofItem(index, refusal);
      await savepoint.rollback();
      results.push(presentRefusal(index, refusal));
    }
  }
  return results;
}

function carryOut(workspace: WritableWorkspace, item: ProductBatchItem): Promise<ChangedProduct> {
  switch (item.action) {
    case 'create':
      return create(workspace, item.product);
    case 'update':
      return update(workspace, item.id, item.product, undefined);
    case 'upsert':
      return upsert(workspace, item.externalId, item.product, undefined);
    case 'archive':
      return setArchived(workspace, item.id, true, undefined);
  }
}

function present(index: number, { outcome, row }: ChangedProduct): ProductBatchResult {
  // Only restoring by itself is called that; in a batch it is part of an upsert.
  const reported = outcome === 'restored' ? 'updated' : outcome;
  return { index, outcome: reported, status: outcome === 'created' ? 201 : 200, product: presentProduct(row) };
}

function presentRefusal(index: number, refusal: ApiError): ProductBatchResult {
  const { type, status, retryable } = refusal.definition;
  const { param } = refusal.extras;
  const error = {
    type,
    code: refusal.code,
    message: refusal.message,
    retryable,
    ...(param !== undefined && { param }),
  };
  return { index, outcome: 'failed', status, error };
}

function ofItem(index: number, refusal: ApiError): ApiError {
  const { param } = refusal.extras;
  return new ApiError(refusal.code, refusal.message, {
    ...refusal.extras,
    param: param ? `items[${index}].product.${param}` : `items[${index}]`,
  });
}
