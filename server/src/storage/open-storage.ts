import path from 'node:path';
import { prepareIncoming } from './incoming';
import { LocalStorage } from './local-storage';
import type { S3Settings } from './s3-storage';
import type { DocumentStorage } from './storage';

export interface StorageSettings {
  /** Where files are kept; with S3, where uploads wait until they are passed on. */
  directory: string;
  /** Unset: files are kept in `directory`. */
  s3: S3Settings | undefined;
}

/**
 * @param onError told when S3 cannot be used at the moment; it may be later, so that is no reason not to start
 * @throws Error when the directory cannot be written to
 */
export async function openStorage(
  { directory, s3 }: StorageSettings,
  onError: (error: unknown) => void,
): Promise<DocumentStorage> {
  if (!s3) return LocalStorage.open(path.resolve(directory));
  // Loaded only where it is needed: it would make every start slower by near a tenth of a second.
  const { S3Storage } = await import('./s3-storage');
  const storage = new S3Storage(s3, await prepareIncoming(path.resolve(directory)));
  storage.check().catch(({ extras }: { extras: { cause: unknown } }) => onError(extras.cause));
  return storage;
}
