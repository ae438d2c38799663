import { withDeadline } from './deadline';
import { PaperLinkError } from './errors';

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
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await withDeadline(timeoutMs, signal, () => reader.read());
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          void reader.cancel().catch(() => {});
          throw error instanceof PaperLinkError ? error : toError(error);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
