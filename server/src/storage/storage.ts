import type { Readable } from 'node:stream';

/** Where the bytes of documents are kept. Whatever fails but `StoredFileMissing` is a 503: the storage may be back in a moment. */
export interface DocumentStorage {
  /** Where uploads are written as they come, before they are put: on a disk of this machine, the same as that of a local storage. */
  readonly incomingDirectory: string;
  /**
   * Takes over the file at `path`, which is gone afterwards; once resolved, it outlives a crash. What is there is never overwritten.
   * @throws ApiError 503; the file at `path` may be there still
   */
  put(key: string, path: string, contentType: string): Promise<void>;
  /** @param range of bytes that the file has, its end inclusive. @throws StoredFileMissing, ApiError 503 */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** No error where there is none. @throws ApiError 503 */
  delete(key: string): Promise<void>;
  /** All files, in no order. Files that were put or deleted meanwhile may be among them or not. @throws ApiError 503 */
  list(): AsyncIterable<StoredFile>;
  close(): void;
}

/** Bytes from `start` to `end`, both inclusive, counted from 0. */
export interface ByteRange {
  start: number;
  end: number;
}

export interface StoredFile {
  key: string;
  writtenAt: Date;
}

/** There are no bytes under a key. */
export class StoredFileMissing extends Error {
  constructor(key: string) {
    super(`There is no stored file ${key}.`);
    this.name = 'StoredFileMissing';
  }
}
