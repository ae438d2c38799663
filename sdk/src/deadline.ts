import { AbortError, TimeoutError } from './errors';

/**
 * Runs work that must end within `timeoutMs` and ends when the caller's signal aborts. It settles in time even if the work
 * ignores the signal it is given, as a custom fetch may.
 */
export function withDeadline<T>(
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (callerSignal?.aborted) return reject(new AbortError(callerSignal.reason));
    const controller = new AbortController();
    const tidyUp = () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', onAbort);
    };
    // Not left to the end of the work, which may never come.
    const stop = (error: Error) => {
      tidyUp();
      reject(error);
      controller.abort(error);
    };
    const onAbort = () => stop(new AbortError(callerSignal?.reason));
    const timer = setTimeout(() => stop(new TimeoutError(timeoutMs)), timeoutMs);
    callerSignal?.addEventListener('abort', onAbort);
    work(controller.signal).then(resolve, reject).finally(tidyUp);
  });
}
