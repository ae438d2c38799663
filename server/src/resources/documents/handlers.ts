import type { Handlers } from '../../contract/handlers';
import type { Workspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { DocumentResponse } from '../../generated/types';
import type { Cursors } from '../../representation/cursor';
import { versionTag } from '../../representation/entity-tag';
import type { DocumentStorage } from '../../storage/storage';
import { addVersion, create, documentNotFound, setStatus, update } from './changes';
import type { DocumentRow } from './document';
import { listDocuments, listDocumentVersions } from './list';
import { presentDocument } from './presenter';
import { findDocument, findVersion } from './queries';
import { fileOf } from './version-file';

type DocumentOperations =
  | 'listDocuments'
  | 'createDocument'
  | 'getDocument'
  | 'updateDocument'
  | 'archiveDocument'
  | 'restoreDocument'
  | 'listDocumentVersions'
  | 'createDocumentVersion'
  | 'downloadDocument';

export interface DocumentDependencies {
  cursors: Cursors;
  storage: Pick<DocumentStorage, 'open'>;
}

export function documentHandlers({ cursors, storage }: DocumentDependencies): Handlers<DocumentOperations> {
  return {
    async listDocuments({ workspace, query }) {
      return { status: 200, body: await listDocuments(workspace, cursors, query) };
    },

    async createDocument({ workspace, body: { file, ...fields } }) {
      const { row } = await create(workspace, fields, file);
      const headers = { ETag: versionTag(row.version), Location: `/api/v1/documents/${row.id}` };
      return { status: 201, body: documentBody(row), headers };
    },

    async getDocument({ workspace, path }) {
      return found(await requireDocument(workspace, path.id));
    },

    async updateDocument({ workspace, path, body, ifMatch }) {
      const { row } = await update(workspace, path.id, body, ifMatch);
      return found(row);
    },

    async archiveDocument({ workspace, path, ifMatch }) {
      const { row } = await setStatus(workspace, path.id, 'archived', ifMatch);
      return found(row);
    },

    async restoreDocument({ workspace, path, ifMatch }) {
      const { row } = await setStatus(workspace, path.id, 'active', ifMatch);
      return found(row);
    },

    async listDocumentVersions({ workspace, path, query }) {
      const { id } = await requireDocument(workspace, path.id);
      return { status: 200, body: await listDocumentVersions(workspace, cursors, id, query) };
    },

    async createDocumentVersion({ workspace, path, body, ifMatch }) {
      const { row } = await addVersion(workspace, path.id, body.file, ifMatch);
      return { ...found(row), status: 201 };
    },

    async downloadDocument({ workspace, path, query }) {
      const version = await findVersion(workspace, path.id, query.version);
      if (!version) throw await nothingToDownload(workspace, path.id, query.version);
      return { status: 200, body: fileOf(version, storage) };
    },
  };
}

async function requireDocument(workspace: Workspace, id: string): Promise<DocumentRow> {
  const row = await findDocument(workspace, id);
  if (!row) throw documentNotFound(workspace, id);
  return row;
}

async function nothingToDownload(workspace: Workspace, id: string, version: number | undefined): Promise<ApiError> {
  const row = version !== undefined && (await findDocument(workspace, id));
  if (!row) return documentNotFound(workspace, id);
  return new ApiError('document_not_found', `The document ${id} has no version ${version}.`, { param: 'version' });
}

function found(row: DocumentRow) {
  return { status: 200 as const, body: documentBody(row), headers: { ETag: versionTag(row.version) } };
}

function documentBody(row: DocumentRow): DocumentResponse {
  return { data: presentDocument(row) };
}
