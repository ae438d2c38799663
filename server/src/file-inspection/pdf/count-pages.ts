import { type FileHandle, open } from 'node:fs/promises';
import type * as pdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isIoError } from '../../errors/is-io-error';
import type { RefusalCode } from '../refusals';
import { openRange } from './file-range';
import { startMemoryWatchdog } from './memory-watchdog';
import { type PdfAnswer, type PdfQuestion, ready } from './messages';

/** How much pdf.js reads at once, in bytes. Where it has to search a broken file, it begins anew with every part it gets, so these are not small. */
const rangeChunkSize = 4 * 1024 * 1024;

type Pdfjs = typeof pdfjsModule;

/**
 * A process of its own, which page-counter.ts starts: whatever a file makes pdf.js do ends with it. It has no environment, and pdf.js gets neither the network
 * nor, but for the parts of the file that it asks for, the disk.
 */
async function main(): Promise<void> {
  const [mostResidentBytes, parentId] = process.argv.slice(2).map(Number);
  await startMemoryWatchdog(mostResidentBytes!, parentId!);
  const pdfjs = await loadPdfjs();
  process.on('message', ({ path: file }: PdfQuestion) => {
    void count(pdfjs, file).then((outcome) => {
      const answer: PdfAnswer = { outcome, residentBytes: process.memoryUsage.rss() };
      process.send!(answer);
    });
  });
  process.once('disconnect', () => process.exit());
  process.send!(ready);
}

/** Without the canvas, native code that pdf.js would load if it is installed and needs for drawing only. */
async function loadPdfjs(): Promise<Pdfjs> {
  const drawing = class {};
  Object.assign(globalThis, { DOMMatrix: drawing, ImageData: drawing, Path2D: drawing });
  const { getBuiltinModule } = process;
  Object.assign(process, { getBuiltinModule: () => undefined });
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  Object.assign(process, { getBuiltinModule });
  return pdfjs;
}

/** @throws what kept the file from being read, which ends the process: another may read it */
async function count(pdfjs: Pdfjs, path: string): Promise<PdfAnswer['outcome']> {
  const file = await open(path);
  try {
    return { pageCount: await countPages(pdfjs, file) };
  } catch (error) {
    if (isIoError(error)) throw error;
    return { refusal: refusalOf(error) };
  } finally {
    await file.close();
  }
}

async function countPages({ getDocument, PDFDataRangeTransport }: Pdfjs, file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  let onError!: (error: unknown) => void;
  const failed = new Promise<never>((_resolve, reject) => (onError = reject));
  const task = getDocument({
    range: openRange(PDFDataRangeTransport, file, size, onError),
    rangeChunkSize,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    const document = await Promise.race([task.promise, failed]);
    // The first and the last, so that at least these can be shown; the number alone may be made up.
    for (const page of new Set([1, document.numPages])) await Promise.race([document.getPage(page), failed]);
    return document.numPages;
  } finally {
    await task.destroy();
  }
}

const refusalOf = (error: unknown): RefusalCode =>
  (error as Error).name === 'PasswordException' ? 'file_encrypted' : 'file_damaged';

void main();
