import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { refusalOf } from './refusal';
import type { Session } from './session';

/** How long to wait before a range is asked for again, in milliseconds. */
const retriesMs = [300, 1_000, 3_000];

/** Gives pdf.js the parts of the file that it asks for, and no others. */
export class FileRanges extends PDFDataRangeTransport {
  private readonly stop = new AbortController();
  private readonly missing = new Set<{ begin: number; end: number }>();

  /** @param onMissing called when parts could not be fetched; `retry` tries again */
  constructor(
    private readonly session: Pick<Session, 'document' | 'fetchRange'>,
    private readonly onMissing: () => void,
  ) {
    super(session.document.size, null);
  }

  override requestDataRange(begin: number, end: number): void {
    void this.fetch(begin, end);
  }

  retry(): void {
    const ranges = [...this.missing];
    this.missing.clear();
    for (const { begin, end } of ranges) this.requestDataRange(begin, end);
  }

  override abort(): void {
    this.stop.abort();
  }

  private async fetch(begin: number, end: number): Promise<void> {
    for (const delayMs of [...retriesMs, undefined]) {
      if (this.stop.signal.aborted) return;
      const result = await this.session.fetchRange(begin, end, this.stop.signal).catch(refusalOf);
      if (this.stop.signal.aborted) return;
      if (result instanceof Uint8Array) return this.onDataRange(begin, result);
      // The session has told of it.
      if (result.kind !== 'unreachable') return;
      if (delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, delayMs));
    }
    this.missing.add({ begin, end });
    this.onMissing();
  }
}
