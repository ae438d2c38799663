import { type PageTime, ReadingTime } from './reading-time';

/** What became of a report: it arrived; the visit had ended before; it may try again later; the document may not be read any more. */
export type Outcome = 'recorded' | 'visit over' | 'failed' | 'ended';

/** What is told of a visit at one time. Whatever is sent under its number is the same, and counts once, in whatever order reports arrive. */
export interface Report {
  number: number;
  pages: readonly PageTime[];
  closed: boolean;
}

/** Where the times go. */
export interface Reports {
  /** The number for another report to the current visit. */
  nextNumber(): number;
  send(report: Report): Promise<Outcome>;
  /** Sends without waiting for an answer, even as the page is being closed. @returns false where it could not be handed over */
  sendAtOnce(report: Report): boolean;
  /** Starts another visit in place of one that is over, if it can; `startOver` is called then. @returns false where the document may not be read any more */
  renew(): Promise<boolean>;
}

/** Milliseconds of a clock that never goes back, and a timer. */
export interface Clock {
  now(): number;
  after(delayMs: number, run: () => void): { cancel(): void };
}

/** How many pages a report may name. */
export const pagesPerReport = 100;
const whileReadingMs = 5_000;
const whileTurningMs = 1_000;
/** A visit that nothing is heard of for 5 min ends. */
const signOfLifeMs = 120_000;

/**
 * Reports how long pages are read: every 5 s, sooner while pages are turned, and at once when the page is hidden or closed. Only one report is under way
 * at a time. One of which nobody knows whether it has arrived is sent again as it was, under its number, until it has: so nothing is lost and nothing counts
 * twice. When the page is hidden or closed, it is sent once more beside a new report of what has been read since; whichever arrives first. Where there is
 * nothing to tell for long, an empty report says that the document is still open.
 */
export class Tracking {
  private readonly time: ReadingTime;
  private sentAt: number;
  /** When the server last took a report. */
  private heardAt: number;
  /** The report that is under way, or has failed: it may have arrived or not. */
  private unconfirmed: Report | undefined;
  private wasHidden = false;
  private sending = false;
  private stopped = false;
  private visible = false;
  private timer: { at: number; cancel(): void } | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly reports: Reports,
  ) {
    this.time = new ReadingTime(() => clock.now());
    this.sentAt = this.heardAt = clock.now();
  }

  /** The page has come into sight; it counts as well if it did so before. */
  show(): void {
    if (this.visible || this.stopped) return;
    this.visible = true;
    this.time.setVisible(true);
    // Whoever comes back soon goes on with the same visit, and whoever comes back late learns of it before the first page is counted.
    if (this.wasHidden) void this.report({ evenIfEmpty: true });
    else this.schedule(whileReadingMs);
  }

  turnTo(page: number): void {
    this.time.showPage(page);
    if (this.visible) this.schedule(Math.max(0, this.sentAt + whileTurningMs - this.clock.now()));
  }

  noteActivity(): void {
    this.time.noteActivity();
  }

  /**
   * The page is out of sight: nothing counts, and it may never come back. That alone does not close the visit, which goes on when somebody only
   * looks something up in another tab; one that nobody comes back to ends by itself.
   */
  hide(): void {
    this.disappear({ closed: false });
  }

  /** The page is being left. The browser may keep it for its way back; then `show` goes on. */
  leave(): void {
    this.disappear({ closed: true });
  }

  /** Another visit has begun. What was read before is none of its time. */
  startOver(): void {
    this.unconfirmed = undefined;
    this.time.clear();
    this.heardAt = this.clock.now();
  }

  /** The document may not be read any more. */
  stop(): void {
    this.stopped = true;
    this.unschedule();
  }

  private disappear({ closed }: { closed: boolean }): void {
    this.time.setVisible(false);
    this.visible = false;
    this.wasHidden = true;
    this.unschedule();
    if (!this.stopped) this.reportAtOnce(closed);
  }

  private async report({ evenIfEmpty = false } = {}): Promise<void> {
    this.unschedule();
    if (this.sending) return this.schedule(whileTurningMs);
    const isQuiet = this.clock.now() >= this.heardAt + signOfLifeMs;
    const report = this.unconfirmed ?? this.makeReport(evenIfEmpty || isQuiet);
    if (!report) return this.schedule(whileReadingMs);
    this.unconfirmed = report;
    this.sending = true;
    this.sentAt = this.clock.now();
    const goesOn = await this.send(report);
    this.sending = false;
    if (!goesOn) return this.stop();
    this.schedule(report.pages.length === pagesPerReport ? whileTurningMs : whileReadingMs);
  }

  private makeReport(evenIfEmpty: boolean): Report | undefined {
    const pages = this.time.take(pagesPerReport);
    if (pages.length === 0 && !evenIfEmpty) return undefined;
    return { number: this.reports.nextNumber(), pages, closed: false };
  }

  /** @returns whether the reading goes on */
  private async send(report: Report): Promise<boolean> {
    const outcome = await this.reports.send(report);
    if (outcome === 'recorded') {
      this.heardAt = this.clock.now();
      if (this.unconfirmed === report) this.unconfirmed = undefined;
    }
    return outcome === 'visit over' ? this.reports.renew() : outcome !== 'ended';
  }

  private reportAtOnce(closed: boolean): void {
    if (this.unconfirmed) this.reports.sendAtOnce(this.unconfirmed);
    for (let isFirst = true; ; isFirst = false) {
      const pages = this.time.take(pagesPerReport);
      if (pages.length === 0 && !(closed && isFirst)) return;
      this.sentAt = this.clock.now();
      const report = { number: this.reports.nextNumber(), pages, closed };
      if (!this.reports.sendAtOnce(report)) return this.time.putBack(pages);
    }
  }

  /** Has a report made after this time, unless one is made sooner anyway. */
  private schedule(delayMs: number): void {
    const at = this.clock.now() + delayMs;
    if (this.stopped || !this.visible || (this.timer && this.timer.at <= at)) return;
    this.unschedule();
    this.timer = { at, cancel: this.clock.after(delayMs, () => void this.report()).cancel };
  }

  private unschedule(): void {
    this.timer?.cancel();
    this.timer = undefined;
  }
}
