import type { FileHandle } from 'node:fs/promises';
import { serviceUnavailable } from '../errors/api-error';
import { damaged } from './refusals';

const windowBytes = 64 * 1024;
/** Reading is steady work: what takes longer than this, in milliseconds, waits for a machine that has too much to do. */
const readingMs = 20_000;

/**
 * Reads a file from its beginning to where the caller stops, and holds no more than a small part of it. Others get on between one part and the next.
 * Each method throws `file_damaged` at the end of the file, and 503 when reading takes too long.
 */
export class ByteReader {
  private readonly buffer = Buffer.allocUnsafe(windowBytes);
  /** What of the buffer is read and not yet taken. */
  private start = 0;
  private end = 0;
  private position = 0;
  private readonly deadline = performance.now() + readingMs;

  constructor(private readonly file: FileHandle) {}

  /** The next bytes, valid until the next call. @param length at most 64 KiB */
  async take(length: number): Promise<Buffer> {
    while (this.end - this.start < length) await this.fill();
    return this.drop(length);
  }

  /** Some of the next bytes, at most `most` and at least one, valid until the next call. */
  async some(most: number): Promise<Buffer> {
    if (this.start === this.end) await this.fill();
    return this.drop(Math.min(most, this.end - this.start));
  }

  async skip(length: number): Promise<void> {
    for (let left = length; left > 0;) left -= (await this.some(left)).length;
  }

  /**
   * Goes on to where `find` says, which is given what is here of the file, part after part, and looks through it at once: waiting for each byte would
   * cost more than looking at it. @param find how many bytes to take, or undefined to take them all and go on
   */
  async skipTo(find: (bytes: Buffer) => number | undefined): Promise<void> {
    for (;;) {
      if (this.start === this.end) await this.fill();
      const found = find(this.buffer.subarray(this.start, this.end));
      this.drop(found ?? this.end - this.start);
      if (found !== undefined) return;
    }
  }

  private drop(length: number): Buffer {
    this.start += length;
    return this.buffer.subarray(this.start - length, this.start);
  }

  private async fill(): Promise<void> {
    if (performance.now() > this.deadline) throw serviceUnavailable(new Error('Reading a file takes too long.'));
    this.buffer.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.start = 0;
    const { bytesRead } = await this.file.read(this.buffer, this.end, windowBytes - this.end, this.position);
    if (bytesRead === 0) throw damaged('The file ends too soon.');
    this.position += bytesRead;
    this.end += bytesRead;
  }
}
