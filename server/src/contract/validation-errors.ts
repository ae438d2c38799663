import { ApiError, type ErrorDetail } from '../errors/api-error';

interface EovDetail {
  path: string;
  message: string;
  errorCode?: string;
}

interface EovError {
  status?: number;
  message: string;
  path?: string;
  errors?: EovDetail[];
}

/** How express-openapi-validator calls the parts of a request, and how the API does. */
const locations: Record<string, string> = { headers: 'header', params: 'path' };

/** Says what a rule means where its own words do not. */
const messages: Record<string, string> = {
  unevaluatedProperties: 'is not a known field',
  additionalProperties: 'is not a known field',
  required: 'is required',
  unknown: 'is not a known query parameter',
};

/** Says what a format means where Ajv only names it. */
const formatMessages: Record<string, string> = {
  decimal4: 'must have at most 4 decimals',
  currency: 'must be the ISO 4217 code of a currency in circulation',
  country: 'must be the ISO 3166-1 alpha-2 code of a country',
  date: 'must be a day as in RFC 3339, for example 2025-01-15',
  email: 'must be an email address',
  uri: 'must be an absolute URI',
  uuid: 'must be a UUID',
  'date-time': 'must be a time as in RFC 3339, for example 2025-01-15T10:00:00.000Z',
};

/** Turns what express-openapi-validator throws into our own error; anything that is not its refusal is returned unchanged. */
export function toApiError(error: unknown): unknown {
  const refusal = error as EovError;
  if (!(error instanceof Error) || refusal.status !== 400) return error;
  const found: EovDetail[] = refusal.errors?.length
    ? withoutRepetition(refusal.errors)
    : [{ path: refusal.path ?? '', message: refusal.message }];
  const errors = found.slice(0, 100).map(toDetail);
  return errors.every(({ path }) => idempotencyKey.test(path)) ? invalidIdempotencyKey(errors) : invalidRequest(errors);
}

const idempotencyKey = /^\/header\/idempotency-key$/i;

function invalidIdempotencyKey(errors: ErrorDetail[]): ApiError {
  const message = 'The Idempotency-Key must be 1 to 255 printable ASCII characters.';
  return new ApiError('idempotency_key_invalid', message, { param: 'Idempotency-Key', errors });
}

/** A 400 with everything that is wrong; `param` and the message speak of the first. */
export function invalidRequest(errors: ErrorDetail[]): ApiError {
  const first = errors[0]!;
  const param = toParam(first.path);
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new ApiError('invalid_request', `${param || 'The body'} ${first.message}${more}.`, {
    param: param || undefined,
    errors,
  });
}

/** One mistake is told once: where a format is broken, its words are better than those of the pattern that goes with it. */
function withoutRepetition(errors: EovDetail[]): EovDetail[] {
  const format = 'format.openapi.validation';
  const misformatted = new Set(errors.filter(({ errorCode }) => errorCode === format).map(({ path }) => path));
  return errors.filter(({ path, errorCode }) => errorCode !== 'pattern.openapi.validation' || !misformatted.has(path));
}

/** Rules whose names in JSON Schema say nothing to whoever broke them. */
const codes: Record<string, string> = {
  unevaluatedProperties: 'unknown_field',
  additionalProperties: 'unknown_field',
};

function toDetail({ path, message, errorCode }: EovDetail): ErrorDetail {
  const keyword =
    errorCode?.replace('.openapi.validation', '') ?? (message.startsWith('Unknown query') ? 'unknown' : 'invalid');
  return {
    path:
      path.replace(/^\/(headers|params)(?=\/|$)/, (_, location: string) => `/${locations[location]!}`).slice(0, 500) ||
      '/body',
    code:
      codes[keyword] ??
      (keyword.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[^a-z_]/g, '') || 'invalid'),
    message: (
      messages[keyword] ??
      formatMessages[/^must match format "([\w-]+)"$/.exec(message)?.[1] ?? ''] ??
      message
    ).slice(0, 1000),
  };
}

/** `/body/items/3/product/name` → `items[3].product.name` */
function toParam(path: string): string {
  return path
    .split('/')
    .slice(2)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((param, part) => (/^\d+$/.test(part) ? `${param}[${part}]` : param ? `${param}.${part}` : part), '');
}
