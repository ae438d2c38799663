import type { FileHandle } from 'node:fs/promises';
import type { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Transport = typeof PDFDataRangeTransport;

/** What pdf.js reads a file through: the parts that it asks for and no others. It is a class of pdf.js's, which is loaded late. */
export function openRange(Base: Transport, file: FileHandle, size: number, onError: (error: unknown) => void) {
  class FileRange extends Base {
    override requestDataRange(begin: number, end: number): void {
      this.read(begin, end).catch(onError);
    }

    private async read(begin: number, end: number): Promise<void> {
      const bytes = new Uint8Array(Math.min(end, size) - begin);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, begin);
      if (bytesRead !== bytes.length) throw Object.assign(new Error('The file was cut short.'), { syscall: 'read' });
      this.onDataRange(begin, bytes);
    }
  }
  return new FileRange(size, null);
}
