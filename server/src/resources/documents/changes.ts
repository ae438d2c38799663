import type { ReceivedFile } from '../../contract/received-file';
import { explainViolation } from '../../db/postgres-errors';
import type { WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { Document } from '../../generated/types';
import { requireVersion, versionTag } from '../../representation/entity-tag';
import { mergeMetadata } from '../../representation/metadata';
import { type Changed, recordCreation, type ResourceKind, save } from '../changes';
import type { DocumentFields, DocumentRow, DocumentStatus } from './document';
import { presentDocument } from './presenter';
import { insertDocument, insertVersion, lockDocument, updateDocument } from './queries';

type ChangedDocument = Changed<DocumentRow, 'updated' | 'version_created' | 'archived' | 'restored'>;

const document: ResourceKind<DocumentRow, Document> = {
  name: 'document',
  present: presentDocument,
  write: (workspace, row) => updateDocument(workspace, row).catch(explainConflict),
};

const mostVersions = 1000;

type NewDocumentFields = { name?: string; externalId?: string; metadata?: Record<string, string> };

/** Adds a document whose file is stored. @throws ApiError 409 when the external id is taken */
export async function create(
  workspace: WritableWorkspace,
  { name, externalId, metadata }: NewDocumentFields,
  file: ReceivedFile,
): Promise<ChangedDocument> {
  const fields = {
    name: name ?? file.fileName,
    externalId: externalId ?? null,
    metadata: mergeMetadata({}, metadata),
  };
  const row = await insertDocument(workspace, fields, file).catch(explainConflict);
  return recordCreation(document, workspace, row);
}

/** @throws ApiError 404, 409, 412 or 422 */
export async function update(
  workspace: WritableWorkspace,
  id: string,
  fields: DocumentFields,
  ifMatch: string | undefined,
): Promise<ChangedDocument> {
  const row = await lockExisting(workspace, id, ifMatch);
  return save(document, workspace, row, applyFields(row, fields), 'updated');
}

/** Makes a stored file the current version, of an archived document too. @throws ApiError 404, 409 `too_many_versions` or 412 */
export async function addVersion(
  workspace: WritableWorkspace,
  id: string,
  file: ReceivedFile,
  ifMatch: string | undefined,
): Promise<ChangedDocument> {
  const row = await lockExisting(workspace, id, ifMatch);
  const number = row.current_version + 1;
  if (number > mostVersions) {
    throw new ApiError('too_many_versions', `The document has ${mostVersions} versions already.`);
  }
  await insertVersion(workspace, id, number, file);
  return save(document, workspace, row, { ...row, current_version: number }, 'version_created');
}

/** @throws ApiError 404 or 412 */
export async function setStatus(
  workspace: WritableWorkspace,
  id: string,
  status: DocumentStatus,
  ifMatch: string | undefined,
): Promise<ChangedDocument> {
  const row = await lockExisting(workspace, id, ifMatch);
  return save(document, workspace, row, { ...row, status }, status === 'archived' ? 'archived' : 'restored');
}

export function documentNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('document_not_found', `No document ${id} in this ${workspace.mode} workspace.`);
}

async function lockExisting(
  workspace: WritableWorkspace,
  id: string,
  ifMatch: string | undefined,
): Promise<DocumentRow> {
  const row = await lockDocument(workspace, id, 'update');
  if (!row) throw documentNotFound(workspace, id);
  requireVersion(ifMatch, versionTag(row.version));
  return row;
}

/** The row with the fields that were sent put in. */
function applyFields(row: DocumentRow, { name, externalId, metadata }: DocumentFields): DocumentRow {
  return {
    ...row,
    ...(name !== undefined && { name }),
    ...(externalId !== undefined && { external_id: externalId }),
    metadata: mergeMetadata(row.metadata, metadata),
  };
}

function explainConflict(error: unknown): never {
  return explainViolation(error, {
    documents_external_id: () =>
      new ApiError('external_id_taken', 'Another document of this team already carries this external id.', {
        param: 'externalId',
      }),
  });
}
