import { DatabaseError } from 'pg';
import { ApiError, serviceUnavailable } from '../errors/api-error';

/** SQLSTATE classes and codes after which the same request may well succeed. */
const passing = /^(08|53|57|58)|^(40001|40P01|55P03|25006)$/;
/** SQLSTATE class 22: the value does not fit its column. The contract should have refused it earlier. */
const badValue = /^22/;
/** What pg and net say without a SQLSTATE when the server is gone, frozen or out of connections. */
const connectionTrouble =
  /timeout exceeded when trying to connect|Query read timeout|Connection terminated|connection error and is not queryable|was closed and is not queryable|ECONN|EPIPE|ETIMEDOUT|timeout expired/;

/** Turns what Postgres or the driver threw into what the client is told. Anything unknown is returned as it is: a 500. */
export function translatePostgresError(error: unknown): unknown {
  if (error instanceof ApiError || !(error instanceof Error)) return error;
  if (error instanceof DatabaseError) {
    if (passing.test(error.code ?? '')) return serviceUnavailable(error);
    if (badValue.test(error.code ?? '')) {
      return new ApiError('invalid_request', 'A value in the request cannot be stored.', { cause: error });
    }
    return error;
  }
  const { code } = error as { code?: string };
  return connectionTrouble.test(`${code ?? ''} ${error.message}`) ? serviceUnavailable(error) : error;
}

/** The name of the unique index a statement ran into, if that is why it failed. */
export function violatedUniqueIndex(error: unknown): string | undefined {
  return error instanceof DatabaseError && error.code === '23505' ? error.constraint : undefined;
}

/** Throws what the client is told of a statement that ran into one of these unique indexes; any other error as it is. */
export function explainViolation(error: unknown, refusals: Record<string, () => ApiError>): never {
  throw refusals[violatedUniqueIndex(error) ?? '']?.() ?? error;
}
