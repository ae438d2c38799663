import createClient from 'openapi-fetch';
import type { Reply } from './api-promise';
import type { PaperLinkOptions } from './client';
import { connectionError } from './connection-error';
import { downloadStream } from './download-stream';
import { DownloadedFile } from './downloaded-file';
import { errorFromReply, requestIdOf, unreadableReply } from './error-reply';
import type { PaperLinkError } from './errors';
import { describeRequest, runHook, type RequestInfo } from './hooks';
import type { MultipartBody } from './multipart';
import { isCloudflareWorker } from './platform';
import type { Call, CallOptions } from './resource';
import { serializePath, serializeQuery } from './serialize';
import { readBaseUrl } from './settings';

/** A call made ready to send; the same in all its attempts, byte for byte. */
export interface Message {
  call: Call;
  options: CallOptions;
  headers: Record<string, string>;
  body: string | MultipartBody | undefined;
  /** The longest wait for more bytes of a file that is read as it comes, in milliseconds. */
  timeoutMs: number;
}

type Attempt = (message: Message, signal: AbortSignal, number: number) => Promise<Reply<unknown>>;

/** What openapi-fetch gives back: `data` of a success and `error` of a failure. */
interface Exchange {
  response: Response;
  data?: unknown;
  error?: unknown;
}

/** Makes the function that sends a message once and reads its reply: to the end, but for a file that is read as it comes. */
export function createAttempt(options: PaperLinkOptions, apiKey: string): Attempt {
  const baseUrl = readBaseUrl(options.baseUrl);
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const toError = (error: unknown) => connectionError(baseUrl, error, apiKey);
  const client = createClient<Record<string, never>>({
    baseUrl,
    redirect: 'manual', // Following would turn a POST into a GET.
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: (body: unknown) => body, // It is encoded already.
  });

  return async (message, signal, number) => {
    const { call, body } = message;
    let sent: { info: RequestInfo; at: number } | undefined;
    const fetchOnce = async (request: Request) => {
      const info = describeRequest(request, number);
      await runHook('onRequest', options.onRequest, info);
      signal.throwIfAborted();
      sent = { info, at: performance.now() };
      return send(request);
    };
    const params = { path: call.pathParameters, query: call.query };
    const init = { params, ...bodyInit(message), signal, fetch: fetchOnce, parseAs: parsingOf(call) };
    let exchange: Exchange;
    try {
      exchange = await client.request(call.method as never, call.path as never, init as never);
    } catch (error) {
      if (typeof body === 'object' && body.failure) throw body.failure;
      throw sent ? toError(error) : error;
    }
    await runHook('onResponse', options.onResponse, {
      ...sent!.info,
      status: exchange.response.status,
      headers: exchange.response.headers,
      requestId: requestIdOf(exchange.response),
      durationMs: performance.now() - sent!.at,
    });
    return readReply(exchange, message, toError);
  };
}

function parsingOf({ isDownload, fileTypes }: Call): 'stream' | 'arrayBuffer' | 'text' {
  if (isDownload) return 'stream';
  return fileTypes ? 'arrayBuffer' : 'text';
}

function bodyInit({ body, headers }: Message): RequestInit & { duplex?: 'half' } {
  if (typeof body !== 'object') return { headers, ...(body !== undefined && { body }) };
  const { contentType, size, open } = body;
  const length = size === undefined ? {} : { 'content-length': String(size) };
  return {
    headers: { ...headers, 'content-type': contentType, ...length },
    body: open(),
    duplex: 'half',
    // Were a redirect possible, Node would keep all of the stream in memory, ready to be sent again.
    ...(!isCloudflareWorker() && { redirect: 'error' }),
  };
}

function readReply(
  { response, data, error }: Exchange,
  { call, options, timeoutMs }: Message,
  toError: (error: unknown) => PaperLinkError,
): Reply<unknown> {
  const requestId = requestIdOf(response);
  if (response.status === 304 && options.ifNoneMatch !== undefined) return { data: undefined, response, requestId };
  if (!response.ok) throw errorFromReply(response, error);
  if (response.status === 204) return { data: undefined, response, requestId };
  const { fileTypes, isDownload } = call;
  if (!fileTypes) return { data: unwrap(data, unreadableReply(response)), response, requestId };
  // A proxy may have answered in the API's place.
  const contentType = response.headers.get('Content-Type') ?? '';
  if (!fileTypes.some((fileType) => contentType.startsWith(fileType))) {
    void response.body?.cancel().catch(() => {});
    throw unreadableReply(response, fileTypes.join(' or '));
  }
  if (!isDownload) return { data, response, requestId };
  const stream = downloadStream(data as ReadableStream<Uint8Array>, { timeoutMs, signal: options.signal, toError });
  return { data: new DownloadedFile(response, stream), response, requestId };
}

/** The resource inside `{"data": …}`. */
function unwrap(body: unknown, otherwise: PaperLinkError): unknown {
  try {
    const reply: unknown = JSON.parse(body as string);
    if (typeof reply === 'object' && reply !== null && 'data' in reply) return reply.data;
  } catch {
    // A body that is not JSON is reported below like any other that is not the API's.
  }
  throw otherwise;
}
