import type { FileHandle } from 'node:fs/promises';
import { damaged } from './refusals';

const windowBytes = 64 * 1024;

/** Reads a file from its beginning to where the caller stops, and holds no more than a small part of it. Each method throws `file_damaged` at the end of the file. */
export class ByteReader {
  private readonly buffer = Buffer.allocUnsafe(windowBytes);
  /** What of the buffer is read and not yet taken. */
  private start = 0;
  private end = 0;
  private position = 0;

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

  /** Goes on to the next byte of this value, and takes it. */
  async skipPast(value: number): Promise<void> {
    for (;;) {
      if (this.start === this.end) await this.fill();
      const found = this.buffer.subarray(this.start, this.end).indexOf(value);
      if (found >= 0) return void this.drop(found + 1);
      this.start = this.end;
    }
  }

  private drop(length: number): Buffer {
    this.start += length;
    return this.buffer.subarray(this.start - length, this.start);
  }

  private async fill(): Promise<void> {
    this.buffer.copyWithin(0, this.start, this.end);
    this.end -= this.start;
    this.start = 0;
    const { bytesRead } = await this.file.read(this.buffer, this.end, windowBytes - this.end, this.position);
    if (bytesRead === 0) throw damaged('The file ends too soon.');
    this.position += bytesRead;
    this.end += bytesRead;
  }
}
