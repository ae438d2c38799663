import fc from 'fast-check';
import { SlidingWindow } from '../../src/limits/sliding-window';

const windowMs = 10_000;
/** What may be lost to counting in slots. */
const tolerance = 0.1;

/** Arrivals in bursts and pauses, at whole milliseconds from an arbitrary start. */
const arrivals = fc
  .tuple(
    fc.integer({ min: 0, max: 10 ** 12 }),
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 2 * windowMs })), {
      minLength: 1,
      maxLength: 300,
    }),
  )
  .map(([start, gaps]) => {
    let now = start;
    return gaps.map((gap) => (now += gap));
  });
const quotas = fc.integer({ min: 1, max: 40 });

const mostInAnyWindow = (admitted: number[]) =>
  Math.max(0, ...admitted.map((from) => admitted.filter((at) => at >= from && at <= from + windowMs).length));

function run(times: number[], quota: number) {
  const window = new SlidingWindow();
  return times.map((at) => {
    const [consumed, msUntilMore] = window.take(at, quota, windowMs);
    return { at, admitted: consumed <= quota, consumed, msUntilMore };
  });
}

describe('a sliding window', () => {
  it('never admits more than the quota in any window of its length, whenever that begins', () => {
    fc.assert(
      fc.property(arrivals, quotas, (times, quota) => {
        const admitted = run(times, quota)
          .filter((each) => each.admitted)
          .map(({ at }) => at);
        expect(mostInAnyWindow(admitted)).toBeLessThanOrEqual(quota);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses only while the quota was used up within a window and a tenth', () => {
    fc.assert(
      fc.property(arrivals, quotas, (times, quota) => {
        const results = run(times, quota);
        results.forEach(({ at, admitted }, i) => {
          const recent = results
            .slice(0, i)
            .filter((each) => each.admitted && each.at > at - windowMs * (1 + tolerance));
          if (!admitted) expect(recent.length).toBeGreaterThanOrEqual(quota);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('tells truly how much is left and when more is free: then, and not a slot earlier, the next request is admitted', () => {
    fc.assert(
      fc.property(arrivals, quotas, (times, quota) => {
        const window = new SlidingWindow();
        for (const at of times) {
          const [consumed, msUntilMore] = window.take(at, quota, windowMs);
          if (consumed <= quota) continue;
          expect(consumed).toBe(quota + 1);
          expect(msUntilMore).toBeGreaterThan(0);
          expect(msUntilMore).toBeLessThanOrEqual(windowMs * (1 + tolerance));
          const [early] = window.take(at + msUntilMore - 1, quota, windowMs);
          expect(early).toBe(quota + 1);
          const [then] = window.take(at + msUntilMore, quota, windowMs);
          expect(then).toBeLessThanOrEqual(quota);
          return; // the clock has moved past the other arrivals
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([1, 7, 100])(
    'admits the whole quota of %d at once, again a window and a tenth later, and nothing in between',
    (quota) => {
      const window = new SlidingWindow();
      const volley = (at: number) =>
        Array.from({ length: quota + 5 }, () => window.take(at, quota, windowMs)).filter(
          ([consumed]) => consumed <= quota,
        ).length;
      for (const start of [0, 999, 1000, 123_456_789]) {
        const from = start + 10 ** 10 * (quota + start);
        expect(volley(from)).toBe(quota);
        expect(volley(from + windowMs / 2)).toBe(0);
        expect(volley(from + windowMs - 1)).toBe(0);
        expect(volley(from + windowMs * (1 + tolerance))).toBe(quota);
      }
    },
  );

  it('lets a steady caller at just under its rate through without a refusal', () => {
    const quota = 100;
    const times = Array.from({ length: 2000 }, (_, i) => Math.floor((i * windowMs * (1 + tolerance)) / quota));
    expect(run(times, quota).filter(({ admitted }) => !admitted)).toEqual([]);
  });

  it('does not count what it refuses', () => {
    const window = new SlidingWindow();
    for (let at = 0; at < 100_000; at += 10) window.take(at, 5, windowMs);
    const [consumed] = window.take(100_000 + windowMs * (1 + tolerance), 5, windowMs);
    expect(consumed).toBe(1);
  });
});
