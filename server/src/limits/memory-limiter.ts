import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SlidingWindow } from './sliding-window';

/** How many callers are remembered at once; those unused longest are forgotten first. */
const maxCallers = 100_000;

/** rate-limiter-flexible's memory limiter with sliding windows in place of windows that start at the first request. */
export class MemoryLimiter extends RateLimiterMemory {
  private readonly windows = new LRUCache<string, SlidingWindow>({ max: maxCallers });

  override consume(caller: string, points = 1): Promise<RateLimiterRes> {
    let window = this.windows.get(caller);
    if (!window) this.windows.set(caller, (window = new SlidingWindow()));
    const [consumed, msUntilMore] = window.take(performance.now(), this.points, this.duration * 1000, points);
    const verdict = new RateLimiterRes(Math.max(this.points - consumed, 0), msUntilMore, consumed, false);
    // What rate-limiter-flexible rejects with when the quota is used up is its verdict, not an Error.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    return consumed > this.points ? Promise.reject(verdict) : Promise.resolve(verdict);
  }
}
