import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { ApiError } from '../errors/api-error';
import { contextOf } from '../http/context';
import { isFromOwnOrigin } from '../http/own-origin';
import { csrfTokenOf } from './session';
import { accessOf } from './visit';

/** Lets changes through only from our own pages. @param publicUrl as of `isFromOwnOrigin`. @throws ApiError 403 `origin_not_allowed` */
export function requireOwnOrigin(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    if (contextOf(request).operation!.mutating && !isFromOwnOrigin(request, publicUrl)) {
      throw new ApiError('origin_not_allowed', 'Changes can only be made from the Settings page itself.');
    }
    next();
  };
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
