import type { RequestHandler } from 'express';
import { ApiError } from '../errors/api-error';
import type { Allowance, Limiter } from '../limits/limiter';
import { addressBlock } from './client-address';
import { contextOf, type RequestContext } from './context';

const withoutKey = (allowance: Allowance) => `This address may send ${describe(allowance)} without a valid key.`;

/** Requests without a valid key, and those to no operation, are limited by the address they come from; those of unknown address together. */
export class AddressLimit {
  constructor(
    private readonly limiter: Limiter,
    private readonly quota: number,
    /** What whoever is beyond it is told. */
    private readonly explain = withoutKey,
  ) {}

  /** Counts a request that no key answers for. @throws ApiError 429 */
  async take(context: RequestContext): Promise<void> {
    const allowance = await this.limiter.take(`address:${addressBlock(context.ip)}`, this.quota);
    Object.assign(context.headers, allowanceHeaders('address', allowance));
    if (!allowance.allowed) throw tooMany(this.explain(allowance), allowance);
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
    Object.assign(context.headers, allowanceHeaders('default', allowance));
    if (!allowance.allowed) throw tooMany(`This key may send ${describe(allowance)}.`, allowance);
    next();
  };
}

const describe = (allowance: Allowance) => `${allowance.quota} requests in any ${allowance.windowSeconds} seconds`;

/** The refusal of a request that is beyond its quota. */
export function tooMany(message: string, allowance: Allowance): ApiError {
  return new ApiError('rate_limit_exceeded', message, { headers: { 'Retry-After': String(allowance.resetSeconds) } });
}

/** The IETF draft's headers (draft-ietf-httpapi-ratelimit-headers) and the older ones. */
export function allowanceHeaders(
  policy: string,
  { quota, remaining, windowSeconds, resetSeconds }: Allowance,
): Record<string, string> {
  return {
    'RateLimit-Policy': `"${policy}";q=${quota};w=${windowSeconds}`,
    RateLimit: `"${policy}";r=${remaining};t=${resetSeconds}`,
    'X-RateLimit-Limit': String(quota),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + resetSeconds),
  };
}
