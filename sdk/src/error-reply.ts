import {
  ApiError,
  AuthenticationError,
  ConflictError,
  IdempotencyError,
  NotFoundError,
  type PaperLinkError,
  PermissionError,
  RateLimitError,
  ValidationError,
} from './errors';
import type { ErrorDetail } from './generated/types';

const classes: Record<string, typeof PaperLinkError> = {
  authentication_error: AuthenticationError,
  permission_error: PermissionError,
  validation_error: ValidationError,
  not_found_error: NotFoundError,
  conflict_error: ConflictError,
  idempotency_error: IdempotencyError,
  rate_limit_error: RateLimitError,
  api_error: ApiError,
};

/** The error a reply that is not a success stands for. Replies of proxies, without the API's envelope, are told by their status. */
export function errorFromReply(response: Response, body: unknown): PaperLinkError {
  const error = envelopeOf(body);
  const { status, headers } = response;
  const typeOfStatus = typeByStatus(status);
  const type = text(error.type) ?? typeOfStatus;
  const errorClass = classes[type] ?? classes[typeOfStatus] ?? ApiError;
  return new errorClass(text(error.message) ?? plainMessage(response), {
    type,
    code: text(error.code) ?? `http_${status}`,
    requestId: text(error.request_id) ?? requestIdOf(response),
    status,
    param: text(error.param),
    errors: Array.isArray(error.errors) ? (error.errors as ErrorDetail[]) : [],
    retryable: typeof error.retryable === 'boolean' ? error.retryable : status === 429 || status >= 500,
    docUrl: text(error.docUrl),
    headers,
    retryAfterSeconds: retryAfterSeconds(headers),
  });
}

/** The error of a successful status whose body is not what the API sends. */
export function unreadableReply(response: Response, fileType = 'JSON'): ApiError {
  const message = `The reply (HTTP ${response.status}) is not the API's ${fileType}. Does baseUrl point at the PaperLink API?`;
  const { status, headers } = response;
  return new ApiError(message, {
    type: 'api_error',
    code: 'unreadable_reply',
    requestId: requestIdOf(response),
    status,
    retryable: false,
    headers,
  });
}

export function requestIdOf(response: Response): string | undefined {
  return response.headers.get('Request-Id') ?? undefined;
}

/** `Retry-After` in seconds: a number of them or a date (RFC 9110, section 10.2.3). */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return undefined;
  const seconds = /^\d+(\.\d+)?$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function envelopeOf(body: unknown): Record<string, unknown> {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  return typeof error === 'object' && error !== null ? (error as Record<string, unknown>) : {};
}

function typeByStatus(status: number): string {
  if (status === 401) return 'authentication_error';
  if (status === 403) return 'permission_error';
  if (status === 404 || status === 405) return 'not_found_error';
  if (status === 409 || status === 412) return 'conflict_error';
  if (status === 429) return 'rate_limit_error';
  return status >= 400 && status < 500 ? 'validation_error' : 'api_error';
}

/** In a browser a redirect shows as type `opaqueredirect` with the status 0. */
function plainMessage({ status, type }: Response): string {
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400);
  return isRedirect
    ? 'The server redirects elsewhere, which this client does not follow: a redirected change would be lost. Check baseUrl.'
    : `HTTP ${status} without an explanation from the API.`;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
