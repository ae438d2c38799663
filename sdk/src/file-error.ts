import { PaperLinkError } from './errors';

/** The error for a file to upload that cannot be read; the reason, such as ENOENT, is its cause. It is not retried. */
export function unreadableFile(cause: unknown): PaperLinkError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const fields = { type: 'file_error', code: 'file_unreadable', retryable: false };
  return new PaperLinkError(`The file cannot be read: ${reason}`, fields, { cause });
}
