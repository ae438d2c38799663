import { v7 as uuidv7 } from 'uuid';
import type { ReceivedFile } from '../../contract/received-file';
import { type CommonFilters, containing, ResourceList } from '../../db/resource-list';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import {
  type DocumentRow,
  documentColumns as columns,
  type DocumentStatus,
  toDocumentRow as toRow,
  toVersionRow,
  versionColumns,
  type VersionRow,
} from './document';

const findSql = `select ${columns} from documents where team_id = $1 and id = $2`;

const insertSql = `
  insert into documents (team_id, id, name, external_id, metadata) values ($1, $2, $3, $4, $5)`;

const insertVersionSql = `
  insert into document_versions
    (team_id, document_id, number, storage_key, file_name, content_type, size, sha256, page_count)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

const updateSql = `
  update documents
  set version = version + 1, updated_at = date_trunc('milliseconds', now()),
      name = $3, status = $4, current_version = $5, external_id = $6, metadata = $7
  where team_id = $1 and id = $2
  returning ${columns}`;

/** How firmly a row is held until the transaction ends: `update` for changing it, `share` to keep others from changing it. */
type Lock = 'update' | 'share';

/** Finds a document, archived or not. */
export async function findDocument(workspace: Workspace, id: string): Promise<DocumentRow | undefined> {
  const rows = await workspace.queryPoint<DocumentRow>({
    name: 'document_find',
    text: findSql,
    toRow,
    values: [workspace.teamId, id],
  });
  return rows[0];
}

/** Locks the document and then reads it: a statement that did both would see the file of a version that was added while it waited no better than before. */
export async function lockDocument(
  workspace: WritableWorkspace,
  id: string,
  lock: Lock,
): Promise<DocumentRow | undefined> {
  const [, row] = await Promise.all([
    workspace.query({
      name: `document_lock_${lock}`,
      text: `select from documents where team_id = $1 and id = $2 for ${lock}`,
      values: [workspace.teamId, id],
    }),
    findDocument(workspace, id),
  ]);
  return row;
}

/** @param number which one; the current one if undefined */
export async function findVersion(
  workspace: Workspace,
  documentId: string,
  number: number | undefined,
): Promise<VersionRow | undefined> {
  const current = '(select current_version from documents where team_id = $1 and id = $2)';
  const rows = await workspace.queryPoint<VersionRow>({
    name: number === undefined ? 'document_version_current' : 'document_version_find',
    text: `
      select ${versionColumns} from document_versions
      where team_id = $1 and document_id = $2 and number = ${number === undefined ? current : '$3'}`,
    toRow: toVersionRow,
    values: [workspace.teamId, documentId, ...(number === undefined ? [] : [number])],
  });
  return rows[0];
}

/** The versions before a number, the newest first. */
export function listVersions(
  workspace: Workspace,
  documentId: string,
  before: number | undefined,
  limit: number,
): Promise<VersionRow[]> {
  return workspace.query<VersionRow>({
    name: 'document_versions_list',
    text: `
      select ${versionColumns} from document_versions
      where team_id = $1 and document_id = $2 and number < coalesce($3, 2147483647) order by number desc limit $4`,
    toRow: toVersionRow,
    values: [workspace.teamId, documentId, before ?? null, limit],
  });
}

export interface NewDocument {
  name: string;
  externalId: string | null;
  metadata: Record<string, string>;
}

/** Adds a document with its first version. @throws DatabaseError on the index `documents_external_id` when the external id is taken */
export async function insertDocument(
  workspace: WritableWorkspace,
  document: NewDocument,
  file: ReceivedFile,
): Promise<DocumentRow> {
  const id = uuidv7();
  await workspace.query({
    name: 'document_insert',
    text: insertSql,
    values: [workspace.teamId, id, document.name, document.externalId, JSON.stringify(document.metadata)],
  });
  await insertVersion(workspace, id, 1, file);
  return (await findDocument(workspace, id))!;
}

export async function insertVersion(
  workspace: WritableWorkspace,
  documentId: string,
  number: number,
  file: ReceivedFile,
): Promise<void> {
  await workspace.query({
    name: 'document_version_insert',
    text: insertVersionSql,
    values: [
      workspace.teamId,
      documentId,
      number,
      file.storageKey,
      file.fileName,
      file.contentType,
      file.size,
      file.sha256,
      file.pageCount,
    ],
  });
}

/** Writes all of the document's own fields and raises its version; its file is the one of `current_version`. @throws DatabaseError as `insertDocument` does */
export async function updateDocument(workspace: WritableWorkspace, document: DocumentRow): Promise<DocumentRow> {
  const rows = await workspace.query<DocumentRow>({
    name: 'document_update',
    text: updateSql,
    toRow,
    values: [
      workspace.teamId,
      document.id,
      document.name,
      document.status,
      document.current_version,
      document.external_id,
      JSON.stringify(document.metadata),
    ],
  });
  return rows[0]!;
}

export interface DocumentFilters extends CommonFilters {
  /** All, if undefined. */
  status?: DocumentStatus | undefined;
  q?: string | undefined;
}

const currentFileName = `(
  select file_name from document_versions
  where document_versions.team_id = documents.team_id and document_id = documents.id and number = current_version)`;

export const documentList = new ResourceList<DocumentRow, DocumentFilters>({
  table: 'documents',
  columns,
  toRow,
  spelt: ['status'],
  filter(query, { status, q }) {
    // The statuses are ours: spelt out, they are part of the prepared statement.
    if (status !== undefined) query.whereRaw(`status = '${status}'`);
    if (q !== undefined) containing(query, ['name', currentFileName], q);
  },
});
