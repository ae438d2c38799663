import type { Request, Response } from 'express';
import { FileBody } from '../contract/file-body';
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
  /** In place of the text, where the body is a file. */
  file?: FileBody;
  /** Whether it holds a secret. */
  confidential?: boolean | undefined;
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
  const { status, body, confidential } = reply;
  if (body instanceof FileBody) return { status, headers, text: '', file: body };
  return { status, headers, text: body === undefined ? '' : JSON.stringify(body), confidential };
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
  Object.assign(context.headers, reply.headers);
  if (isNotModified(request, reply)) {
    response.writeHead(304, headerList(context)).end();
    return;
  }
  if (reply.text === '') {
    response.writeHead(reply.status, headerList(context)).end();
    return;
  }
  sendBody(request, response, context, reply.status, 'application/json; charset=utf-8', reply.text);
}

/** Sends a finished reply whose body is a file, which is made only now. @throws what its making throws, with nothing sent yet */
export async function sendFile(
  request: Request,
  response: Response,
  context: RequestContext,
  reply: FinishedReply,
  file: FileBody,
): Promise<void> {
  if (isNotModified(request, reply)) return sendReply(request, response, context, reply);
  const bytes = await file.read();
  Object.assign(context.headers, reply.headers);
  sendBody(request, response, context, reply.status, file.mediaType, bytes);
}

function isNotModified({ method, headers }: Request, reply: FinishedReply): boolean {
  const etag = reply.headers['ETag'];
  const condition = headers['if-none-match'];
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && reply.status === 200 && !!etag && condition !== undefined && matchesEntityTag(condition, etag);
}

function sendBody(
  request: Request,
  response: Response,
  context: RequestContext,
  status: number,
  contentType: string,
  body: string | Uint8Array,
): void {
  context.headers['Content-Type'] = contentType;
  context.headers['Content-Length'] = String(Buffer.byteLength(body));
  response.writeHead(status, headerList(context));
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The fixed headers and the request's own, names and values in turn: the form that costs node the least. */
function headerList({ fixedHeaders, headers }: RequestContext): string[] {
  const list = fixedHeaders.slice();
  for (const name in headers) list.push(name, headers[name]!);
  return list;
}
