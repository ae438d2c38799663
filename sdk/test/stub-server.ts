import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the stub received it. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  bytes: Buffer;
  atMs: number;
}

/** A whole reply, or a function that writes to the response as it pleases. */
export type Answer =
  { status?: number; headers?: Record<string, string>; body?: unknown } | ((response: ServerResponse) => void);

export interface StubServer {
  baseUrl: string;
  received: Received[];
  stop(): Promise<void>;
}

/** A real HTTP server that answers as told: request number n (from 0) with `answer(request, n)`. */
export async function startStubServer(answer: (request: Received, index: number) => Answer): Promise<StubServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const bytes = Buffer.concat(chunks);
      const entry = { method, url, headers, body: bytes.toString(), bytes, atMs: performance.now() };
      received.push(entry);
      const reply = answer(entry, received.length - 1);
      if (typeof reply === 'function') return reply(response);
      const isText = typeof reply.body === 'string' || reply.body === undefined;
      response.writeHead(reply.status ?? 200, {
        'Content-Type': isText ? 'text/html' : 'application/json',
        ...reply.headers,
      });
      response.end(isText ? (reply.body as string | undefined) : JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Closes the connection without a reply. */
export const dropConnection: Answer = (response) => {
  response.socket?.destroy();
};

export const productId = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';

export function aProduct(name = 'Strategy workshop') {
  return { id: productId, name, unitPrice: 120, currency: 'EUR' };
}

/** An error reply as the API writes it. */
export function anError(
  status: number,
  type: string,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Answer {
  const error = {
    type,
    code,
    message: `It is ${code}.`,
    request_id: 'req_FROMBODY',
    retryable: false,
    docUrl: `/api/docs/errors#${code}`,
    ...more,
  };
  return { status, headers: { 'Request-Id': 'req_FROMBODY', ...headers }, body: { error } };
}
