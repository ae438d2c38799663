import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ApiError } from '../errors/api-error';
import { contextOf } from '../http/context';
import { csrfTokenOf } from './session';
import { accessOf } from './visit';

/**
 * Lets changes through only from our own pages. Browsers send `Origin` with every request that is not a GET or HEAD (Fetch standard, section 3.2),
 * and no page can forge it. @param publicUrl our origin, or empty to go by the host that was asked for: where TLS ends in front of us, we do not know the scheme
 * @throws ApiError 403 `origin_not_allowed`
 */
export function requireOwnOrigin(publicUrl: string): RequestHandler {
  const ownOrigin = publicUrl && new URL(publicUrl).origin;
  return (request, _response, next) => {
    if (!contextOf(request).operation!.mutating) return next();
    const site = request.headers['sec-fetch-site'];
    const given = parseOrigin(request.headers.origin);
    const isOwn = given && (ownOrigin ? given.origin === ownOrigin : given.host === request.headers.host);
    if (!isOwn || (site !== undefined && site !== 'same-origin')) {
      throw new ApiError('origin_not_allowed', 'Changes can only be made from the Settings page itself.');
    }
    next();
  };
}

/** Undefined for no origin and for an opaque one, `null`. */
function parseOrigin(origin: string | undefined): URL | undefined {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin) : undefined;
}

/**
 * Operations that need a session: somebody must be signed in, a change must carry the session's token, and the role must be one the operation names.
 * @throws ApiError 401 `not_signed_in`, 403 `csrf_token_invalid`, 403 `role_insufficient`
 */
export function requireAccess(secret: string): RequestHandler {
  return (request, _response, next) => {
    const { secured, mutating, roles } = contextOf(request).operation!;
    if (!secured) return next();
    const access = accessOf(request);
    if (!access) throw new ApiError('not_signed_in', 'Sign in first.');
    if (mutating && !hasCsrfToken(request, secret)) {
      throw new ApiError('csrf_token_invalid', 'The page is out of date. Load it again.');
    }
    if (!roles.includes(access.role)) {
      throw new ApiError('role_insufficient', 'Only an Owner or Admin of the team may do this.');
    }
    next();
  };
}

function hasCsrfToken(request: Request, secret: string): boolean {
  const given = Buffer.from(request.get('x-csrf-token') ?? '');
  const wanted = Buffer.from(csrfTokenOf(request, secret));
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
