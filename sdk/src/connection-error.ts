import { ConnectionError } from './errors';

/**
 * The error for a fetch that gave no reply, with the innermost reason, such as ECONNREFUSED, as its cause. The original
 * error is left out: one of a custom fetch may hold the request, and with it the key.
 */
export function connectionError(baseUrl: string, error: unknown, apiKey: string): ConnectionError {
  const { message, code } = innermostReason(error);
  const reason = (message || code || 'unknown reason').replaceAll(apiKey, '[redacted]');
  const cause = Object.assign(new Error(reason), code === undefined ? {} : { code });
  return new ConnectionError(`No reply from ${new URL(baseUrl).origin}: ${reason}`, { cause });
}

function innermostReason(error: unknown): { message: string; code?: string | undefined } {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const { message, code, cause } = error as { message?: unknown; code?: unknown; cause?: unknown };
  if (typeof cause === 'object' && cause !== null && cause !== error) return innermostReason(cause);
  return { message: text(message) ?? '', code: text(code) };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
