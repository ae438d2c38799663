import type { RequestHandler } from 'express';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { ApiError } from '../errors/api-error';
import { type BoundOperation, contextOf } from './context';
import type { AddressLimit } from './rate-limit';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const badUrl = Symbol('bad url');

/**
 * Finds the operation that the contract has at this address. HEAD is GET without the body.
 * @throws ApiError 404 where there is none, 405 with `Allow` where there is one for other methods, 400 for an address that cannot be decoded
 */
export function findOperation(operations: BoundOperation[], addressLimit: AddressLimit): RequestHandler {
  const router = findMyWay({
    caseSensitive: true,
    ignoreTrailingSlash: false,
    maxParamLength: 2000,
    onBadUrl: () => badUrl,
  });
  for (const operation of operations) {
    const route = operation.path.replace(/\{(\w+)\}/g, ':$1');
    router.on(operation.method as HTTPMethod, route, () => undefined, operation);
  }
  return async (request, _response, next) => {
    const context = contextOf(request);
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const found = router.find(method as HTTPMethod, request.path);
    if (found?.store) {
      context.operation = found.store as BoundOperation;
      context.pathParameters = found.params as Record<string, string>;
      return next();
    }
    await addressLimit.take(context);
    if (found) throw new ApiError('malformed_request', 'The address is not validly percent-encoded.');
    const allowed = methods.filter((other) => router.find(other, request.path)?.store);
    if (allowed.length === 0)
      throw new ApiError('route_not_found', `There is nothing at ${request.baseUrl}${request.path}.`);
    const allow = allowed.flatMap((other) => (other === 'GET' ? ['GET', 'HEAD'] : [other])).join(', ');
    throw new ApiError('method_not_allowed', `${request.method} is not possible here; use ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}
