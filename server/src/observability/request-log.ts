import type { RequestHandler } from 'express';
import { contextOf } from '../http/context';
import { ApiError } from '../errors/api-error';
import type { Logger } from './logger';
import type { Metrics } from './metrics';

/** Writes one line and one measurement per request when its reply has gone out or the client has gone away. Neither path nor query values are logged. */
export function logRequests(logger: Logger, metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    response.on('close', () => {
      const context = contextOf(request);
      const durationMs = performance.now() - context.startedAt;
      const operation = context.operation?.id ?? 'none';
      const status = response.headersSent ? response.statusCode : undefined;
      metrics.observeRequest(operation, status ?? 'aborted', durationMs / 1000);
      logger.info({
        request_id: context.requestId,
        method: request.method,
        operation,
        path: context.operation?.path,
        status,
        duration_ms: Math.round(durationMs * 100) / 100,
        ...(context.key && { team: context.key.teamId, mode: context.key.mode, key: context.key.id }),
        ...(context.failure instanceof ApiError && { error: context.failure.code }),
        ...(!response.writableFinished && { aborted: true }),
      });
    });
    next();
  };
}
