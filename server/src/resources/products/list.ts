import type { Order } from '../../db/keyset';
import type { Workspace } from '../../db/workspace';
import { invalidRequest } from '../../contract/validation-errors';
import type { operations, ProductPage } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { presentProduct } from './presenter';
import { listProducts, type ProductFilters } from './queries';

export type ListQuery = NonNullable<operations['listProducts']['parameters']['query']>;

/** One page of products. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export async function listPage(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<ProductPage> {
  const { limit = 20, after, ...shape } = query;
  const list = { operation: 'listProducts', teamId: workspace.teamId, mode: workspace.mode, ...shape };
  const order = orderOf(query);
  if (after !== undefined) order.after = cursors.decode(after, list);
  const rows = await listProducts(workspace, filtersOf(query), order, limit);
  const hasMore = rows.length > limit;
  const page = hasMore ? rows.slice(0, limit) : rows;
  const last = page.at(-1);
  const nextCursor =
    hasMore && last
      ? cursors.encode({ id: last.id, value: order.column === undefined ? undefined : last[order.column] }, list)
      : null;
  return { data: { data: page.map(presentProduct), hasMore, nextCursor } };
}

function orderOf(query: ListQuery): Order {
  if (query.updatedSince !== undefined) {
    if (query.sort !== undefined && query.sort !== '-createdAt') {
      throw invalidRequest([
        { path: '/query/sort', code: 'conflict', message: 'cannot be combined with updatedSince' },
      ]);
    }
    return { column: 'updated_at', descending: false };
  }
  const sort = query.sort ?? '-createdAt';
  return { column: sort.endsWith('updatedAt') ? 'updated_at' : undefined, descending: sort.startsWith('-') };
}

function filtersOf(query: ListQuery): ProductFilters {
  const status = query.status ?? (query.updatedSince === undefined ? 'active' : 'all');
  return {
    archived: status === 'all' ? undefined : status === 'archived',
    q: query.q,
    sku: query.sku,
    externalId: query.externalId,
    metadata: query.metadata,
    updatedSince: query.updatedSince,
    createdAfter: query.createdAfter,
    createdBefore: query.createdBefore,
  };
}
