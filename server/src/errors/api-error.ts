import { errorCatalogue, type ErrorCode, type ErrorDefinition } from './catalogue';

/** One thing that is wrong with a request; `path` is `/body`, `/query`, `/path` or `/header` and a JSON Pointer (RFC 6901). */
export interface ErrorDetail {
  path: string;
  code: string;
  message: string;
}

export interface ErrorExtras {
  param?: string | undefined;
  errors?: ErrorDetail[] | undefined;
  /** Response headers the error carries, for example `Allow` or `Retry-After`. */
  headers?: Record<string, string> | undefined;
  cause?: unknown;
}

/** A refusal or failure that the client is told about, in the one error shape. */
export class ApiError extends Error {
  readonly definition: ErrorDefinition;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly extras: ErrorExtras = {},
  ) {
    super(message, { cause: extras.cause });
    this.name = 'ApiError';
    this.definition = errorCatalogue[code];
  }

  get status(): number {
    return this.definition.status;
  }
}

/** 503 with `Retry-After` in whole seconds; says nothing about the cause, which is logged. */
export function serviceUnavailable(cause: unknown, retryAfterSeconds = 1): ApiError {
  return new ApiError('service_unavailable', 'The service is briefly unavailable. Nothing was changed.', {
    headers: { 'Retry-After': String(retryAfterSeconds) },
    cause,
  });
}

export interface ErrorBody {
  error: {
    type: string;
    code: string;
    message: string;
    request_id: string;
    retryable: boolean;
    param?: string;
    errors?: ErrorDetail[];
    /** Missing for the codes of our own pages, which are on no public page. */
    docUrl?: string;
  };
}

/** The wire form of an error. `repeatable`: the request was safe or carried an `Idempotency-Key`, so a 500 may be retried. */
export function presentError(error: ApiError, requestId: string, repeatable: boolean, publicUrl: string): ErrorBody {
  const { param, errors } = error.extras;
  return {
    error: {
      type: error.definition.type,
      code: error.code,
      message: error.message.slice(0, 2000),
      request_id: requestId,
      retryable: error.definition.retryable || (error.status === 500 && repeatable),
      ...(param === undefined ? {} : { param: param.slice(0, 300) }),
      ...(errors === undefined ? {} : { errors: errors.slice(0, 100) }),
      ...(error.definition.audience === undefined && { docUrl: `${publicUrl}/api/docs/errors#${error.code}` }),
    },
  };
}
