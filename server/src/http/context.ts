import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import type { OperationGate } from '../contract/gate';
import type { VerifiedKey } from '../control/key-verifier';
import type { Upload } from './upload';

/** What the pipeline knows of a request so far. Each step adds to it. */
export interface RequestContext {
  requestId: string;
  /** On the monotonic clock, in milliseconds. */
  startedAt: number;
  /** The client's address, as far as the trusted proxies tell it. */
  ip: string | undefined;
  /** The headers that are the same on every reply of this part of the server, names and values in turn. */
  fixedHeaders: readonly string[];
  /** Headers every reply to this request carries, besides the fixed ones. */
  headers: Record<string, string>;
  operation?: OperationGate;
  pathParameters: Record<string, string>;
  key?: VerifiedKey;
  body?: unknown;
  /** The file that came with the body, until it is decided whether it is kept. */
  upload?: Upload | undefined;
  /** Why the request failed, for the log. */
  failure?: unknown;
}

const contexts = Symbol('request context');

interface WithContext {
  [contexts]?: RequestContext;
}

let prefix = { at: 0, text: '' };

/** Our id for the request, never the client's: a UUIDv7 (RFC 9562) in 32 hex digits, so that ids are in the order of time, to the millisecond. */
export function createRequestId(): string {
  const now = Date.now();
  if (now !== prefix.at) prefix = { at: now, text: `req_${now.toString(16).padStart(12, '0')}7` };
  // The random bits and the variant of a UUIDv4, which are where a UUIDv7 has them; node makes these the fastest.
  const random = randomUUID();
  return prefix.text + random.slice(15, 18) + random.slice(19, 23) + random.slice(24);
}

export function attachContext(request: IncomingMessage, context: RequestContext): void {
  (request as WithContext)[contexts] = context;
}

/** The context that the first step of the pipeline made. */
export function contextOf(request: Request): RequestContext {
  return (request as WithContext)[contexts]!;
}
