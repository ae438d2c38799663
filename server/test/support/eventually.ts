import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats `attempt` until it neither throws nor returns false, for at most `limitMs`; then fails as its last attempt did. The limit is long: one that is kept costs nothing. */
export async function eventually<T>(attempt: () => Promise<T> | T, limitMs = 20_000): Promise<T> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    let failure: unknown = new Error(`It did not come about within ${limitMs} ms.`);
    try {
      const result = await attempt();
      if (result !== false) return result;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > deadline) throw failure;
    await sleep(25);
  }
}

/** How long `work` takes, in milliseconds, beside its result. */
export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}
