import type { RequestHandler } from 'express';
import qs from 'qs';
import { invalidRequest } from '../contract/validation-errors';
import { checkText } from './body';
import { contextOf } from './context';

const maxParameters = 100;

/** How `?a=1&metadata[season]=spring` becomes an object; bounded, and without a prototype to poison. */
export function parseQuery(text: string): Record<string, unknown> {
  return qs.parse(text, { depth: 1, plainObjects: true, parameterLimit: maxParameters, arrayLimit: 100, strictDepth: false });
}

/** Holds the request against the contract. @throws ApiError 400 that names every place that is wrong */
export function validateRequest(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    checkQuery(request.originalUrl);
    for (const [name, value] of Object.entries(context.pathParameters)) checkText(value, `/path/${name}`);
    request.body = context.body;
    context.operation!.validateRequest(request, context.pathParameters);
    next();
  };
}

function checkQuery(url: string): void {
  const start = url.indexOf('?');
  if (start < 0) return;
  const parameters = new URLSearchParams(url.slice(start));
  if (parameters.size > maxParameters) throw invalidRequest([{ path: '/query', code: 'values', message: `has more than ${maxParameters} parameters` }]);
  for (const [name, value] of parameters) {
    // The parser drops such names without a word.
    if (name.includes('__proto__')) throw invalidRequest([{ path: '/query', code: 'unknown', message: 'has a parameter named __proto__' }]);
    checkText(name, '/query');
    checkText(value, `/query/${name.slice(0, 100)}`);
  }
}
