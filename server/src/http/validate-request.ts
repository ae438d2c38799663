import type { RequestHandler } from 'express';
import { invalidRequest } from '../contract/validation-errors';
import { contextOf } from './context';
import { checkText } from './json';

const maxParameters = 100;

const parameterName = /^([^[\]]+)(?:\[([^[\]]+)\])?$/;

/**
 * `?a=1&metadata[season]=spring` as an object without a prototype to poison. Every parameter ends up in it under its own name or is refused:
 * nothing is dropped, merged or turned into an array.
 * @throws ApiError 400
 */
export function parseQuery(text: string | null): Record<string, unknown> {
  // Express passes null where there is no query, which Node 24 would take for a parameter of that name.
  const parameters = new URLSearchParams(text ?? '');
  if (parameters.size > maxParameters) throw refuse('', 'values', `has more than ${maxParameters} parameters`);
  const query = emptyObject<string | Record<string, string>>();
  for (const [name, value] of parameters) {
    checkText(name, '/query');
    checkText(value, `/query/${name.slice(0, 100)}`);
    const [, outer, inner] = parameterName.exec(name) ?? [];
    if (outer === undefined || name.includes('__proto__'))
      throw refuse(name, 'unknown', 'is not a known query parameter');
    const parent = inner === undefined ? query : (query[outer] ??= emptyObject<string>());
    const key = inner ?? outer;
    if (typeof parent === 'string' || key in parent) throw refuse(name, 'repeated', 'is given more than once');
    parent[key] = value;
  }
  return query;
}

const emptyObject = <Value>() => Object.create(null) as Record<string, Value>;

const refuse = (name: string, code: string, message: string) =>
  invalidRequest([{ path: `/query${name && `/${name.slice(0, 100)}`}`, code, message }]);

/** Holds the request against the contract. @throws ApiError 400 that names every place that is wrong */
export function validateRequest(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    // Express would parse it again each time it is looked at.
    Object.defineProperty(request, 'query', { value: request.query, writable: true, configurable: true });
    for (const [name, value] of Object.entries(context.pathParameters)) checkText(value, `/path/${name}`);
    request.body = context.body;
    context.operation!.validateRequest(request, context.pathParameters);
    next();
  };
}
