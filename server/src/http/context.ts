import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request } from 'express';
import type { OperationGate } from '../contract/gate';
import type { VerifiedKey } from '../control/key-verifier';

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
  /** Why the request failed, for the log. */
  failure?: unknown;
}

const contexts = Symbol('request context');

interface WithContext {
  [contexts]?: RequestContext;
}

/** Our id for the request; never the client's. */
export function createRequestId(): string {
  return `req_${randomUUID().replaceAll('-', '')}`;
}

export function attachContext(request: IncomingMessage, context: RequestContext): void {
  (request as WithContext)[contexts] = context;
}

/** The context that the first step of the pipeline made. */
export function contextOf(request: Request): RequestContext {
  return (request as WithContext)[contexts]!;
}
