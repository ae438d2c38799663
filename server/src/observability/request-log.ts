import type { Request, RequestHandler } from 'express';
import type { KeyVerifier, VerifiedKey } from '../control/key-verifier';
import type { RequestRecorder } from '../control/request-recorder';
import { findKey } from '../http/authenticate';
import { contextOf, type RequestContext } from '../http/context';
import { ApiError } from '../errors/api-error';
import { loggedPath } from './logged-path';
import type { Logger } from './logger';
import type { Metrics } from './metrics';

export interface RequestLogDependencies {
  logger: Logger;
  metrics: Metrics;
  recorder: RequestRecorder;
  verifier: KeyVerifier;
}

/**
 * When the reply has gone out or the client has gone away: writes one line and one measurement per request, and records those with a valid key for
 * their team. Neither query values nor bodies are logged; in the line, which is the operators', not even the path as it was sent.
 */
export function logRequests({ logger, metrics, recorder, verifier }: RequestLogDependencies): RequestHandler {
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
      const recordFor = (key: VerifiedKey) => endedRequest(request, context, key, status, durationMs);
      if (context.key) recorder.record(recordFor(context.key));
      else if (mayCarryKey(request, context, status))
        recorder.recordLater(findKey(request, verifier).then((key) => key && recordFor(key)));
    });
    next();
  };
}

/**
 * Whether a valid key may come with the request though none was found yet: it was to no operation or to one that is open to all, or ended too early.
 * Where it was limited by its address nothing is looked for, since looking is what the limit bounds.
 */
function mayCarryKey(request: Request, { operation }: RequestContext, status: number | undefined): boolean {
  const wasAsked = operation?.secured && status !== undefined;
  return !wasAsked && status !== 429 && request.headers.authorization !== undefined;
}

function endedRequest(
  request: Request,
  { requestId, startedAt, failure }: RequestContext,
  key: VerifiedKey,
  status: number | undefined,
  durationMs: number,
) {
  const path = loggedPath(request.originalUrl);
  return {
    requestId,
    key,
    startedAt,
    durationMs,
    method: request.method,
    path,
    status,
    errorCode: errorCode(failure, status),
  };
}

/** The code in the reply: that of the refusal, unless the refusal itself could not be told. */
function errorCode(failure: unknown, status: number | undefined): string | undefined {
  if (status === undefined || status < 400) return undefined;
  if (failure instanceof ApiError && failure.status === status) return failure.code;
  return status >= 500 ? 'internal_error' : undefined;
}
