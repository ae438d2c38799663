import type { RequestHandler } from 'express';
import type { Allowance } from '../limits/limiter';
import { clientAddress } from './client-address';
import { attachContext, createRequestId } from './context';
import { allowanceHeaders } from './rate-limit';

/** On every reply, whatever its kind. JSON needs none of the powers a browser gives a page. */
export const securityHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Any origin may call the API with a key; there are no cookies to steal. */
const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Request-Id, RateLimit, RateLimit-Policy, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, ETag, Location, ' +
    'Content-Disposition, Content-Range, Accept-Ranges, Idempotent-Replayed, Deprecation, Sunset',
};

/** The headers that are the same on every reply, names and values in turn. */
export const fixedHeaders: readonly string[] = Object.entries({ ...securityHeaders, ...corsHeaders }).flat();

/** Gives the request its id and its context. @param addressQuota what applies until a key or an address has been counted */
export function beginRequest(addressQuota: { perAddress: number; windowSeconds: number }): RequestHandler {
  const quota = addressQuota.perAddress;
  const { windowSeconds } = addressQuota;
  const allowance: Allowance = { allowed: true, quota, remaining: quota, windowSeconds, resetSeconds: windowSeconds };
  return (request, _response, next) => {
    const requestId = createRequestId();
    const headers: Record<string, string> = allowanceHeaders('address', allowance);
    headers['Request-Id'] = requestId;
    headers['Cache-Control'] = 'private, no-cache';
    const ip = clientAddress(request.ip);
    attachContext(request, { requestId, startedAt: performance.now(), ip, fixedHeaders, headers, pathParameters: {} });
    next();
  };
}

/** Answers CORS preflights (Fetch standard, section 3.2.2). */
export function answerPreflight(): RequestHandler {
  return (request, response, next) => {
    if (request.method !== 'OPTIONS') return next();
    response.writeHead(204, {
      ...corsHeaders,
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, Range',
      'Access-Control-Max-Age': '7200',
      Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
    });
    response.end();
  };
}
