import type { Handlers } from '../../contract/handlers';
import type { WritableWorkspace } from '../../db/workspace';
import type { LinkPasswords } from '../../links/passwords';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import { create, type LinkContext, linkNotFound, remove, update } from './changes';
import type { LinkRow } from './link';
import { listLinks } from './list';
import { presentLink } from './presenter';
import { findLink } from './queries';

type LinkOperations = 'listLinks' | 'createLink' | 'getLink' | 'updateLink' | 'deleteLink';

export interface LinkDependencies {
  cursors: Cursors;
  links: {
    /** The origin readers use, without a trailing slash; empty for addresses relative to the server's own. */
    publicUrl: string;
    passwords: LinkPasswords;
    /** Whether codes can be mailed to readers. */
    canMail: boolean;
  };
}

export function linkHandlers({ cursors, links }: LinkDependencies): Handlers<LinkOperations> {
  const present = (row: LinkRow) => presentLink(row, links.publicUrl);
  const contextOf = (workspace: WritableWorkspace): LinkContext => ({ ...links, workspace, present });
  const found = (row: LinkRow) => ({
    status: 200 as const,
    body: { data: present(row) },
    headers: { ETag: versionTag(row.version) },
  });
  return {
    async listLinks({ workspace, query }) {
      return { status: 200, body: await listLinks(workspace, cursors, query, present) };
    },

    async createLink({ workspace, body: { documentId, ...fields } }) {
      const { row } = await create(contextOf(workspace), documentId, fields);
      const { body, headers } = found(row);
      return { status: 201, body, headers: { ...headers, Location: `/api/v1/links/${row.id}` } };
    },

    async getLink({ workspace, path }) {
      const row = await findLink(workspace, path.id);
      if (!row) throw linkNotFound(workspace, path.id);
      return found(row);
    },

    async updateLink({ workspace, path, body, ifMatch }) {
      const { row } = await update(contextOf(workspace), path.id, body, ifMatch);
      return found(row);
    },

    async deleteLink({ workspace, path, ifMatch }) {
      const { row } = await remove(contextOf(workspace), path.id, ifMatch);
      return found(row);
    },
  };
}
