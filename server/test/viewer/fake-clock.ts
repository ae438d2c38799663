import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/viewer/client/tracking';

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  private time = 1_000.4;
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(delayMs: number, run: () => void) {
    const timer = { at: this.time + delayMs, run };
    this.timers.push(timer);
    return { cancel: () => void (this.timers = this.timers.filter((other) => other !== timer)) };
  }

  async pass(ms: number): Promise<void> {
    const until = this.time + ms;
    for (;;) {
      const [next] = this.timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.time = next.at;
      this.timers = this.timers.filter((other) => other !== next);
      next.run();
      await settled();
    }
    this.time = until;
    await settled();
  }
}

/** Lets go on whatever waits for nothing. */
export const settled = (): Promise<void> => setImmediate();
