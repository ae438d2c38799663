import type { Request, RequestHandler } from 'express';
import type { KeyVerifier, VerifiedKey } from '../control/key-verifier';
import type { LastUsed } from '../control/last-used';
import { translatePostgresError } from '../db/postgres-errors';
import { ApiError } from '../errors/api-error';
import { contextOf } from './context';
import type { AddressLimit } from './rate-limit';

const bearer = /^Bearer +([^\s]+) *$/i;

/**
 * Finds the key of the request (RFC 6750, header only).
 * @throws ApiError 401, the same for every cause; 429 when this address has sent too many requests without a valid key
 */
export function authenticate(verifier: KeyVerifier, lastUsed: LastUsed, addressLimit: AddressLimit): RequestHandler {
  return async (request, _response, next) => {
    const context = contextOf(request);
    if (!context.operation!.secured) return next();
    const key = await findKey(request, verifier);
    if (!key) {
      await addressLimit.take(context);
      throw new ApiError('invalid_api_key', 'No valid API key was provided.', {
        headers: { 'WWW-Authenticate': 'Bearer realm="PaperLink API"' },
      });
    }
    context.key = key;
    lastUsed.touch(key.id);
    next();
  };
}

/** The valid key that the request carries, if any. @throws ApiError 503 */
export async function findKey(request: Request, verifier: KeyVerifier): Promise<VerifiedKey | undefined> {
  const token = bearer.exec(request.headers.authorization ?? '')?.[1];
  if (!token) return undefined;
  try {
    return await verifier.verify(token);
  } catch (error) {
    throw translatePostgresError(error);
  }
}

/** A READ_ONLY key may only read. @throws ApiError 403 */
export function requireScope(): RequestHandler {
  return (request, _response, next) => {
    const { key, operation } = contextOf(request);
    if (operation!.mutating && key?.scope === 'READ_ONLY') {
      throw new ApiError(
        'scope_insufficient',
        'This key is read-only. Use a key with the READ_WRITE scope to make changes.',
      );
    }
    next();
  };
}
