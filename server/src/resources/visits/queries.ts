import type { Workspace } from '../../db/workspace';
import { type CommonFilters, ResourceList } from '../../db/resource-list';
import { toLowerCase } from '../../links/access';
import { toVisitRow, visitColumns, type VisitRow } from '../../visits/visit';

/** A visit with the pages that were read, by number, each with its milliseconds. */
export interface VisitWithPages extends VisitRow {
  pages: [page: number, durationMs: number][];
}

type VisitColumns = Parameters<typeof toVisitRow>[0];

// In one statement, so that the pages are those of that version of the visit.
const findSql = `
  select ${visitColumns}, (
    select coalesce(json_agg(json_build_array(page, visit_pages.duration_ms) order by page), '[]') from visit_pages
    where visit_pages.team_id = visits.team_id and visit_id = visits.id
  )
  from visits where team_id = $1 and id = $2`;

export async function findVisitWithPages(workspace: Workspace, id: string): Promise<VisitWithPages | undefined> {
  const rows = await workspace.queryPoint<VisitWithPages>({
    name: 'visit_find_with_pages',
    text: findSql,
    toRow: (columns: [...VisitColumns, VisitWithPages['pages']]) => ({
      ...toVisitRow(columns.slice(0, -1) as VisitColumns),
      pages: columns.at(-1),
    }),
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/** Which visits of a kind are listed. */
export type Shown = 'exclude' | 'include' | 'only';

export interface VisitFilters extends Pick<CommonFilters, 'updatedSince'> {
  documentId?: string | undefined;
  linkId?: string | undefined;
  /** In any case. */
  viewerEmail?: string | undefined;
  viewerId?: string | undefined;
  country?: string | undefined;
  device?: string | undefined;
  browser?: string | undefined;
  downloaded?: boolean | undefined;
  completed?: boolean | undefined;
  bots: Shown;
  internal: Shown;
  startedAfter?: string | undefined;
  startedBefore?: string | undefined;
}

const conditions = {
  bots: { exclude: 'not is_bot', only: 'is_bot' },
  internal: { exclude: 'not is_internal', only: 'is_internal' },
};

export const visitList = new ResourceList<VisitRow, VisitFilters>({
  table: 'visits',
  columns: visitColumns,
  toRow: toVisitRow,
  spelt: ['bots', 'internal'],
  filter(query, filters) {
    for (const kind of ['bots', 'internal'] as const) {
      const shown = filters[kind];
      if (shown !== 'include') query.whereRaw(conditions[kind][shown]);
    }
    if (filters.documentId !== undefined) query.where('document_id', filters.documentId);
    if (filters.linkId !== undefined) query.where('link_id', filters.linkId);
    if (filters.viewerEmail !== undefined) query.where('viewer_email', toLowerCase(filters.viewerEmail));
    if (filters.viewerId !== undefined) query.where('viewer_id', filters.viewerId);
    if (filters.country !== undefined) query.where('country', filters.country);
    if (filters.device !== undefined) query.where('device', filters.device);
    if (filters.browser !== undefined) query.where('browser', filters.browser);
    // Spelt out and not as parameters: they are the conditions of partial indexes.
    if (filters.downloaded !== undefined) query.whereRaw(filters.downloaded ? 'downloaded' : 'not downloaded');
    if (filters.completed !== undefined) query.whereRaw(`completed_at is ${filters.completed ? 'not null' : 'null'}`);
    if (filters.startedAfter !== undefined) query.where('started_at', '>=', filters.startedAfter);
    if (filters.startedBefore !== undefined) query.where('started_at', '<', filters.startedBefore);
  },
});
