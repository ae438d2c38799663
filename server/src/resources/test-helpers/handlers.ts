import type { Handlers } from '../../contract/handlers';
import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { TestVisitsCreate } from '../../generated/types';
import { completed, started } from '../../visits/events';
import { presentVisit } from '../../visits/presenter';
import type { ViewerIds } from '../../visits/viewer-ids';
import type { VisitRow } from '../../visits/visit';
import { findSharedDocument } from '../documents/document-lookup';
import { findLink } from '../links/link-lookup';
import { makeUpReader } from './made-up-readers';
import { makeUpAge, makeUpReading } from './made-up-visits';
import { type CompletedVisit, insertCompletedVisits } from './queries';

export interface TestHelperDependencies {
  viewerIds: ViewerIds;
}

/** What makes trying things out easier, and works in test mode only. */
export function testHelperHandlers({ viewerIds }: TestHelperDependencies): Handlers<'createTestVisits'> {
  return {
    async createTestVisits({ workspace, body }) {
      if (workspace.mode !== 'test') {
        throw new ApiError('test_mode_only', 'Visits can be made up in test mode only. Use a test key.');
      }
      const rows = await insertCompletedVisits(workspace, await makeUpVisits(workspace, viewerIds, body));
      for (const row of rows) {
        workspace.record(started(asItStarted(row)));
        workspace.record(completed(row));
      }
      return { status: 201, body: { data: { visits: rows.map(presentVisit) } } };
    },
  };
}

/** @throws ApiError 422 `reference_not_found` */
async function makeUpVisits(
  workspace: WritableWorkspace,
  viewerIds: ViewerIds,
  { linkId, count = 1, days = 0 }: TestVisitsCreate,
): Promise<CompletedVisit[]> {
  const link = await findLink(workspace, linkId);
  const document = link && (await findSharedDocument(workspace, link.document_id));
  if (!link || !document) {
    const message = `No link ${linkId} in this ${workspace.mode} workspace.`;
    throw new ApiError('reference_not_found', message, { param: 'linkId' });
  }
  const { number: documentVersion, page_count: pageCount } = document.version;
  return Array.from({ length: count }, () => {
    const { viewer, ...reader } = makeUpReader(link);
    return {
      linkId: link.id,
      documentId: document.id,
      documentVersion,
      pageCount,
      viewerId: viewerIds.of(workspace, viewer),
      ...reader,
      ...makeUpReading(pageCount, link.allow_download, makeUpAge(days)),
    };
  });
}

const asItStarted = (row: VisitRow): VisitRow => ({
  ...row,
  completed_at: null,
  duration_ms: 0,
  pages_viewed: 0,
  downloaded: false,
});
