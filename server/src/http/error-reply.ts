import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ApiError, presentError } from '../errors/api-error';
import { contextOf } from './context';
import { finishError, type FinishedReply, sendReply } from './reply';

/** Nothing in the contract or outside it is here. */
export function routeNotFound(): RequestHandler {
  return (request) => {
    const address = request.originalUrl.split('?')[0]!.slice(0, 200);
    const hint = 'The API is at /api/v1, its reference at /api/docs.';
    throw new ApiError('route_not_found', `There is nothing at ${address}. ${hint}`);
  };
}

/** Tells the client of any error in the one shape. What is not an `ApiError` is our fault: a 500 that says nothing of the cause. */
export function replyWithError(
  publicUrl: string,
  report: (error: unknown, requestId: string) => void,
): ErrorRequestHandler {
  return (thrown: unknown, request, response, _next) => {
    const context = contextOf(request);
    context.failure = thrown;
    if (response.headersSent) {
      report(thrown, context.requestId);
      response.destroy();
      return;
    }
    const error = toApiError(thrown);
    if (error.status >= 500) report(thrown, context.requestId);
    const isSafe = request.method === 'GET' || request.method === 'HEAD';
    const repeatable = isSafe || request.headers['idempotency-key'] !== undefined;
    let reply: FinishedReply;
    try {
      reply = finishError(error, context, repeatable, publicUrl);
    } catch (breach) {
      report(breach, context.requestId);
      const fallback = new ApiError('internal_error', internalErrorMessage);
      reply = {
        status: 500,
        headers: {},
        text: JSON.stringify(presentError(fallback, context.requestId, repeatable, publicUrl)),
      };
    }
    sendReply(request, response, context, reply);
  };
}

const internalErrorMessage = 'Something failed on our side. Nothing was changed.';

function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  // What Express itself throws for an address it cannot decode.
  if (thrown instanceof URIError)
    return new ApiError('malformed_request', 'The address is not validly percent-encoded.');
  return new ApiError('internal_error', internalErrorMessage, { cause: thrown });
}
