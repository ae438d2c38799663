import { PaperLinkError } from './errors';

/** A request about to be sent, as the `onRequest` hook sees it. The Authorization header is redacted. */
export interface RequestInfo {
  method: string;
  url: string;
  headers: Headers;
  /** 1 for the first attempt, 2 for the first retry. */
  attempt: number;
}

/** A reply that has been read, as the `onResponse` hook sees it. */
export interface ResponseInfo {
  method: string;
  url: string;
  attempt: number;
  status: number;
  headers: Headers;
  requestId: string | undefined;
  /** From sending the request to the last byte of the reply. */
  durationMs: number;
}

/** Describes a request without its key. */
export function describeRequest(request: Request, attempt: number): RequestInfo {
  const headers = new Headers(request.headers);
  headers.set('Authorization', 'Bearer [redacted]');
  return { method: request.method, url: request.url, headers, attempt };
}

/** Runs a hook; what it throws reaches the caller as a PaperLinkError with the code `hook_failed`, and is not retried. */
export async function runHook<T>(
  name: string,
  hook: ((info: T) => void | Promise<void>) | undefined,
  info: T,
): Promise<void> {
  try {
    await hook?.(info);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const fields = { type: 'hook_error', code: 'hook_failed', retryable: false };
    throw new PaperLinkError(`The ${name} hook threw: ${reason}`, fields, { cause });
  }
}
