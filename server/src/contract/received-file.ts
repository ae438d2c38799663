import type { FileType } from '../representation/file-type';

/** An uploaded file as a handler is given it: checked, and stored already. The handler only has to refer to it. */
export class ReceivedFile {
  readonly fileName: string;
  /** By its content. */
  readonly contentType: FileType;
  /** In bytes. */
  readonly size: number;
  readonly sha256: Buffer;
  readonly pageCount: number;
  /** Where the storage of documents has it. */
  readonly storageKey: string;

  constructor(file: Omit<ReceivedFile, 'toJSON'>) {
    this.fileName = file.fileName;
    this.contentType = file.contentType;
    this.size = file.size;
    this.sha256 = file.sha256;
    this.pageCount = file.pageCount;
    this.storageKey = file.storageKey;
  }

  /** What makes two uploads the same request: the name and the bytes, wherever they were put this time. */
  toJSON(): object {
    return { fileName: this.fileName, sha256: this.sha256.toString('hex') };
  }
}
