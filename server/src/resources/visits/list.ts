import type { Workspace } from '../../db/workspace';
import type { operations, VisitPage } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { presentVisit } from '../../visits/presenter';
import { listPage } from '../list-page';
import { type VisitFilters, visitList } from './queries';

type ListQuery = NonNullable<operations['listVisits']['parameters']['query']>;

/** One page of visits. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export function listVisits(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<VisitPage> {
  return listPage(
    { operation: 'listVisits', workspace, cursors, query, defaultSort: '-startedAt' },
    (order, limit) => visitList.page(workspace, filtersOf(query), order, limit),
    presentVisit,
  );
}

function filtersOf({ limit: _limit, after: _after, sort: _sort, ...filters }: ListQuery): VisitFilters {
  return { ...filters, bots: filters.bots ?? 'exclude', internal: filters.internal ?? 'exclude' };
}
