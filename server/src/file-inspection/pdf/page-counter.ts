import { serviceUnavailable } from '../../errors/api-error';
import { damaged, encrypted, mostPages, tooComplex } from '../refusals';
import type { PdfAnswer } from './messages';
import { PdfProcess } from './pdf-process';

export interface PdfLimits {
  processes: number;
  /** How many files may wait for a process, and for how long, in milliseconds. */
  waiting: number;
  waitingMs: number;
  /** For one file, in milliseconds. */
  countingMs: number;
  /** For one process, in bytes: a process that holds more is ended, and one that holds `keptBytes` after its file is not used again. */
  mostBytes: number;
  keptBytes: number;
  /** How long a process is kept that has nothing to do, in milliseconds. */
  idleMs: number;
}

const mebibyte = 1024 * 1024;

const defaultLimits: PdfLimits = {
  processes: 2,
  waiting: 50,
  waitingMs: 20_000,
  countingMs: 10_000,
  mostBytes: 400 * mebibyte,
  keptBytes: 256 * mebibyte,
  idleMs: 60_000,
};

/** Counts the pages of PDFs in processes of their own, so that no file costs more than a process that is replaced. */
export class PageCounter {
  private readonly limits: PdfLimits;
  private readonly idle: { pdf: PdfProcess; timer: NodeJS.Timeout }[] = [];
  private readonly working = new Set<PdfProcess>();
  private readonly waiting: ((admitted: boolean) => void)[] = [];
  private taken = 0;
  private closed = false;

  constructor(limits: Partial<PdfLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
  }

  /** The pages as pdf.js counts them, which shows them to readers. @throws ApiError 422, or 503 when too many files are waiting */
  async count(path: string): Promise<number> {
    await this.takeTurn();
    try {
      return pageCountOf(await this.ask(path));
    } finally {
      this.giveTurn();
    }
  }

  /** Ends the processes. What waits is refused with a 503. */
  close(): void {
    this.closed = true;
    for (const admit of this.waiting.splice(0)) admit(false);
    for (const { pdf, timer } of this.idle.splice(0)) {
      clearTimeout(timer);
      pdf.end();
    }
    for (const pdf of this.working) pdf.end();
  }

  /** The processes there are, for whoever watches them. */
  get processIds(): number[] {
    return [...this.working, ...this.idle.map(({ pdf }) => pdf)].map(({ id }) => id);
  }

  private async takeTurn(): Promise<void> {
    if (this.closed) throw busy();
    if (this.taken < this.limits.processes) {
      this.taken++;
      return;
    }
    if (this.waiting.length >= this.limits.waiting) throw busy();
    const admitted = await new Promise<boolean>((resolve) => {
      const admit = (turn: boolean) => {
        clearTimeout(timer);
        resolve(turn);
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(admit), 1);
        resolve(false);
      }, this.limits.waitingMs);
      this.waiting.push(admit);
    });
    if (!admitted) throw busy();
  }

  /** To the next in the line, if there is one. */
  private giveTurn(): void {
    const admit = this.waiting.shift();
    if (admit) admit(true);
    else this.taken--;
  }

  private async ask(path: string): Promise<PdfAnswer | undefined> {
    const pdf = this.takeIdle() ?? (await PdfProcess.start(this.limits.mostBytes));
    this.working.add(pdf);
    const answer = await pdf.ask(path, this.limits.countingMs);
    this.working.delete(pdf);
    if (this.closed || !answer || answer.residentBytes > this.limits.keptBytes) pdf.end();
    else this.keep(pdf);
    return answer;
  }

  private takeIdle(): PdfProcess | undefined {
    for (let kept = this.idle.pop(); kept; kept = this.idle.pop()) {
      clearTimeout(kept.timer);
      if (kept.pdf.isAlive) return kept.pdf;
    }
    return undefined;
  }

  private keep(pdf: PdfProcess): void {
    const timer = setTimeout(() => {
      this.idle.splice(
        this.idle.findIndex((kept) => kept.pdf === pdf),
        1,
      );
      pdf.end();
    }, this.limits.idleMs);
    timer.unref();
    this.idle.push({ pdf, timer });
  }
}

function pageCountOf(answer: PdfAnswer | undefined): number {
  if (!answer) throw tooComplex();
  const { outcome } = answer;
  if ('refusal' in outcome) throw outcome.refusal === 'file_encrypted' ? encrypted() : damaged('The PDF is broken.');
  if (outcome.pageCount > mostPages) throw tooComplex('The PDF has more than 5000 pages.');
  return outcome.pageCount;
}

const busy = () => serviceUnavailable(new Error('Too many PDFs are being opened.'), 5);
