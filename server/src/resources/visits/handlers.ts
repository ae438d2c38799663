import type { Handlers } from '../../contract/handlers';
import { ApiError } from '../../errors/api-error';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import { presentVisit } from '../../visits/presenter';
import { listVisits } from './list';
import { findVisitWithPages } from './queries';

export function visitHandlers({ cursors }: { cursors: Cursors }): Handlers<'listVisits' | 'getVisit'> {
  return {
    async listVisits({ workspace, query }) {
      return { status: 200, body: await listVisits(workspace, cursors, query) };
    },

    async getVisit({ workspace, path }) {
      const row = await findVisitWithPages(workspace, path.id);
      if (!row) throw new ApiError('visit_not_found', `No visit ${path.id} in this ${workspace.mode} workspace.`);
      const pages = row.pages.map(([page, durationMs]) => ({ page, durationMs }));
      return {
        status: 200,
        body: { data: { ...presentVisit(row), pages } },
        headers: { ETag: versionTag(row.version) },
      };
    },
  };
}
