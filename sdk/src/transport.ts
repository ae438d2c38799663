import type { Reply } from './api-promise';
import { createAttempt } from './attempt';
import type { PaperLinkOptions } from './client';
import { withDeadline } from './deadline';
import { headersOf } from './headers';
import type { Transport } from './resource';
import { encodeMultipart } from './multipart';
import { isWorthRetrying, retryDelayMs, sleep } from './retry';
import { readApiKey, readLimits, uploadLimits } from './settings';

/** Makes the function that carries out calls. The key lives in its closure alone, so that printing a client cannot show it. */
export function createTransport(options: PaperLinkOptions): Transport {
  const apiKey = readApiKey(options);
  const attempt = createAttempt(options, apiKey);
  readLimits(options); // Wrong limits are reported here rather than by the first call.

  return async (call, callOptions): Promise<Reply<unknown>> => {
    const { signal } = callOptions;
    const limits = readLimits(options, callOptions, call.isUpload ? uploadLimits : undefined);
    const endsAt = performance.now() + limits.totalTimeoutMs;
    const encode = (deadline: AbortSignal) => encodeMultipart(call.body as Record<string, unknown>, deadline);
    const message = {
      call,
      options: callOptions,
      headers: headersOf(call, callOptions, apiKey),
      body: call.isUpload ? await withDeadline(limits.totalTimeoutMs, signal, encode) : JSON.stringify(call.body),
    };
    // A stream is gone once it was sent.
    const maxRetries = typeof message.body === 'object' && !message.body.isRepeatable ? 0 : limits.maxRetries;
    for (let retries = 0; ; retries++) {
      const timeoutMs = Math.max(1, Math.min(limits.timeoutMs, endsAt - performance.now()));
      try {
        return await withDeadline(timeoutMs, signal, (deadline) =>
          attempt({ ...message, timeoutMs: limits.timeoutMs }, deadline, retries + 1),
        );
      } catch (error) {
        if (retries >= maxRetries || !isWorthRetrying(error)) throw error;
        const delayMs = retryDelayMs(retries, error.retryAfterSeconds);
        if (performance.now() + delayMs >= endsAt) throw error;
        await sleep(delayMs, signal);
      }
    }
  };
}
