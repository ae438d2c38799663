import type { RequestHandler } from 'express';
import { attachContext, createRequestId } from './context';

/** On every reply, whatever its kind. JSON needs none of the powers a browser gives a page. */
export const securityHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Any origin may call the API with a key; there are no cookies to steal. */
const corsHeaders: Record<string, string> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Request-Id, RateLimit, RateLimit-Policy, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, Retry-After, ETag, Location, ' +
    'Idempotent-Replayed, Deprecation, Sunset, Link',
};

const baseHeaders = { ...securityHeaders, ...corsHeaders, 'Cache-Control': 'private, no-cache' };

/** Gives the request its id and its context. */
export function beginRequest(): RequestHandler {
  return (request, _response, next) => {
    const requestId = createRequestId();
    attachContext(request, {
      requestId,
      startedAt: performance.now(),
      ip: request.ip,
      headers: { ...baseHeaders, 'Request-Id': requestId },
      pathParameters: {},
    });
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
      'Access-Control-Allow-Headers': 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match',
      'Access-Control-Max-Age': '7200',
      Vary: 'Access-Control-Request-Method, Access-Control-Request-Headers',
    });
    response.end();
  };
}
