import type { Request, RequestHandler } from 'express';
import type { Access, Members } from '../control/members';
import { securityHeaders } from '../http/begin';
import { addressBlock } from '../http/client-address';
import { contextOf } from '../http/context';
import { allowanceHeaders, tooMany } from '../http/rate-limit';
import type { Limiter } from '../limits/limiter';
import { ownerOf } from './session';

const visits = Symbol('access of the session');

interface WithAccess {
  [visits]?: Access;
}

/** What the signed-in person may do, as the database has it now; undefined where nobody is signed in. */
export function accessOf(request: Request): Access | undefined {
  return (request as WithAccess)[visits];
}

/** What only our own page may read, and nothing keeps. */
const fixedHeaders: readonly string[] = Object.entries({
  ...securityHeaders,
  'Cross-Origin-Resource-Policy': 'same-origin',
}).flat();

/** Sets the Settings app's headers where the public API's would be, since only our own pages may read what is answered here. */
export function beginVisit(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    context.fixedHeaders = fixedHeaders;
    context.headers['Cache-Control'] = 'no-store';
    next();
  };
}

/** Finds out who is signed in. A session of an earlier epoch, and one of somebody who has left the team, is none. */
export function identify(members: Members): RequestHandler {
  return async (request, _response, next) => {
    const owner = ownerOf(request);
    if (!owner) return next();
    const access = await members.access(owner.userId, owner.teamId);
    if (access && access.sessionEpoch === owner.epoch) (request as WithAccess)[visits] = access;
    next();
  };
}

/** Counts the request against the person's quota, or the address's where nobody is signed in. @throws ApiError 429 */
export function limitVisits(limiter: Limiter, quota: { perKey: number; perAddress: number }): RequestHandler {
  return async (request, _response, next) => {
    const context = contextOf(request);
    const access = accessOf(request);
    const allowance = access
      ? await limiter.take(`user:${access.user.id}`, quota.perKey)
      : await limiter.take(`visitor:${addressBlock(context.ip)}`, quota.perAddress);
    Object.assign(context.headers, allowanceHeaders('settings', allowance));
    if (!allowance.allowed) throw tooMany('Too many requests. Wait a little and try again.', allowance);
    next();
  };
}
