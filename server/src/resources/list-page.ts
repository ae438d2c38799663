import { invalidRequest } from '../contract/validation-errors';
import type { Order } from '../db/keyset';
import type { Workspace } from '../db/workspace';
import type { Cursors } from '../representation/cursor';

const sortColumns = { createdAt: undefined, updatedAt: 'updated_at', startedAt: 'started_at' } as const;
type Sort = keyof typeof sortColumns | `-${keyof typeof sortColumns}`;

/** The parameters by which every list of a main resource is paged and ordered. */
export interface PageQuery {
  limit?: number;
  after?: string;
  sort?: Sort;
  updatedSince?: string;
}

/** A list that somebody asks for. */
export interface ListRequest {
  operation: string;
  workspace: Workspace;
  cursors: Cursors;
  query: PageQuery;
  /** The order where none is asked for; `-createdAt` if unset. */
  defaultSort?: Sort;
}

/** What orders a row. */
interface Ordered {
  id: string;
  updated_at: string;
  started_at?: string;
}

interface Page<Wire> {
  data: { data: Wire[]; hasMore: boolean; nextCursor: string | null };
}

/**
 * The page that the parameters ask for, as the contract shows it.
 * @param read gives the rows in the order, one more than `limit` where there is a next page
 * @throws ApiError 400 for a cursor of another list or parameters that exclude each other
 */
export async function listPage<Row extends Ordered, Wire>(
  { operation, workspace, cursors, query, defaultSort = '-createdAt' }: ListRequest,
  read: (order: Order, limit: number) => Promise<Row[]>,
  present: (row: Row) => Wire,
): Promise<Page<Wire>> {
  const { limit = 20, after, ...shape } = query;
  const list = { operation, teamId: workspace.teamId, mode: workspace.mode, ...shape };
  const order = orderOf(query, defaultSort);
  if (after !== undefined) order.after = cursors.decode(after, list);
  const rows = await read(order, limit);
  const hasMore = rows.length > limit;
  const page = hasMore ? rows.slice(0, limit) : rows;
  const last = page.at(-1);
  const nextCursor =
    hasMore && last
      ? cursors.encode({ id: last.id, value: order.column === undefined ? undefined : last[order.column] }, list)
      : null;
  return { data: { data: page.map(present), hasMore, nextCursor } };
}

function orderOf({ sort, updatedSince }: PageQuery, defaultSort: Sort): Order {
  if (updatedSince === undefined) {
    const chosen = sort ?? defaultSort;
    const column = sortColumns[chosen.replace('-', '') as keyof typeof sortColumns];
    return { column, descending: chosen.startsWith('-') };
  }
  if (sort !== undefined && sort !== defaultSort) {
    throw invalidRequest([{ path: '/query/sort', code: 'conflict', message: 'cannot be combined with updatedSince' }]);
  }
  return { column: 'updated_at', descending: false };
}
