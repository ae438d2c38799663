import { withDeadline } from './deadline';
import { AbortError, PaperLinkError } from './errors';

interface DownloadOptions {
  /** The longest wait for more bytes, in milliseconds. */
  timeoutMs: number;
  signal: AbortSignal | undefined;
  /** What a failed read is told as. */
  toError: (error: unknown) => PaperLinkError;
}

/** The body of a reply, read only as fast as its reader reads, with failures told as those of calls are. */
export function downloadStream(
  body: ReadableStream<Uint8Array>,
  { timeoutMs, signal, toError }: DownloadOptions,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let onAbort = () => {};
  const release = (reason?: unknown) => {
    signal?.removeEventListener('abort', onAbort);
    return reader.cancel(reason);
  };
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Nobody may be reading at the moment.
        onAbort = () => {
          controller.error(new AbortError(signal?.reason));
          void release(signal?.reason).catch(() => {});
        };
        if (signal?.aborted) onAbort();
        else signal?.addEventListener('abort', onAbort);
      },
      async pull(controller) {
        try {
          const { done, value } = await withDeadline(timeoutMs, signal, () => reader.read());
          if (!done) return controller.enqueue(value);
          signal?.removeEventListener('abort', onAbort);
          controller.close();
        } catch (error) {
          void release().catch(() => {});
          throw error instanceof PaperLinkError ? error : toError(error);
        }
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  );
}
