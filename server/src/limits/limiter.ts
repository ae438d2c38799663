import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { MemoryLimiter } from './memory-limiter';
import { createRedisLimiter } from './redis-limiter';

/** Where a caller stands with its quota after one request. */
export interface Allowance {
  allowed: boolean;
  quota: number;
  remaining: number;
  windowSeconds: number;
  /** Whole seconds, rounded up, until more of the quota is free. */
  resetSeconds: number;
}

export interface LimiterOptions {
  windowSeconds: number;
  /** Unset: every process counts for itself. */
  redisUrl: string | undefined;
  /** How many processes share a quota; while Redis is away each allows its share. */
  instances: number;
  onStoreError: (error: Error) => void;
  /** For tests: how long a reply from Redis may take, in milliseconds, in place of what is published. */
  redisTimeoutMs?: number | undefined;
}

/** A reply from Redis that takes longer than this counts as none, in milliseconds. */
const defaultRedisTimeoutMs = 100;
/** After Redis failed, it is left alone for this long, so that a frozen one delays few requests; in milliseconds. */
const restMs = 1000;

/** How long a start may wait for Redis, in milliseconds. */
const startMs = 500;

/** Sliding-window quotas: in any window of `windowSeconds`, at most the quota per caller. Never throws and never hangs. */
export class Limiter {
  private readonly redis: Redis | undefined;
  private readonly shared = new Map<number, RateLimiterAbstract>();
  private readonly local = new Map<number, RateLimiterAbstract>();
  private restUntil = 0;

  constructor(private readonly options: LimiterOptions) {
    if (!options.redisUrl) return;
    this.redis = new Redis(options.redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: options.redisTimeoutMs ?? defaultRedisTimeoutMs,
      connectTimeout: 2000,
      retryStrategy: (attempt) => Math.min(attempt * 100, 1000),
    });
    this.redis.on('error', options.onStoreError);
  }

  /** Waits until Redis is ready, so that the first requests count there too; but not for long, since it is no condition for serving. */
  async start(): Promise<void> {
    if (!this.redis || this.redis.status === 'ready') return;
    const ready = new AbortController();
    this.redis.once('ready', () => ready.abort());
    await sleep(startMs, undefined, { signal: ready.signal }).catch(() => undefined);
  }

  /** Counts one request of `caller` against `quota`. */
  take(caller: string, quota: number): Promise<Allowance> {
    return this.consume(caller, quota, 1);
  }

  /** Where `caller` stands with `quota`, without counting anything: whether one more would be allowed. */
  async look(caller: string, quota: number): Promise<Allowance> {
    const allowance = await this.consume(caller, quota, 0);
    return { ...allowance, allowed: allowance.remaining > 0 };
  }

  private async consume(caller: string, quota: number, points: number): Promise<Allowance> {
    const { redis } = this;
    if (!redis || performance.now() < this.restUntil) return this.consumeLocally(caller, quota, points);
    try {
      const limiter = forQuota(this.shared, quota, () => createRedisLimiter(redis, quota, this.options.windowSeconds));
      return this.allowance(await consume(limiter, caller, points), quota);
    } catch (error) {
      this.restUntil = performance.now() + restMs;
      this.options.onStoreError(error as Error);
      return this.consumeLocally(caller, quota, points);
    }
  }

  private async consumeLocally(caller: string, quota: number, points: number): Promise<Allowance> {
    // Alone, a process has the whole quota; with Redis away, only its share of it.
    const share = this.redis ? Math.max(1, Math.floor(quota / this.options.instances)) : quota;
    const limiter = forQuota(
      this.local,
      share,
      () => new MemoryLimiter({ points: share, duration: this.options.windowSeconds }),
    );
    return this.allowance(await consume(limiter, caller, points), share);
  }

  private allowance(verdict: RateLimiterRes, quota: number): Allowance {
    return {
      allowed: verdict.consumedPoints <= quota,
      quota,
      remaining: Math.max(quota - verdict.consumedPoints, 0),
      windowSeconds: this.options.windowSeconds,
      resetSeconds: Math.max(1, Math.ceil(verdict.msBeforeNext / 1000)),
    };
  }

  close(): void {
    this.redis?.disconnect();
  }
}

function forQuota(
  limiters: Map<number, RateLimiterAbstract>,
  quota: number,
  create: () => RateLimiterAbstract,
): RateLimiterAbstract {
  let limiter = limiters.get(quota);
  if (!limiter) limiters.set(quota, (limiter = create()));
  return limiter;
}

/** rate-limiter-flexible rejects with its result when the quota is used up, and with an Error when its store failed. */
async function consume(limiter: RateLimiterAbstract, caller: string, points: number): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(caller, points);
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  }
}
