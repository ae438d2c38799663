import type { Request, RequestHandler } from 'express';
import findMyWay from 'find-my-way';
import type { OperationGate } from '../contract/gate';
import { ApiError } from '../errors/api-error';
import { contextOf } from './context';
import type { AddressLimit } from './rate-limit';

type Method = OperationGate['method'];

const badUrl = Symbol('bad url');

/**
 * Finds the operation that the contract has at this address. HEAD is GET without the body. As OpenAPI has it, an address is that of the path without
 * parameters, if there is one, before that of one with them; and no parameter is empty.
 * @throws ApiError 404 where there is none, 405 with `Allow` where there is one for other methods, 400 for an address that cannot be decoded
 */
export function findOperation(operations: OperationGate[], addressLimit: AddressLimit): RequestHandler {
  const router = createRouter(operations);
  return (request, _response, next) => {
    const context = contextOf(request);
    const found = router.find('GET', request.path);
    const byMethod = found && !hasEmpty(found.params) ? (found.store as Map<Method, OperationGate> | null) : undefined;
    const operation = byMethod?.get(request.method === 'HEAD' ? 'GET' : request.method);
    if (!operation) return addressLimit.take(context).then(() => explainMiss(request, byMethod));
    context.operation = operation;
    if (operation.deprecation) Object.assign(context.headers, operation.deprecation);
    context.pathParameters = found!.params as Record<string, string>;
    next();
  };
}

/** @param byMethod the operations at this address; null where it cannot be decoded, undefined where there are none */
function explainMiss(request: Request, byMethod: Map<Method, OperationGate> | null | undefined): never {
  if (byMethod === null) throw new ApiError('malformed_request', 'The address is not validly percent-encoded.');
  if (!byMethod) throw new ApiError('route_not_found', `There is nothing at ${request.baseUrl}${request.path}.`);
  const allow = [...byMethod.keys()].flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  throw new ApiError('method_not_allowed', `${request.method} is not possible here; use ${allow}.`, {
    headers: { Allow: allow },
  });
}

/** A router to the operations of each path, by method. All of them are routed as GET, so that a path is chosen before a method. */
function createRouter(operations: OperationGate[]) {
  const router = findMyWay({
    caseSensitive: true,
    ignoreTrailingSlash: false,
    maxParamLength: 2000,
    onBadUrl: () => badUrl,
  });
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const byMethod = new Map(operations.filter((some) => some.path === path).map((some) => [some.method, some]));
    router.on('GET', path.replace(/\{(\w+)\}/g, ':$1'), () => undefined, byMethod);
  }
  return router;
}

function hasEmpty(parameters: Record<string, string | undefined>): boolean {
  for (const name in parameters) if (parameters[name] === '') return true;
  return false;
}
