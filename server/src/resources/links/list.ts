import type { Workspace } from '../../db/workspace';
import type { Link, LinkPage, operations } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import type { LinkRow } from './link';
import { linkList } from './queries';

type ListQuery = NonNullable<operations['listLinks']['parameters']['query']>;

/** One page of links. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export function listLinks(
  workspace: Workspace,
  cursors: Cursors,
  query: ListQuery,
  present: (row: LinkRow) => Link,
): Promise<LinkPage> {
  const { limit: _limit, after: _after, sort: _sort, ...filters } = query;
  const current = query.updatedSince === undefined;
  return listPage(
    { operation: 'listLinks', workspace, cursors, query },
    (order, limit) => linkList.page(workspace, { ...filters, current }, order, limit),
    present,
  );
}
