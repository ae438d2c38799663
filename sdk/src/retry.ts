import { AbortError, ConnectionError, PaperLinkError, TimeoutError } from './errors';

const firstDelayMs = 500;
const longestDelayMs = 8_000;

/**
 * Whether a failed attempt may be repeated. Repeating a change is safe because all attempts of a call carry the same
 * Idempotency-Key.
 */
export function isWorthRetrying(error: unknown): error is PaperLinkError {
  if (!(error instanceof PaperLinkError)) return false;
  if (error instanceof ConnectionError || error instanceof TimeoutError) return true;
  const { status = 0, code } = error;
  return status === 408 || status === 429 || status >= 500 || code === 'idempotency_key_in_use';
}

/**
 * How long to wait before the next attempt, in milliseconds: exponential backoff with full jitter, on top of what the API
 * asked for in `Retry-After`.
 */
export function retryDelayMs(retriesSoFar: number, retryAfterSeconds = 0): number {
  const backoffMs = Math.min(longestDelayMs, firstDelayMs * 2 ** retriesSoFar);
  return retryAfterSeconds * 1000 + Math.random() * backoffMs;
}

/** Waits; rejects with an AbortError at once when the signal aborts. */
export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new AbortError(signal?.reason));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
