import { createHash, randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ApiError, serviceUnavailable } from '../errors/api-error';
import { isIoError } from '../errors/is-io-error';

/** A file as it came, on disk for as long as nobody has decided what becomes of it. */
export class SpooledFile {
  private constructor(
    readonly path: string,
    /** In bytes. */
    readonly size: number,
    readonly sha256: Buffer,
  ) {}

  /**
   * Writes to the folder what comes, at the pace at which the disk takes it. Nothing stays behind when it fails.
   * @throws ApiError 413 where there is more than `maxBytes`, 503 when the disk is full or fails; what reading throws
   */
  static async write(
    bytes: Readable,
    { directory, maxBytes }: { directory: string; maxBytes: number },
  ): Promise<SpooledFile> {
    const target = path.join(directory, randomUUID());
    const file = await open(target, 'wx', 0o600).catch((error: unknown) => {
      throw serviceUnavailable(error);
    });
    const hash = createHash('sha256');
    let size = 0;
    const count = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size > maxBytes) throw fileTooLarge(maxBytes);
        hash.update(chunk);
        yield chunk;
      }
    };
    try {
      await pipeline(bytes, count, file.createWriteStream());
    } catch (error) {
      await file.close().catch(() => undefined); // it may be closed already
      await rm(target, { force: true });
      throw isIoError(error) ? serviceUnavailable(error) : error;
    }
    return new SpooledFile(target, size, hash.digest());
  }

  /** Removes the file, unless somebody has taken it over. */
  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

const fileTooLarge = (maxBytes: number) =>
  new ApiError('body_too_large', `The file is larger than ${maxBytes} bytes.`, { param: 'file' });
