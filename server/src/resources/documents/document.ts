import type { FileType } from '../../representation/file-type';
import type { MetadataChanges, Metadata } from '../../representation/metadata';

export type DocumentStatus = 'active' | 'archived';

/** What is known of the file of one version. */
export interface FileFacts {
  file_name: string;
  content_type: FileType;
  /** In bytes. */
  size: number;
  /** In hexadecimal. */
  sha256: string;
  page_count: number;
}

/** A document as the database has it, with the file of its current version. */
export interface DocumentRow {
  id: string;
  /** Counts the changes; `current_version` counts the files. */
  version: number;
  name: string;
  status: DocumentStatus;
  current_version: number;
  external_id: string | null;
  metadata: Metadata;
  created_at: string;
  updated_at: string;
  file: FileFacts;
  [column: string]: unknown;
}

/** One version of a document. */
export interface VersionRow extends FileFacts {
  number: number;
  storage_key: string;
  created_at: string;
  [column: string]: unknown;
}

/** What of a document a client may set after it was uploaded. Absent means: as it is. */
export interface DocumentFields {
  name?: string;
  externalId?: string | null;
  metadata?: MetadataChanges;
}

const ownColumns = 'id, version, name, status, current_version, external_id, metadata, created_at, updated_at';
const fileColumns = `file_name, content_type, size, encode(sha256, 'hex'), page_count`;

/** The columns of a document, in the order in which `toDocumentRow` takes them. The file is one of them: lists are of one table. */
export const documentColumns = `${ownColumns}, (
    select json_build_array(${fileColumns}) from document_versions
    where document_versions.team_id = documents.team_id and document_id = documents.id and number = current_version
  )`;

/** The columns of a version, in the order in which `toVersionRow` takes them. */
export const versionColumns = `number, storage_key, created_at, ${fileColumns}`;

type FileColumns = [fileName: string, contentType: FileType, size: number, sha256: string, pageCount: number];

type DocumentColumns = [
  id: string,
  version: number,
  name: string,
  status: DocumentStatus,
  currentVersion: number,
  externalId: string | null,
  metadata: Metadata,
  createdAt: string,
  updatedAt: string,
  file: FileColumns,
];

type VersionColumns = [number: number, storageKey: string, createdAt: string, ...file: FileColumns];

export function toDocumentRow(columns: DocumentColumns): DocumentRow {
  return {
    id: columns[0],
    version: columns[1],
    name: columns[2],
    status: columns[3],
    current_version: columns[4],
    external_id: columns[5],
    metadata: columns[6],
    created_at: columns[7],
    updated_at: columns[8],
    file: toFile(columns[9]),
  };
}

export function toVersionRow([number, storageKey, createdAt, ...file]: VersionColumns): VersionRow {
  return { number, storage_key: storageKey, created_at: createdAt, ...toFile(file) };
}

function toFile([fileName, contentType, size, sha256, pageCount]: FileColumns): FileFacts {
  return { file_name: fileName, content_type: contentType, size, sha256, page_count: pageCount };
}
