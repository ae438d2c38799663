import type { Workspace } from '../../db/workspace';
import type { CustomerPage, operations } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import { presentCustomer } from './presenter';
import { customerList } from './queries';

type ListQuery = NonNullable<operations['listCustomers']['parameters']['query']>;

/** One page of customers. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export function listCustomers(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<CustomerPage> {
  const { limit: _limit, after: _after, sort: _sort, ...filters } = query;
  const current = query.updatedSince === undefined;
  return listPage(
    { operation: 'listCustomers', workspace, cursors, query },
    (order, limit) => customerList.page(workspace, { ...filters, current }, order, limit),
    presentCustomer,
  );
}
