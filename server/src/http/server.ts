import http, { IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Express } from 'express';
import { ApiError, presentError } from '../errors/api-error';
import type { ErrorCode } from '../errors/catalogue';
import { fixedHeaders } from './begin';
import { createRequestId } from './context';
import { type Pace, usualPace } from './pace';
import { watchBody } from './slow-bodies';

/** Bounds on slow clients, in milliseconds; `linger` is how long one that was refused may take to read why and hang up. */
const timeouts = { headers: 5000, keepAlive: 65_000, check: 1000, linger: 2000 };

/** The node server around the app. Its own refusals, which no middleware sees, have the one error shape too. */
export function createHttpServer(
  app: Express,
  publicUrl: string,
  onRefused: (code: ErrorCode, requestId: string) => void,
  bodyPace: Pace = usualPace,
): Server {
  const server = http.createServer({
    ...expressMessages(app),
    headersTimeout: timeouts.headers,
    requestTimeout: 0, // bodies have a pace to keep instead
    keepAliveTimeout: timeouts.keepAlive,
    connectionsCheckingInterval: timeouts.check,
    requireHostHeader: false, // node's own refusal has no body
  });
  const refuse = (socket: Duplex, code: ErrorCode, message: string) => {
    const requestId = createRequestId();
    onRefused(code, requestId);
    if (!socket.writable || isAnsweringAnother(socket)) {
      socket.destroy();
      return;
    }
    socket.end(rawReply(new ApiError(code, message), requestId, publicUrl));
    // Nothing else watches over a connection that node has given up; a client that never closes its side would hold it for ever.
    const linger = global.setTimeout(() => socket.destroy(), timeouts.linger).unref();
    socket.once('close', () => clearTimeout(linger));
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const fault = findFault(request);
    if (fault) return refuse(request.socket, 'malformed_request', fault);
    watchBody(request, response, bodyPace, () =>
      refuse(request.socket, ...explainProtocolError('ERR_HTTP_REQUEST_TIMEOUT')),
    );
    app(request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy();
    else refuse(socket, ...explainProtocolError(error.code));
  });
  server.on('checkExpectation', (request: IncomingMessage) => {
    refuse(request.socket, 'expectation_failed', 'The only expectation this server meets is 100-continue.');
  });
  server.on('connect', (_request, socket) => refuse(socket, 'malformed_request', 'This server is not a proxy.'));
  return server;
}

/** What is wrong with a request that node's parser has let through. */
function findFault({ headers, httpVersion }: IncomingMessage): string | undefined {
  if (httpVersion !== '1.1' && httpVersion !== '1.0') return 'This server speaks HTTP/1.1.';
  if (headers.host === undefined && httpVersion === '1.1') return 'A request in HTTP/1.1 must have a Host header.';
  // Anything but plain chunking is how requests are smuggled past a proxy.
  const encoding = headers['transfer-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'chunked') return undefined;
  return 'The only Transfer-Encoding this server takes is chunked.';
}

/** Whether a reply to an earlier, complete request is still due, as with pipelining: the refusal of a later one would be taken for it. */
function isAnsweringAnother(socket: Duplex): boolean {
  const due = (socket as { _httpMessage?: ServerResponse | null })._httpMessage;
  return due != null && (due.headersSent || due.req.complete);
}

function explainProtocolError(code: string | undefined): [ErrorCode, string] {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return ['headers_too_large', 'The request headers are larger than 16 KiB.'];
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['request_timeout', 'The request did not arrive in time.'];
    default:
      return ['malformed_request', 'The request is not valid HTTP/1.1.'];
  }
}

function rawReply(error: ApiError, requestId: string, publicUrl: string): string {
  const body = JSON.stringify(presentError(error, requestId, false, publicUrl));
  const own = {
    'Request-Id': requestId,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const headers = [...fixedHeaders, ...Object.entries(own).flat()];
  const lines = headers.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`));
  return `HTTP/1.1 ${error.status} ${http.STATUS_CODES[error.status]}\r\n${lines.join('')}\r\n${body}`;
}

/**
 * Messages that are born with Express's prototypes. Express otherwise changes the prototype of each one it handles, which makes V8 give up on
 * optimising them and costs more than everything else Express does.
 */
function expressMessages(app: Express): Pick<http.ServerOptions, 'IncomingMessage' | 'ServerResponse'> {
  const Request = function (this: IncomingMessage, ...parameters: unknown[]) {
    (IncomingMessage as unknown as (...all: unknown[]) => void).apply(this, parameters);
  };
  Request.prototype = app.request;
  const Response = function (this: ServerResponse, ...parameters: unknown[]) {
    (ServerResponse as unknown as (...all: unknown[]) => void).apply(this, parameters);
  };
  Response.prototype = app.response;
  return { IncomingMessage: Request, ServerResponse: Response } as never;
}

export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}

/** The port on which it listens. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** The longest a request under way may still take once the server has stopped taking new ones, in milliseconds. */
const finishMs = 10_000;
/** How often to look for connections whose last request has been answered since, in milliseconds. */
const sweepMs = 50;

/** Keeps serving for `waitMs` while load balancers take note, telling clients to send no more on their connections; then ends. */
export async function drain(server: Server, waitMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  await setTimeout(waitMs);
  const closed = new Promise((resolve) => server.close(resolve));
  // Those whose request was under way become idle only when it has been answered.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const deadline = global.setTimeout(() => server.closeAllConnections(), finishMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(deadline);
}
