import type { QueryResultRow } from 'pg';
import type { Statement } from '../../src/db/connections';
import type { CommonFilters, ResourceList } from '../../src/db/resource-list';
import type { Workspace } from '../../src/db/workspace';
import type { TestApi } from './api';

/** How Postgres finds the first page of a team's list. */
export async function planOf<Filters extends CommonFilters>(
  api: TestApi,
  teamId: string,
  list: Pick<ResourceList<QueryResultRow, Filters>, 'page'>,
  filters: Filters,
): Promise<string> {
  const follows = filters.updatedSince !== undefined;
  const order = { column: follows ? 'updated_at' : undefined, descending: !follows } as const;
  let statement: Statement | undefined;
  const query = (asked: Statement) => {
    statement = asked;
    return Promise.resolve(asked.name === 'watermark' ? [{ moment: new Date().toISOString() }] : []);
  };
  await list.page({ teamId, query } as unknown as Workspace, filters, order, 20);
  const rows = await api.sql('test', `explain ${statement!.text}`, statement!.values);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
