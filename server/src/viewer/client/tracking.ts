import { type PageTime, ReadingTime } from './reading-time';

/** What became of a report: it arrived; the visit had ended before; it may try again later; the document may not be read any more. */
export type Outcome = 'recorded' | 'visit over' | 'failed' | 'ended';

/** Where the times go. */
export interface Reports {
  send(pages: PageTime[], closed: boolean): Promise<Outcome>;
  /** Sends without waiting for an answer, even as the page is being closed. @returns false where it could not be handed over */
  sendAtOnce(pages: PageTime[], closed: boolean): boolean;
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
 * Reports how long pages are read: every 5 s, sooner while pages are turned, and at once when the page is hidden or closed. What could not be
 * reported is kept and goes with the next report. Only one report is under way at a time. Where there is nothing to tell for long, an empty report says
 * that the document is still open.
 */
export class Tracking {
  private readonly time: ReadingTime;
  private sentAt: number;
  /** When the server last took a report. */
  private heardAt: number;
  /** How many visits have been replaced. */
  private replaced = 0;
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
    this.replaced += 1;
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
    const pages = this.time.take(pagesPerReport);
    const isQuiet = this.clock.now() >= this.heardAt + signOfLifeMs;
    if (pages.length === 0 && !evenIfEmpty && !isQuiet) return this.schedule(whileReadingMs);
    this.sending = true;
    this.sentAt = this.clock.now();
    const goesOn = await this.send(pages);
    this.sending = false;
    if (!goesOn) return this.stop();
    this.schedule(pages.length === pagesPerReport ? whileTurningMs : whileReadingMs);
  }

  /** @returns whether the reading goes on */
  private async send(pages: PageTime[]): Promise<boolean> {
    const { replaced } = this;
    const outcome = await this.reports.send(pages, false);
    if (outcome === 'recorded') this.heardAt = this.clock.now();
    if (outcome === 'failed' && replaced === this.replaced) this.time.putBack(pages);
    return outcome === 'visit over' ? this.reports.renew() : outcome !== 'ended';
  }

  private reportAtOnce(closed: boolean): void {
    for (let isFirst = true; ; isFirst = false) {
      const pages = this.time.take(pagesPerReport);
      if (pages.length === 0 && !(closed && isFirst)) return;
      this.sentAt = this.clock.now();
      if (!this.reports.sendAtOnce(pages, closed)) return this.time.putBack(pages);
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
