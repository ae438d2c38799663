import { createHash, createHmac } from 'node:crypto';
import type { Request } from 'express';
import stringify from 'safe-stable-stringify';
import { Sealing } from '../crypto/sealing';
import type { Transaction } from '../db/transaction';
import { ApiError } from '../errors/api-error';
import type { RequestContext } from './context';
import type { FinishedReply } from './reply';

/** How long a reply is kept for replay, in hours. */
export const keptHours = 24;

/** What keeps whoever reads the database from learning what requests and replies held. */
export class IdempotencySecrets {
  /** For replies that hold a secret. */
  readonly sealing: Sealing;
  /** A plain hash would let guesses at a password in a body be tried far quicker than its bcrypt hash does. */
  readonly fingerprintKey: Buffer;

  constructor(serverSecret: string) {
    this.sealing = new Sealing(serverSecret, 'stored replies');
    this.fingerprintKey = createHmac('sha256', serverSecret).update('request fingerprints').digest();
  }
}

interface StoredReply {
  fingerprint: Buffer;
  status: number;
  headers: Record<string, string>;
  body: string;
  sealed: boolean;
  [column: string]: unknown;
}

/** A request that carries an `Idempotency-Key`, seen in the scope of one team and mode. */
export interface IdempotentRequest {
  key: string;
  teamId: string;
  mode: string;
  /** HMAC-SHA-256 of what makes two requests the same: method, path, query and body. */
  fingerprint: Buffer;
}

/** @returns undefined for a request that carries no key */
export function readIdempotentRequest(
  request: Request,
  context: RequestContext,
  body: unknown,
  { fingerprintKey }: IdempotencySecrets,
): IdempotentRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string') return undefined;
  const [path, query = ''] = request.originalUrl.split('?');
  const parameters = new URLSearchParams(query);
  parameters.sort();
  const fingerprint = createHmac('sha256', fingerprintKey)
    .update(`${request.method} ${path}?${parameters.toString()}\n`)
    .update(stringify(body) ?? '')
    .digest();
  return { key, teamId: context.key!.teamId, mode: context.key!.mode, fingerprint };
}

/** A reply that is kept sealed can be opened for the same key alone. */
const placeOf = ({ mode, teamId, key }: IdempotentRequest): string => `${mode}/${teamId}/${key}`;

/** One key, one lock: a number that two keys share by chance once in 2^64. */
function lockNumber({ mode, teamId, key }: IdempotentRequest): string {
  return createHash('sha256').update(`idempotency\n${mode}\n${teamId}\n${key}`).digest().readBigInt64BE().toString();
}

/**
 * Makes this transaction the only one that works on the key, or finds the reply of the one that did.
 *
 * The lock is tried, never waited for: waiting would hold a connection. The reply is looked for in a statement of its own after that, whose
 * snapshot therefore includes whatever the holder before has committed. A reply that is found is final, whoever holds the lock: then it is
 * another replay.
 * @returns the stored reply to replay; undefined when the request is new and may proceed
 * @throws ApiError 409 while the first request is still running, 422 when the key belongs to another request
 */
export async function claim(
  transaction: Transaction,
  request: IdempotentRequest,
  { sealing }: IdempotencySecrets,
): Promise<FinishedReply | undefined> {
  const lock = transaction.query<{ locked: boolean }>({
    name: 'idempotency_lock',
    text: 'select pg_try_advisory_xact_lock($1) as locked',
    values: [lockNumber(request)],
  });
  const found = transaction.query<StoredReply>({
    name: 'idempotency_find',
    text: `
      select fingerprint, status, headers, body, sealed from idempotent_replies
      where team_id = $1 and key = $2 and created_at > now() - interval '${keptHours} hours'`,
    values: [request.teamId, request.key],
  });
  const [[lockRow], [stored]] = await Promise.all([lock, found]);
  if (!stored) {
    if (lockRow!.locked) return undefined;
    throw new ApiError('idempotency_key_in_use', 'The first request with this Idempotency-Key is still running.', {
      headers: { 'Retry-After': '1' },
    });
  }
  if (!stored.fingerprint.equals(request.fingerprint)) {
    throw new ApiError('idempotency_key_reused', 'This Idempotency-Key was first sent with a different request.', {
      param: 'Idempotency-Key',
    });
  }
  const { status, headers, body, sealed } = stored;
  const text = sealed ? sealing.open(Buffer.from(body, 'base64'), placeOf(request)) : body;
  return { status, headers: { ...headers, 'Idempotent-Replayed': 'true' }, text };
}

/** Adds the reply to the transaction, so that it is kept exactly if the change is. */
export function store(
  transaction: Transaction,
  request: IdempotentRequest,
  reply: FinishedReply,
  { sealing }: IdempotencySecrets,
): void {
  const { status, headers, text, confidential = false } = reply;
  const body = confidential ? sealing.seal(text, placeOf(request)).toString('base64') : text;
  transaction.send({
    name: 'idempotency_store',
    text: `
      insert into idempotent_replies (team_id, key, fingerprint, status, headers, body, sealed)
      values ($1, $2, $3, $4, $5, $6, $7)
      on conflict (team_id, key) do update
      set fingerprint = excluded.fingerprint, status = excluded.status, headers = excluded.headers, body = excluded.body,
          sealed = excluded.sealed, created_at = now()`,
    values: [request.teamId, request.key, request.fingerprint, status, JSON.stringify(headers), body, confidential],
  });
}
