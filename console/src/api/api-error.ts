import type { components } from '../generated/types';

type Envelope = components['schemas']['Error']['error'];

/** A request that failed: refused by the server, or not answered at all. */
export class ApiError extends Error {
  constructor(
    /** The HTTP status; 0 where there was no answer. */
    readonly status: number,
    readonly details: Pick<Envelope, 'code' | 'message' | 'retryable'> & Partial<Envelope>,
  ) {
    super(details.message);
    this.name = 'ApiError';
  }

  get code(): string {
    return this.details.code;
  }

  /** The id that support asks for; undefined where nothing went wrong but what was asked for was refused, and where no server of ours has answered. */
  get supportId(): string | undefined {
    return this.status >= 500 ? this.details.request_id : undefined;
  }

  get param(): string | undefined {
    return this.details.param;
  }

  /** Whether sending the very same request again may succeed. */
  get retryable(): boolean {
    return this.details.retryable;
  }

  /** What is wrong with each field of the form that was sent: name → message, the first one each, in the form of Mantine's `form.setErrors`. */
  get fieldErrors(): Record<string, string> {
    const places = this.details.errors ?? (this.param ? [{ path: `/body/${this.param}`, message: this.message }] : []);
    const fields: Record<string, string> = {};
    for (const { path, message } of places) {
      const [root, field] = path.split('/').slice(1);
      if (root === 'body' && field !== undefined) fields[field] ??= message;
    }
    return fields;
  }
}

/** The error an unsuccessful reply tells of. A proxy's page, or half a reply, becomes an error in our words. */
export async function readApiError(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => undefined)) as { error?: Envelope } | undefined;
  if (typeof body?.error?.code === 'string') return new ApiError(response.status, body.error);
  return new ApiError(response.status, {
    code: 'unexpected_reply',
    message: `The server cannot be reached properly at the moment (status ${response.status}). Try again shortly.`,
    retryable: response.status >= 500,
  });
}

/** What becomes of a `fetch` that failed: there was no reply. */
export function connectionError(cause: unknown): unknown {
  if (cause instanceof ApiError || (cause instanceof DOMException && cause.name === 'AbortError')) return cause;
  return new ApiError(0, {
    code: 'connection_failed',
    message: 'The server cannot be reached. Check your connection and try again.',
    retryable: true,
  });
}
