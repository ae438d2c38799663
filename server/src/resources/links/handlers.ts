import { type Handlers, prepared } from '../../contract/handlers';
import type { WritableWorkspace } from '../../db/workspace';
import type { LinkPasswords } from '../../links/passwords';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import { create, hashOf, type LinkContext, linkNotFound, remove, update } from './changes';
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
  const { passwords, canMail } = links;
  const contextOf = (workspace: WritableWorkspace): LinkContext => ({ workspace, canMail, present });
  const found = (row: LinkRow) => ({
    status: 200 as const,
    body: { data: present(row) },
    headers: { ETag: versionTag(row.version) },
  });
  return {
    async listLinks({ workspace, query }) {
      return { status: 200, body: await listLinks(workspace, cursors, query, present) };
    },

    createLink: prepared(
      ({ workspace, body }) => hashOf(passwords, workspace, body.access?.password),
      async ({ workspace, body: { documentId, ...fields } }, passwordHash) => {
        const { row } = await create(contextOf(workspace), documentId, fields, passwordHash);
        const { body, headers } = found(row);
        return { status: 201, body, headers: { ...headers, Location: `/api/v1/links/${row.id}` } };
      },
    ),

    async getLink({ workspace, path }) {
      const row = await findLink(workspace, path.id);
      if (!row) throw linkNotFound(workspace, path.id);
      return found(row);
    },

    updateLink: prepared(
      ({ workspace, path, body }) => hashOf(passwords, workspace, body.access?.password, path.id),
      async ({ workspace, path, body, ifMatch }, passwordHash) => {
        const { row } = await update({ ...contextOf(workspace), ifMatch }, path.id, body, passwordHash);
        return found(row);
      },
    ),

    async deleteLink({ workspace, path, ifMatch }) {
      const { row } = await remove({ ...contextOf(workspace), ifMatch }, path.id);
      return found(row);
    },
  };
}
