import type { ContractOperation } from './document';

/**
 * The headers that tell callers of a deprecated operation: `Deprecation` (RFC 9745), since when, and `Sunset` (RFC 8594), when it will be gone. The
 * contract dates them by `x-deprecated-at` and, where the end is set, `x-sunset-at`.
 * @returns undefined for an operation that is not deprecated
 * @throws Error when a date is missing, is none, or the end comes before the beginning
 */
export function deprecationHeaders(operation: ContractOperation): Record<string, string> | undefined {
  const { operationId, 'x-deprecated-at': since, 'x-sunset-at': until } = operation;
  if (!operation.deprecated) {
    if (since === undefined && until === undefined) return undefined;
    throw new Error(`${operationId} has x-deprecated-at or x-sunset-at, but not "deprecated: true".`);
  }
  const deprecatedAt = readTime(operationId, 'x-deprecated-at', since);
  const headers = { Deprecation: `@${Math.floor(deprecatedAt.getTime() / 1000)}` };
  if (until === undefined) return headers;
  const sunsetAt = readTime(operationId, 'x-sunset-at', until);
  if (sunsetAt < deprecatedAt) throw new Error(`The x-sunset-at of ${operationId} is before its x-deprecated-at.`);
  return { ...headers, Sunset: sunsetAt.toUTCString() };
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function readTime(operationId: string, name: string, text: unknown): Date {
  const time = new Date(typeof text === 'string' && rfc3339.test(text) ? text : NaN);
  if (Number.isNaN(time.getTime())) {
    throw new Error(`${operationId} is deprecated, so its ${name} must be a time as in RFC 3339.`);
  }
  return time;
}
