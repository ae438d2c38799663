import createClient from 'openapi-fetch';
import type { Reply } from './api-promise';
import type { PaperLinkOptions } from './client';
import { connectionError } from './connection-error';
import { errorFromReply, requestIdOf, unreadableReply } from './error-reply';
import type { PaperLinkError } from './errors';
import { describeRequest, runHook, type RequestInfo } from './hooks';
import type { Call } from './resource';
import { serializePath, serializeQuery } from './serialize';
import { readBaseUrl } from './settings';

/** A call made ready to send; the same in all its attempts, byte for byte. */
export interface Message {
  call: Call;
  /** Whether a 304 is an answer. */
  conditional: boolean;
  headers: Record<string, string>;
  body: string | undefined;
}

type Attempt = (message: Message, signal: AbortSignal, number: number) => Promise<Reply<unknown>>;

/** What openapi-fetch gives back: `data` of a success and `error` of a failure, read to the end. */
interface Exchange {
  response: Response;
  data?: unknown;
  error?: unknown;
}

/** Makes the function that sends a message once and reads its reply to the end. */
export function createAttempt(options: PaperLinkOptions, apiKey: string): Attempt {
  const baseUrl = readBaseUrl(options.baseUrl);
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const client = createClient<Record<string, never>>({
    baseUrl,
    redirect: 'manual', // Following would turn a POST into a GET.
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    bodySerializer: (body: unknown) => body, // It is JSON already.
  });

  return async ({ call, conditional, headers, body }, signal, number) => {
    let sent: { info: RequestInfo; at: number } | undefined;
    const fetchOnce = async (request: Request) => {
      const info = describeRequest(request, number);
      await runHook('onRequest', options.onRequest, info);
      signal.throwIfAborted();
      sent = { info, at: performance.now() };
      return send(request);
    };
    const params = { path: call.pathParameters, query: call.query };
    const init = { params, headers, body, signal, fetch: fetchOnce, parseAs: call.fileType ? 'arrayBuffer' : 'text' };
    let exchange: Exchange;
    try {
      exchange = await client.request(call.method as never, call.path as never, init as never);
    } catch (error) {
      throw sent ? connectionError(baseUrl, error, apiKey) : error;
    }
    await runHook('onResponse', options.onResponse, {
      ...sent!.info,
      status: exchange.response.status,
      headers: exchange.response.headers,
      requestId: requestIdOf(exchange.response),
      durationMs: performance.now() - sent!.at,
    });
    return readReply(exchange, conditional, call.fileType);
  };
}

function readReply(
  { response, data, error }: Exchange,
  conditional: boolean,
  fileType: string | undefined,
): Reply<unknown> {
  const requestId = requestIdOf(response);
  if (response.status === 304 && conditional) return { data: undefined, response, requestId };
  if (!response.ok) throw errorFromReply(response, error);
  if (response.status === 204) return { data: undefined, response, requestId };
  if (fileType === undefined) return { data: unwrap(data, unreadableReply(response)), response, requestId };
  // A proxy may have answered in the API's place.
  if (!response.headers.get('Content-Type')?.startsWith(fileType)) throw unreadableReply(response, fileType);
  return { data, response, requestId };
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
