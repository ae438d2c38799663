import type { Readable } from 'node:stream';
import type { ByteRange } from '../storage/storage';

/** The body of a reply that is a file and not JSON. Only reads answer with one. */
export class FileBody {
  /** @param read makes the bytes; not called where the client has them already. @throws ApiError, which is told like any other */
  constructor(
    readonly mediaType: string,
    readonly read: () => Promise<Uint8Array>,
  ) {}
}

/**
 * The body of a reply that is a stored file: it is streamed, parts of it can be asked for, and its name and its entity tag, which is its SHA-256, go
 * out with it.
 */
export class StoredFileBody {
  readonly mediaType: string;
  /** What it is saved as; any text will do. */
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** Quoted, as in RFC 9110. */
  readonly etag: string;
  /** Opens the file, or a part of it. @throws when it cannot be opened, which is told as the failure it is */
  readonly open: (range?: ByteRange) => Promise<Readable>;

  constructor(file: {
    mediaType: string;
    fileName: string;
    size: number;
    sha256: Buffer;
    open: (range?: ByteRange) => Promise<Readable>;
  }) {
    this.mediaType = file.mediaType;
    this.fileName = file.fileName;
    this.size = file.size;
    this.etag = `"${file.sha256.toString('hex')}"`;
    this.open = file.open;
  }
}
