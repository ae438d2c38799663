import type { Document, DocumentVersion } from '../../generated/types';
import type { DocumentRow, FileFacts, VersionRow } from './document';

/** The wire form of a document. */
export function presentDocument(row: DocumentRow): Document {
  return {
    id: row.id,
    name: row.name,
    ...presentFile(row.file),
    version: row.current_version,
    status: row.status,
    externalId: row.external_id,
    metadata: row.metadata,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The wire form of a version. */
export function presentVersion(row: VersionRow): DocumentVersion {
  return { version: row.number, ...presentFile(row), createdAt: row.created_at };
}

function presentFile(file: FileFacts) {
  return {
    fileName: file.file_name,
    contentType: file.content_type,
    size: file.size,
    sha256: file.sha256,
    pageCount: file.page_count,
  };
}
