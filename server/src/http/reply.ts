import type { Request, Response } from 'express';
import { FileBody, StoredFileBody } from '../contract/file-body';
import type { OperationGate } from '../contract/gate';
import type { AnyReply } from '../contract/operation-types';
import { type ApiError, presentError } from '../errors/api-error';
import { matchesEntityTag } from '../representation/entity-tag';
import type { RequestContext } from './context';
import { chooseFileReply, fileHeaders, type Sending, sendStoredFile, storedFileHeaders } from './send-file';

/** A reply that has passed the contract, ready to be stored and sent. */
export interface FinishedReply {
  status: number;
  /** The reply's own headers, without those that every reply carries. */
  headers: Record<string, string>;
  /** The exact body; empty for none. */
  text: string;
  /** In place of the text, where the body is a file. */
  file?: FileBody | StoredFileBody;
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
  const { status, body, confidential } = reply;
  const headers = { ...(body instanceof StoredFileBody && storedFileHeaders(body)), ...reply.headers };
  const problems = operation.validateReply(status, [context.headers, headers], body);
  if (problems.length > 0) throw new ContractBreach(operation.id, status, problems);
  if (body instanceof FileBody || body instanceof StoredFileBody) return { status, headers, text: '', file: body };
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
  context.headers['Content-Type'] = 'application/json; charset=utf-8';
  context.headers['Content-Length'] = String(Buffer.byteLength(reply.text));
  response.writeHead(reply.status, headerList(context));
  response.end(request.method === 'HEAD' ? undefined : reply.text);
}

/** Sends a finished reply whose body is a file. @param takePlace as `sendStoredFile` takes it @throws what its making or opening throws, with nothing sent yet */
export async function sendFile(
  request: Request,
  response: Response,
  context: RequestContext,
  reply: FinishedReply,
  file: FileBody | StoredFileBody,
  takePlace?: Sending['takePlace'],
): Promise<void> {
  if (file instanceof StoredFileBody) return sendStored(request, response, context, reply, file, takePlace);
  if (isNotModified(request, reply)) return sendReply(request, response, context, reply);
  const bytes = await file.read();
  // Not before: an error has none of the headers of the file that there would have been.
  Object.assign(context.headers, reply.headers, {
    'Content-Type': file.mediaType,
    'Content-Length': String(bytes.byteLength),
  });
  response.writeHead(reply.status, { ...headersOf(context), ...fileHeaders });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** A part of a file is a reply of its own in the contract. */
async function sendStored(
  request: Request,
  response: Response,
  context: RequestContext,
  { headers }: FinishedReply,
  file: StoredFileBody,
  takePlace: Sending['takePlace'],
): Promise<void> {
  const chosen = chooseFileReply(request, file);
  if (chosen.status === 206) {
    finishReply(context.operation!, context, { status: 206, body: file, headers: { ...headers, ...chosen.headers } });
  }
  await sendStoredFile(request, response, file, { ...headersOf(context), ...headers }, { reply: chosen, takePlace });
}

function isNotModified({ method, headers }: Request, reply: FinishedReply): boolean {
  const etag = reply.headers['ETag'];
  const condition = headers['if-none-match'];
  const isRead = method === 'GET' || method === 'HEAD';
  return isRead && reply.status === 200 && !!etag && condition !== undefined && matchesEntityTag(condition, etag);
}

/** The fixed headers and the request's own, names and values in turn: the form that costs node the least. */
function headerList({ fixedHeaders, headers }: RequestContext): string[] {
  const list = fixedHeaders.slice();
  for (const name in headers) list.push(name, headers[name]!);
  return list;
}

/** The same as an object, in which a file's headers take the place of fixed ones. */
function headersOf({ fixedHeaders, headers }: RequestContext): Record<string, string> {
  const all: Record<string, string> = {};
  for (let i = 0; i < fixedHeaders.length; i += 2) all[fixedHeaders[i]!] = fixedHeaders[i + 1]!;
  return Object.assign(all, headers);
}
