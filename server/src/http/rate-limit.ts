import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error';
import type { Allowance, Limiter } from '../limits/limiter';
import { contextOf, type RequestContext } from './context';

/** Requests without a valid key, and those to no operation, are limited by the address they come from. */
export class AddressLimit {
  constructor(
    private readonly limiter: Limiter,
    private readonly quota: number,
    private readonly windowSeconds: number,
  ) {}

  /** Counts a request that no key answers for. @throws ApiError 429 */
  async take(context: RequestContext): Promise<void> {
    const allowance = await this.limiter.take(`address:${context.ip ?? 'unknown'}`, this.quota);
    report(context, 'address', allowance);
    if (!allowance.allowed) throw tooMany(`This address may send ${describe(allowance)} without a valid key.`, allowance);
  }

  /** States the quota without counting the request, for a reply that nobody's request is to blame for. */
  announce(context: RequestContext): void {
    const { quota, windowSeconds } = this;
    report(context, 'address', { allowed: true, quota, remaining: quota, windowSeconds, resetSeconds: windowSeconds });
  }
}

/** Counts the request against its key's quota, and tells on every reply what is left of it. @throws ApiError 429 */
export function limitRate(limiter: Limiter, defaultQuota: number, addressLimit: AddressLimit): RequestHandler {
  return async (request, _response, next) => {
    const context = contextOf(request);
    const { key } = context;
    if (!key) {
      await addressLimit.take(context);
      return next();
    }
    const allowance = await limiter.take(`key:${key.id}`, key.rateLimit ?? defaultQuota);
    report(context, 'default', allowance);
    if (!allowance.allowed) throw tooMany(`This key may send ${describe(allowance)}.`, allowance);
    next();
  };
}

const describe = (allowance: Allowance) => `${allowance.quota} requests in any ${allowance.windowSeconds} seconds`;

function tooMany(message: string, allowance: Allowance): ApiError {
  return new ApiError('rate_limit_exceeded', message, { headers: { 'Retry-After': String(allowance.resetSeconds) } });
}

/** The IETF draft's headers (draft-ietf-httpapi-ratelimit-headers) and the older ones. */
function report(context: RequestContext, policy: string, allowance: Allowance): void {
  const { headers } = context;
  headers['RateLimit-Policy'] = `"${policy}";q=${allowance.quota};w=${allowance.windowSeconds}`;
  headers['RateLimit'] = `"${policy}";r=${allowance.remaining};t=${allowance.resetSeconds}`;
  headers['X-RateLimit-Limit'] = String(allowance.quota);
  headers['X-RateLimit-Remaining'] = String(allowance.remaining);
  headers['X-RateLimit-Reset'] = String(Math.ceil(Date.now() / 1000) + allowance.resetSeconds);
}
