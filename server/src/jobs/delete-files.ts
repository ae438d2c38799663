import type { DocumentStorage } from '../storage/storage';

const filesAtOnce = 10;

/** Deletes files that no row refers to any more. @param onError told of each that could not be deleted: the collection of orphans may find it */
export async function deleteFiles(
  storage: Pick<DocumentStorage, 'delete'>,
  keys: readonly string[],
  onError: (error: unknown) => void,
): Promise<void> {
  for (let from = 0; from < keys.length; from += filesAtOnce) {
    await Promise.all(keys.slice(from, from + filesAtOnce).map((key) => storage.delete(key).catch(onError)));
  }
}
