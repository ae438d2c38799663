import { serviceUnavailable } from '../../errors/api-error';
import { damaged, encrypted, mostPages, tooComplex } from '../refusals';
import { Turns } from '../turns';
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
/** How often a file is tried whose process dies of something that need not be the file's doing. */
const attempts = 2;

/** Counts the pages of PDFs in processes of their own, so that no file costs more than a process that is replaced. */
export class PageCounter {
  private readonly limits: PdfLimits;
  private readonly turns: Turns;
  private readonly idle: { pdf: PdfProcess; timer: NodeJS.Timeout }[] = [];
  private readonly working = new Set<PdfProcess>();
  private closed = false;

  constructor(limits: Partial<PdfLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.turns = new Turns({ ...this.limits, atOnce: this.limits.processes }, 'PDFs');
  }

  /**
   * The pages as pdf.js counts them, which shows them to readers.
   * @throws ApiError 422; 503 when too many files are waiting, or the process dies of something else than its limits again and again
   */
  async count(path: string): Promise<number> {
    return this.turns.run(async () => {
      for (let attempt = 1; attempt <= attempts && !this.closed; attempt++) {
        const outcome = await this.ask((attempt === 1 && this.takeIdle()) || (await this.start()), path);
        if (outcome !== 'died') return pageCountOf(outcome);
      }
      throw serviceUnavailable(new Error('The process that opens PDFs has died.'));
    });
  }

  /** Ends the processes. What waits or is under way is refused with a 503. */
  close(): void {
    this.closed = true;
    this.turns.close();
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

  private start(): Promise<PdfProcess> {
    return PdfProcess.start(this.limits.mostBytes);
  }

  private async ask(pdf: PdfProcess, path: string): Promise<PdfAnswer | 'exhausted' | 'died'> {
    if (this.closed) {
      pdf.end();
      return 'died';
    }
    this.working.add(pdf);
    const answer = await pdf.ask(path, this.limits.countingMs);
    this.working.delete(pdf);
    if (this.closed || typeof answer === 'string' || answer.residentBytes > this.limits.keptBytes) pdf.end();
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

function pageCountOf(answer: PdfAnswer | 'exhausted'): number {
  if (answer === 'exhausted') throw tooComplex();
  const { outcome } = answer;
  if ('refusal' in outcome) throw outcome.refusal === 'file_encrypted' ? encrypted() : damaged('The PDF is broken.');
  if (outcome.pageCount > mostPages) throw tooComplex('The PDF has more than 5000 pages.');
  return outcome.pageCount;
}
