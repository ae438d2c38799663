import type { Handlers } from '../../contract/handlers';
import { ApiError } from '../../errors/api-error';
import type { Cursors } from '../../representation/cursor';
import { listPage } from './list';
import { presentEvent } from './presenter';
import { findEvent } from './queries';

/** Events never change. */
const entityTag = '"v1"';

export function eventHandlers({ cursors }: { cursors: Cursors }): Handlers<'listEvents' | 'getEvent'> {
  return {
    async listEvents({ workspace, query }) {
      return { status: 200, body: await listPage(workspace, cursors, query) };
    },

    async getEvent({ workspace, path }) {
      const row = await findEvent(workspace, path.id);
      if (!row) throw new ApiError('event_not_found', `No event ${path.id} in this ${workspace.mode} workspace.`);
      return { status: 200, body: { data: presentEvent(row) }, headers: { ETag: entityTag } };
    },
  };
}
