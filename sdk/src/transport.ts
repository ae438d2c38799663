import type { Reply } from './api-promise';
import { createAttempt } from './attempt';
import type { PaperLinkOptions } from './client';
import { withDeadline } from './deadline';
import { headersOf } from './headers';
import type { Transport } from './resource';
import { isWorthRetrying, retryDelayMs, sleep } from './retry';
import { readApiKey, readLimits } from './settings';

/** Makes the function that carries out calls. The key lives in its closure alone, so that printing a client cannot show it. */
export function createTransport(options: PaperLinkOptions): Transport {
  const apiKey = readApiKey(options);
  const attempt = createAttempt(options, apiKey);
  readLimits(options); // Wrong limits are reported here rather than by the first call.

  return async (call, callOptions): Promise<Reply<unknown>> => {
    const { signal } = callOptions;
    const limits = readLimits(options, callOptions);
    const endsAt = performance.now() + limits.totalTimeoutMs;
    const conditional = callOptions.ifNoneMatch !== undefined;
    const message = {
      call,
      conditional,
      headers: headersOf(call, callOptions, apiKey),
      body: JSON.stringify(call.body),
    };
    for (let retries = 0; ; retries++) {
      const timeoutMs = Math.max(1, Math.min(limits.timeoutMs, endsAt - performance.now()));
      try {
        return await withDeadline(timeoutMs, signal, (deadline) => attempt(message, deadline, retries + 1));
      } catch (error) {
        if (retries >= limits.maxRetries || !isWorthRetrying(error)) throw error;
        const delayMs = retryDelayMs(retries, error.retryAfterSeconds);
        if (performance.now() + delayMs >= endsAt) throw error;
        await sleep(delayMs, signal);
      }
    }
  };
}
