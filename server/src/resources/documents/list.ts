import type { Workspace } from '../../db/workspace';
import type { DocumentPage, DocumentVersion, DocumentVersionPage, operations } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import type { VersionRow } from './document';
import { presentDocument, presentVersion } from './presenter';
import { type DocumentFilters, documentList, listVersions } from './queries';

type ListQuery = NonNullable<operations['listDocuments']['parameters']['query']>;
type VersionsQuery = NonNullable<operations['listDocumentVersions']['parameters']['query']>;

/** One page of documents. @throws ApiError 400 for a cursor of another list or parameters that exclude each other */
export function listDocuments(workspace: Workspace, cursors: Cursors, query: ListQuery): Promise<DocumentPage> {
  return listPage(
    { operation: 'listDocuments', workspace, cursors, query },
    (order, limit) => documentList.page(workspace, filtersOf(query), order, limit),
    presentDocument,
  );
}

function filtersOf({ limit: _limit, after: _after, sort: _sort, status, ...filters }: ListQuery): DocumentFilters {
  const shown = status ?? (filters.updatedSince === undefined ? 'active' : 'all');
  return { ...filters, status: shown === 'all' ? undefined : shown };
}

/** One page of a document's versions, the newest first. @throws ApiError 400 for a cursor of another list */
export function listDocumentVersions(
  workspace: Workspace,
  cursors: Cursors,
  documentId: string,
  query: VersionsQuery,
): Promise<DocumentVersionPage> {
  return listPage<VersionRow & { id: string; updated_at: string }, DocumentVersion>(
    { operation: `listDocumentVersions of ${documentId}`, workspace, cursors, query },
    async ({ after }, limit) => {
      const rows = await listVersions(workspace, documentId, after && Number(after.id), limit + 1);
      // Versions are counted, and never change.
      return rows.map((row) => ({ ...row, id: String(row.number), updated_at: row.created_at }));
    },
    presentVersion,
  );
}
