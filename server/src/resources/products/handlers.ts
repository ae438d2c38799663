import type { Handlers } from '../../contract/handlers';
import type { ProductResponse } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import { runBatch } from './batch';
import { create, productNotFound, setArchived, update, upsert } from './changes';
import { listProducts } from './list';
import { presentProduct } from './presenter';
import type { ProductRow } from './product';
import { findProduct } from './queries';

type ProductOperations =
  | 'listProducts'
  | 'createProduct'
  | 'getProduct'
  | 'updateProduct'
  | 'archiveProduct'
  | 'restoreProduct'
  | 'upsertProduct'
  | 'batchProducts';

export function productHandlers({ cursors }: { cursors: Cursors }): Handlers<ProductOperations> {
  return {
    async listProducts({ workspace, query }) {
      return { status: 200, body: await listProducts(workspace, cursors, query) };
    },

    async createProduct({ workspace, body }) {
      const { row } = await create(workspace, body);
      return created(row);
    },

    async getProduct({ workspace, path }) {
      const row = await findProduct(workspace, path.id);
      if (!row) throw productNotFound(workspace, path.id);
      return found(row);
    },

    async updateProduct({ workspace, path, body, ifMatch }) {
      const { row } = await update(workspace, path.id, body, ifMatch);
      return found(row);
    },

    async archiveProduct({ workspace, path, ifMatch }) {
      const { row } = await setArchived(workspace, path.id, true, ifMatch);
      return found(row);
    },

    async restoreProduct({ workspace, path, ifMatch }) {
      const { row } = await setArchived(workspace, path.id, false, ifMatch);
      return found(row);
    },

    async upsertProduct({ workspace, path, body, ifMatch }) {
      const { row, outcome } = await upsert(workspace, path.externalId, body, ifMatch);
      return outcome === 'created' ? created(row) : found(row);
    },

    async batchProducts({ workspace, body }) {
      return { status: 200, body: { data: { results: await runBatch(workspace, body) } } };
    },
  };
}

function found(row: ProductRow) {
  return { status: 200 as const, body: productBody(row), headers: { ETag: versionTag(row.version) } };
}

function created(row: ProductRow) {
  const headers = { ETag: versionTag(row.version), Location: `/api/v1/products/${row.id}` };
  return { status: 201 as const, body: productBody(row), headers };
}

function productBody(row: ProductRow): ProductResponse {
  return { data: presentProduct(row) };
}
