import type { Workspace } from '../../db/workspace';
import type { operations, ProductPage } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import { presentProduct } from './presenter';
import { type ProductFilters, productList } from './queries';

type ListQuery = NonNullable<operations['listProducts']['parameters']['query']>;

/** One page of products. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export function listProducts(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<ProductPage> {
  return listPage(
    { operation: 'listProducts', workspace, cursors, query },
    (order, limit) => productList.page(workspace, filtersOf(query), order, limit),
    presentProduct,
  );
}

function filtersOf({ limit: _limit, after: _after, sort: _sort, status, ...filters }: ListQuery): ProductFilters {
  const shown = status ?? (filters.updatedSince === undefined ? 'active' : 'all');
  return { ...filters, archived: shown === 'all' ? undefined : shown === 'archived' };
}
