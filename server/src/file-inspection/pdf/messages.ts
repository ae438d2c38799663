import type { RefusalCode } from '../refusals';

/** What the process that opens PDFs says once, when it can begin. */
export const ready = 'ready';

/** What it is asked: to count the pages of the file at a path. */
export interface PdfQuestion {
  path: string;
}

export interface PdfAnswer {
  outcome: { pageCount: number } | { refusal: RefusalCode };
  /** What the process holds now, in bytes: a large one is not used again. */
  residentBytes: number;
}
