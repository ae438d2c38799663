import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { Limiter, type LimiterOptions } from '../../src/limits/limiter';
import { slidingWindowScript } from '../../src/limits/redis-limiter';
import { SlidingWindow } from '../../src/limits/sliding-window';
import { eventually, timed } from '../support/eventually';
import { describeWithRedis, RedisServer } from '../support/redis';

const quota = 20;

describeWithRedis('rate limits shared through Redis', () => {
  let redis: RedisServer;
  let client: Redis;
  let limiters: Limiter[];
  const failures: Error[] = [];

  beforeAll(async () => {
    redis = await RedisServer.start();
    client = new Redis(redis.url);
    client.on('error', () => undefined); // Redis is killed at times
    limiters = twoInstances();
    await eventually(() => share());
  });
  afterAll(async () => {
    for (const limiter of limiters) limiter.close();
    client.disconnect();
    await redis.kill();
  });

  /** Patient with a busy machine, and with a window that ends within no test, unless something else is asked for. */
  const twoInstances = (options: Partial<LimiterOptions> = {}) =>
    [1, 2].map(
      () =>
        new Limiter({
          windowSeconds: 60,
          redisUrl: redis.url,
          instances: 2,
          onStoreError: (error: Error) => failures.push(error),
          redisTimeoutMs: 10_000,
          ...options,
        }),
    );

  let callers = 0;
  const newCaller = () => `caller ${++callers}`;

  /** Sends `count` requests to both instances at once; returns how many each admitted, and how long the slowest took. */
  async function volley(caller: string, count: number, instances = limiters) {
    const results = await Promise.all(
      instances.map((limiter) =>
        Promise.all(Array.from({ length: count }, () => timed(() => limiter.take(caller, quota)))),
      ),
    );
    return {
      admitted: results.map((each) => each.filter(({ result }) => result.allowed).length),
      slowestMs: Math.max(...results.flat().map(({ ms }) => ms)),
    };
  }
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  /** Whether both count in Redis: one that counts for itself states its share as the quota. */
  const share = async (instances = limiters) => {
    const caller = newCaller();
    const allowances = await Promise.all(instances.map((limiter) => limiter.take(caller, quota)));
    return allowances.every((allowance) => allowance.quota === quota);
  };

  it('are looked at without being used up', async () => {
    const caller = newCaller();
    for (let used = 0; used < 3; used++) {
      const looks = await Promise.all(limiters.map((limiter) => limiter.look(caller, 3)));
      expect(looks).toEqual(Array(2).fill(expect.objectContaining({ allowed: true, remaining: 3 - used })));
      await limiters[used % 2]!.take(caller, 3);
    }
    expect(await limiters[0]!.look(caller, 3)).toMatchObject({ allowed: false, remaining: 0 });
  });

  it('admit exactly the quota over two instances, however the requests arrive', async () => {
    for (let round = 0; round < 5; round++) expect(sum((await volley(newCaller(), quota)).admitted)).toBe(quota);
    const caller = newCaller();
    let admitted = 0;
    for (let i = 0; i < quota * 2; i++) {
      const allowance = await limiters[i % 2]!.take(caller, quota);
      if (allowance.allowed) admitted += 1;
      expect(allowance.remaining).toBe(Math.max(quota - i - 1, 0));
    }
    expect(admitted).toBe(quota);
  });

  it('count in Redis from the first request on', async () => {
    // More than once, since a start does not wait for long, and the machine may be busy.
    await eventually(async () => {
      const fresh = twoInstances();
      await Promise.all(fresh.map((limiter) => limiter.start()));
      const caller = newCaller();
      const allowances = await Promise.all(fresh.map((limiter) => limiter.take(caller, quota)));
      for (const limiter of fresh) limiter.close();
      expect(allowances.map(({ remaining }) => remaining).sort()).toEqual([quota - 2, quota - 1]);
    });
  });

  it('do not keep a server from starting without Redis', async () => {
    const absent = new Limiter({
      windowSeconds: 60,
      redisUrl: 'redis://127.0.0.1:1',
      instances: 2,
      onStoreError: () => undefined,
    });
    expect((await timed(() => absent.start())).ms).toBeLessThan(5000);
    expect((await absent.take(newCaller(), quota)).quota).toBe(quota / 2);
    absent.close();
  });

  it('let go again a window and a tenth later, and say so truly', async () => {
    const windowSeconds = 2;
    const instances = twoInstances({ windowSeconds });
    await eventually(() => share(instances));
    const caller = newCaller();
    await volley(caller, quota, instances);
    const refused = await instances[0]!.take(caller, quota);
    expect([refused.allowed, refused.resetSeconds <= windowSeconds * 1.1 + 1]).toEqual([false, true]);
    await sleep(refused.resetSeconds * 1000);
    expect((await instances[1]!.take(caller, quota)).allowed).toBe(true);
    for (const limiter of instances) limiter.close();
  });

  it('leave nothing behind in Redis', async () => {
    await volley(newCaller(), 3);
    const keys = await client.keys('*');
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) expect(await client.pttl(key)).toBeLessThanOrEqual(60 * 1200);
    for (const key of keys) expect(await client.pttl(key)).not.toBe(-1);
  });

  describe.each([
    ['is killed', () => redis.kill(), () => redis.restart()],
    ['freezes', () => Promise.resolve(redis.freeze()), () => Promise.resolve(redis.thaw())],
  ])('when Redis %s', (_what, fail, recover) => {
    it('each instance allows its share: never nobody, never everybody, never slowly', async () => {
      const instances = twoInstances({ redisTimeoutMs: undefined });
      await eventually(() => share(instances));
      const caller = newCaller();
      await fail();
      try {
        failures.length = 0;
        const first = await volley(caller, quota * 2, instances);
        expect(first.admitted).toEqual([quota / 2, quota / 2]);
        expect(first.slowestMs).toBeLessThan(1000);
        expect(failures.length).toBeGreaterThan(0);
        // For as long as it lasts: nothing hangs, and each window sees no more than the share.
        let slowestMs = 0;
        for (let i = 0; i < 8; i++) {
          await sleep(150);
          const later = await volley(caller, 5, instances);
          expect(later.admitted).toEqual([0, 0]);
          slowestMs = Math.max(slowestMs, later.slowestMs);
        }
        expect(slowestMs).toBeLessThan(1000);
      } finally {
        await recover();
      }
      await eventually(async () => {
        expect(await share(instances)).toBe(true);
        expect(sum((await volley(newCaller(), quota, instances)).admitted)).toBe(quota);
      });
      for (const limiter of instances) limiter.close();
    });
  });

  it('are counted by a script that decides as the window in memory does', async () => {
    // The script with a clock of ours in the place of Redis's.
    const script = slidingWindowScript.replace(`redis.call('TIME')`, '{ARGV[4], ARGV[5]}');
    expect(script).not.toBe(slidingWindowScript);
    const windowMs = 10_000;
    const gaps = fc.array(
      fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 25_000 })),
      {
        maxLength: 60,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10 ** 9, max: 10 ** 12 }),
        fc.integer({ min: 1, max: 8 }),
        gaps,
        async (start, small, list) => {
          const window = new SlidingWindow();
          const caller = newCaller();
          let now = start;
          for (const gap of list) {
            now += gap;
            const time = [Math.floor(now / 1000), (now % 1000) * 1000 + 999];
            const verdict = await client.eval(script, 1, caller, 1, windowMs / 1000, small, ...time);
            expect(verdict).toEqual(window.take(now, small, windowMs));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
