import { type FileHandle, open } from 'node:fs/promises';
import { ApiError, serviceUnavailable } from '../errors/api-error';
import type { FileType } from '../representation/file-type';
import { ByteReader } from './byte-reader';
import { inspectJpeg, jpegSignature } from './jpeg';
import { PageCounter, type PdfLimits } from './pdf/page-counter';
import { inspectPng, pngSignature } from './png';
import { damaged, notSupported } from './refusals';
import { Turns } from './turns';

/** What a file is by its bytes, whatever its name and its sender say. */
export interface InspectedFile {
  contentType: FileType;
  /** 1 for an image. */
  pageCount: number;
}

/** After at most a byte order mark and white space. A PDF may begin with up to 1024 bytes of anything, but then it may be an HTML page as well. */
const pdfBeginning = /^(?:\xef\xbb\xbf)?[\t\n\f\r ]*%PDF-/;
const beginningBytes = 64;
/** Files that are looked at here, not in processes of their own: reading one keeps the server busy for up to a tenth of a second. */
const reading = { atOnce: 2, waiting: 200, waitingMs: 20_000 };

/** Finds out what an uploaded file is, and whether it can be shown to readers, in bounded time and memory. */
export class FileInspector {
  private readonly pages: PageCounter;
  private readonly turns = new Turns(reading, 'files');

  /** @param limits for tests: in place of the real ones */
  constructor(limits?: Partial<PdfLimits>) {
    this.pages = new PageCounter(limits);
  }

  /**
   * @throws ApiError 422 `file_type_not_supported`, `file_damaged`, `file_encrypted`, `file_too_complex`; 503 when too many files are waiting, or it cannot
   * be read
   */
  async inspect(path: string): Promise<InspectedFile> {
    try {
      const contentType = await this.turns.run(() => inspectContent(path));
      return { contentType, pageCount: contentType === 'application/pdf' ? await this.pages.count(path) : 1 };
    } catch (error) {
      throw error instanceof ApiError ? error : serviceUnavailable(error);
    }
  }

  /** The processes that open PDFs. */
  get processIds(): number[] {
    return this.pages.processIds;
  }

  close(): void {
    this.turns.close();
    this.pages.close();
  }
}

async function inspectContent(path: string): Promise<FileType> {
  const file = await open(path);
  try {
    const beginning = await readBeginning(file);
    if (pdfBeginning.test(beginning.toString('latin1'))) return 'application/pdf';
    const isPng = beginning.subarray(0, pngSignature.length).equals(pngSignature);
    const isJpeg = beginning.subarray(0, jpegSignature.length).equals(jpegSignature);
    if (!isPng && !isJpeg) throw notSupported();
    await (isPng ? inspectPng : inspectJpeg)(new ByteReader(file));
    return isPng ? 'image/png' : 'image/jpeg';
  } finally {
    await file.close();
  }
}

async function readBeginning(file: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(beginningBytes), 0, beginningBytes, 0);
  if (bytesRead === 0) throw damaged('The file is empty.');
  return buffer.subarray(0, bytesRead);
}
