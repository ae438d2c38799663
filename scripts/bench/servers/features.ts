import { randomUUID } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { v7 as uuidv7 } from 'uuid';
import { KeyVerifier, type VerifiedKey } from '../../../server/src/control/key-verifier';
import { Connections } from '../../../server/src/db/connections';
import { recordChange } from '../../../server/src/events/outbox';
import { insertProduct, type NewProduct, pool, presentProduct, type ProductRow, setting } from './database';

/** What the servers with all features share: keys, quotas, and a creation that leaves an event and an audit row. */

const secret = setting('PAPERLINK_SECRET');
const control = new Connections(
  { databaseUrl: setting('DATABASE_URL'), secret, poolSize: 1, onConnectionError: () => undefined },
  'control',
);
const verifier = new KeyVerifier(control, secret);

/** Looks the bearer token up, through the same cache as ours. @returns undefined when it is none */
export async function findKey(authorization: string | undefined): Promise<VerifiedKey | undefined> {
  return authorization?.startsWith('Bearer ') ? verifier.verify(authorization.slice(7)) : undefined;
}

const windowSeconds = 60;
const quota = 1_000_000;
const limiter = new RateLimiterMemory({ points: quota, duration: windowSeconds });

/** Counts a request of the key. @returns the headers that tell of its quota, and whether it is used up */
export async function takeQuota(key: VerifiedKey): Promise<{ allowed: boolean; headers: Record<string, string> }> {
  const verdict = await limiter.consume(key.id).catch((reason: unknown) => {
    if (reason instanceof RateLimiterRes) return reason;
    throw reason;
  });
  const reset = Math.ceil(verdict.msBeforeNext / 1000);
  const headers = {
    'RateLimit-Policy': `"default";q=${quota};w=${windowSeconds}`,
    RateLimit: `"default";r=${verdict.remainingPoints};t=${reset}`,
    'X-RateLimit-Limit': String(quota),
    'X-RateLimit-Remaining': String(verdict.remainingPoints),
    'X-RateLimit-Reset': String(Math.ceil(Date.now() / 1000) + reset),
  };
  return { allowed: verdict.consumedPoints <= quota, headers };
}

export const createRequestId = (): string => `req_${randomUUID().replaceAll('-', '')}`;

/** Inserts a product, its event and its audit row in one transaction. */
export async function createProduct(key: VerifiedKey, product: NewProduct, requestId: string): Promise<ProductRow> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<ProductRow>(insertProduct(key.teamId, uuidv7(), product));
    const row = rows[0]!;
    const origin = { teamId: key.teamId, requestId, apiKeyId: key.id, ip: '127.0.0.1' };
    const change = { type: 'product.created', resourceId: row.id, data: presentProduct(row), previous: {} };
    await client.query(recordChange(origin, change).statement);
    await client.query('commit');
    return row;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
