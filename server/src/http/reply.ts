import type { Request, Response } from 'express';
import type { OperationGate } from '../contract/gate';
import type { AnyReply } from '../contract/operation-types';
import { type ApiError, presentError } from '../errors/api-error';
import { matchesEntityTag } from '../representation/entity-tag';
import type { RequestContext } from './context';

/** A reply that has passed the contract, ready to be stored and sent. */
export interface FinishedReply {
  status: number;
  /** The reply's own headers, without those that every reply carries. */
  headers: Record<string, string>;
  /** The exact body; empty for none. */
  text: string;
}

/** A reply broke the contract: our fault, told as a 500 and logged with where and how. */
export class ContractBreach extends Error {
  constructor(
    readonly operationId: string,
    readonly status: number,
    readonly problems: string[],
  ) {
    super(`${operationId} answered ${status} against the contract: ${problems.join('; ')}`);
    this.name = 'ContractBreach';
  }
}

/** Holds a handler's reply against the contract. @throws ContractBreach */
export function finishReply(operation: OperationGate, context: RequestContext, reply: AnyReply): FinishedReply {
  const headers = reply.headers ?? {};
  const problems = operation.validateReply(reply.status, [context.headers, headers], reply.body);
  if (problems.length > 0) throw new ContractBreach(operation.id, reply.status, problems);
  return { status: reply.status, headers, text: reply.body === undefined ? '' : JSON.stringify(reply.body) };
}

/** The reply that tells of an error, held against the contract like any other where the error is one of an operation. */
export function finishError(
  error: ApiError,
  context: RequestContext,
  repeatable: boolean,
  publicUrl: string,
): FinishedReply {
  const body = presentError(error, context.requestId, repeatable, publicUrl);
  const headers = error.extras.headers ?? {};
  const { operation } = context;
  const problems = operation?.validateReply(error.status, [context.headers, headers], body) ?? [];
  if (problems.length > 0) throw new ContractBreach(operation!.id, error.status, problems);
  return { status: error.status, headers, text: JSON.stringify(body) };
}

/** Sends a finished reply, without its body to a HEAD request and as an empty 304 where the client has this version already (RFC 9110, section 13). */
export function sendReply(request: Request, response: Response, context: RequestContext, reply: FinishedReply): void {
  const headers = Object.assign(context.headers, reply.headers);
  const etag = headers['ETag'];
  const condition = request.headers['if-none-match'];
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (isRead && reply.status === 200 && etag && condition !== undefined && matchesEntityTag(condition, etag)) {
    response.writeHead(304, headerList(context)).end();
    return;
  }
  if (reply.text === '') {
    response.writeHead(reply.status, headerList(context)).end();
    return;
  }
  headers['Content-Type'] = 'application/json; charset=utf-8';
  headers['Content-Length'] = String(Buffer.byteLength(reply.text));
  response.writeHead(reply.status, headerList(context));
  response.end(request.method === 'HEAD' ? undefined : reply.text);
}

/** The fixed headers and the request's own, names and values in turn: the form that costs node the least. */
function headerList({ fixedHeaders, headers }: RequestContext): string[] {
  const list = fixedHeaders.slice();
  for (const name in headers) list.push(name, headers[name]!);
  return list;
}
