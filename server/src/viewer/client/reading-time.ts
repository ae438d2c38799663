/** How long one page was read, in milliseconds. */
export interface PageTime {
  page: number;
  durationMs: number;
}

/** How long a reader who does nothing is taken to be reading, in milliseconds. */
export const attentionMs = 60_000;

/** Adds up how long each page is read: while it is in sight, and the reader has done something in the last minute. */
export class ReadingTime {
  private page: number | undefined;
  private visible = false;
  private countedUntil: number;
  private activeAt: number;
  private readonly times = new Map<number, number>();

  /** @param clock milliseconds of a clock that never goes back */
  constructor(private readonly clock: () => number) {
    this.countedUntil = this.activeAt = this.now();
  }

  /** From now on it is this page that is read. */
  showPage(page: number): void {
    this.count();
    this.page = page;
  }

  /** Whether the page of the browser can be seen. Coming back to it is a sign of life. */
  setVisible(visible: boolean): void {
    this.count();
    if (visible && !this.visible) this.activeAt = this.now();
    this.visible = visible;
  }

  /** The reader has just done something. */
  noteActivity(): void {
    this.count();
    this.activeAt = this.now();
  }

  /** Hands out what has been added up, of as many pages as `limit` allows; it is no longer kept here. */
  take(limit: number): PageTime[] {
    this.count();
    const pages = [...this.times].slice(0, limit).map(([page, durationMs]) => ({ page, durationMs }));
    for (const { page } of pages) this.times.delete(page);
    return pages;
  }

  /** Takes back what was handed out and has reached nobody. */
  putBack(pages: readonly PageTime[]): void {
    for (const { page, durationMs } of pages) this.add(page, durationMs);
  }

  /** Forgets what has been added up. */
  clear(): void {
    this.count();
    this.times.clear();
  }

  private count(): void {
    const now = this.now();
    const elapsed = Math.min(now, this.activeAt + attentionMs) - this.countedUntil;
    if (this.visible && this.page !== undefined && elapsed > 0) this.add(this.page, elapsed);
    this.countedUntil = now;
  }

  /** In whole milliseconds, so that rounding neither adds nor loses any. */
  private now(): number {
    return Math.floor(this.clock());
  }

  private add(page: number, durationMs: number): void {
    this.times.set(page, (this.times.get(page) ?? 0) + durationMs);
  }
}
