import type { ErrorDetail } from './generated/types';

/** What is known about a failure, besides its message. */
export interface ErrorFields {
  /** The family of the error; those of the API are listed in its reference. */
  type: string;
  /** What exactly went wrong. */
  code: string;
  /** The id of the request, to quote when asking about it. */
  requestId?: string | undefined;
  /** The HTTP status; absent when there was no reply. */
  status?: number | undefined;
  /** The parameter or field at fault. */
  param?: string | undefined;
  /** All that is wrong with the request, place by place. */
  errors?: ErrorDetail[] | undefined;
  /** Whether the same call may succeed later. */
  retryable: boolean;
  /** Where the code is explained. */
  docUrl?: string | undefined;
  /** The headers of the reply. */
  headers?: Headers | undefined;
  /** How long the API asked to wait, in seconds. */
  retryAfterSeconds?: number | undefined;
}

/** Every failure of a call. Branch on the class or on `type`, then on `code`; the message is for people. */
export class PaperLinkError extends Error implements ErrorFields {
  static {
    this.prototype.name = 'PaperLinkError';
  }

  readonly type: string;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly param: string | undefined;
  readonly errors: ErrorDetail[];
  readonly retryable: boolean;
  readonly docUrl: string | undefined;
  readonly headers: Headers | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, fields: ErrorFields, options?: ErrorOptions) {
    super(message, options);
    this.type = fields.type;
    this.code = fields.code;
    this.requestId = fields.requestId;
    this.status = fields.status;
    this.param = fields.param;
    this.errors = fields.errors ?? [];
    this.retryable = fields.retryable;
    this.docUrl = fields.docUrl;
    this.headers = fields.headers;
    this.retryAfterSeconds = fields.retryAfterSeconds;
  }
}

/** 401: the key is missing, wrong or revoked. */
export class AuthenticationError extends PaperLinkError {
  static {
    this.prototype.name = 'AuthenticationError';
  }
  declare readonly type: 'authentication_error';
}

/** 403: the key may not do this. */
export class PermissionError extends PaperLinkError {
  static {
    this.prototype.name = 'PermissionError';
  }
  declare readonly type: 'permission_error';
}

/** 400, 413, 415, 422: the request is wrong; `param` and `errors` say where. */
export class ValidationError extends PaperLinkError {
  static {
    this.prototype.name = 'ValidationError';
  }
  declare readonly type: 'validation_error';
}

/** 404, 405: there is no such thing in the key's team and mode. */
export class NotFoundError extends PaperLinkError {
  static {
    this.prototype.name = 'NotFoundError';
  }
  declare readonly type: 'not_found_error';
}

/** 409, 412: the request contradicts what is there. */
export class ConflictError extends PaperLinkError {
  static {
    this.prototype.name = 'ConflictError';
  }
  declare readonly type: 'conflict_error';
}

/** The Idempotency-Key is malformed, was used for another request, or its request is still running. */
export class IdempotencyError extends PaperLinkError {
  static {
    this.prototype.name = 'IdempotencyError';
  }
  declare readonly type: 'idempotency_error';
}

/** 429: too many requests; `retryAfterSeconds` says when to come back. */
export class RateLimitError extends PaperLinkError {
  static {
    this.prototype.name = 'RateLimitError';
  }
  declare readonly type: 'rate_limit_error';
}

/** 5xx, or a reply that is not the API's: the fault is not in the request. */
export class ApiError extends PaperLinkError {
  static {
    this.prototype.name = 'ApiError';
  }
}

/** There was no reply: the connection failed or broke. */
export class ConnectionError extends PaperLinkError {
  static {
    this.prototype.name = 'ConnectionError';
  }

  constructor(message: string, options?: ErrorOptions) {
    super(message, { type: 'connection_error', code: 'connection_failed', retryable: true }, options);
  }
}

/** The reply did not arrive, or not whole, within `timeoutMs`. */
export class TimeoutError extends PaperLinkError {
  static {
    this.prototype.name = 'TimeoutError';
  }

  constructor(timeoutMs: number) {
    super(`No complete reply within ${Math.ceil(timeoutMs)} ms.`, {
      type: 'timeout_error',
      code: 'timeout',
      retryable: true,
    });
  }
}

/** The caller's signal aborted the call; `cause` is the signal's reason. Its name is that of the web's own abort errors. */
export class AbortError extends PaperLinkError {
  static {
    this.prototype.name = 'AbortError';
  }

  constructor(reason: unknown) {
    super('The call was aborted.', { type: 'abort_error', code: 'aborted', retryable: false }, { cause: reason });
  }
}
