/**
 * The window is counted in ten slots. At any moment the current slot and the ten before it count, which cover at least one whole window:
 * so no window of that length ever sees more than the quota, and a request stops counting at most 10 % of a window late.
 */
export const slotsPerWindow = 10;

/** What one attempt came to, in the shape rate-limiter-flexible's stores pass around: consumed points and milliseconds until more are free. */
export type WindowVerdict = [consumed: number, msUntilMore: number];

/** The requests of one key, slot by slot. */
export class SlidingWindow {
  private readonly counts = new Array<number>(slotsPerWindow + 1).fill(0);
  private newestSlot = 0;

  /**
   * Takes one request if the quota allows it; one that is refused does not count. @param now milliseconds on any steady clock
   * @param points 0 to take none and only look
   */
  take(now: number, quota: number, windowMs: number, points = 1): WindowVerdict {
    const slotMs = windowMs / slotsPerWindow;
    const slot = Math.floor(now / slotMs);
    this.forgetBefore(slot);
    const used = this.counts.reduce((sum, count) => sum + count, 0);
    if (used < quota) this.counts[slot % this.counts.length]! += points;
    return [used + points, this.msUntilMore(now, slot, slotMs)];
  }

  private forgetBefore(slot: number): void {
    const passed = Math.min(slot - this.newestSlot, this.counts.length);
    for (let i = 0; i < passed; i++) this.counts[(slot - i) % this.counts.length] = 0;
    this.newestSlot = Math.max(slot, this.newestSlot);
  }

  /** Until the oldest slot that holds a request stops counting. */
  private msUntilMore(now: number, slot: number, slotMs: number): number {
    for (let age = slotsPerWindow; age >= 0; age--) {
      const candidate = slot - age;
      if (candidate >= 0 && this.counts[candidate % this.counts.length]! > 0) {
        return Math.ceil((candidate + slotsPerWindow + 1) * slotMs - now);
      }
    }
    return Math.ceil(slotMs * (slotsPerWindow + 1));
  }
}
