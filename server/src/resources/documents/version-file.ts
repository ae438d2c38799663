import { StoredFileBody } from '../../contract/file-body';
import type { DocumentStorage } from '../../storage/storage';
import type { VersionRow } from './document';

/** The file of a version, to be sent. */
export function fileOf(version: VersionRow, storage: Pick<DocumentStorage, 'open'>): StoredFileBody {
  return new StoredFileBody({
    mediaType: version.content_type,
    fileName: version.file_name,
    size: version.size,
    sha256: Buffer.from(version.sha256, 'hex'),
    open: (range) => storage.open(version.storage_key, range),
  });
}
