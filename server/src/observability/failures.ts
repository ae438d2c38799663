import { DatabaseError } from 'pg';
import { ApiError } from '../errors/api-error';
import { ContractBreach } from '../http/reply';
import { type Logger, redact } from './logger';
import type { Metrics } from './metrics';

/** Makes listeners for failures the service can live without: one warning and one count each. */
export function warner(logger: Logger, metrics: Metrics): (kind: string) => (error: unknown) => void {
  return (kind) => (error) => {
    metrics.countFailure(kind);
    logger.warn({ kind, reason: redact(String(error)) }, 'something we can live without failed');
  };
}

/** Makes the listener for requests that failed on our side. */
export function failureReporter(logger: Logger, metrics: Metrics): (error: unknown, requestId: string) => void {
  return (error, requestId) => {
    if (error instanceof ContractBreach) {
      const { operationId, status, problems } = error;
      metrics.countFailure('contract_breach');
      const details = { request_id: requestId, operation: operationId, status, problems };
      logger.error(details, 'a reply broke the contract and was withheld');
      return;
    }
    metrics.countFailure('request');
    const cause = error instanceof ApiError ? error.extras.cause : error;
    logger.error({ request_id: requestId, err: withoutValues(cause) }, 'a request failed');
  };
}

/**
 * What may be logged of an error: of Postgres's neither the detail nor the context, in which it quotes rows. Its messages name tables, columns and
 * constraints only, but for those that say that a value does not fit (class 22), which quote it.
 */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const { code, constraint, stack = '' } = error;
  const message = code?.startsWith('22') ? 'a value does not fit' : error.message;
  return Object.assign(new Error(message), { code, constraint, stack: stack.replace(error.message, message) });
}
