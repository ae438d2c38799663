import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request as it arrived. */
export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
  at: number;
}

/** What to answer: a status with a body and headers, or whatever a function does with the response. */
export type Answer =
  | number
  | { status: number; body?: string | Buffer; headers?: Record<string, string> }
  | ((response: ServerResponse) => void);

export const hang: Answer = () => undefined;

/** A receiver of webhooks on the loopback that notes what it is sent and answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  /** How many connections were ever made. */
  connections = 0;
  answer: (received: Received) => Answer | Promise<Answer> = () => 204;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    server.on('connection', (socket) => {
      this.connections++;
      this.sockets.add(socket);
      socket.on('close', () => this.sockets.delete(socket));
    });
    server.on('request', (request, response) => void this.take(request, response));
  }

  static async start(port = 0, host = '127.0.0.1'): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.listen(port, host);
    await once(server, 'listening');
    return receiver;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(path = '/hook'): string {
    return `http://127.0.0.1:${this.port}${path}`;
  }

  /** The ids of the events that came, each as often as it did. */
  ids(path?: string): string[] {
    return this.received
      .filter((one) => path === undefined || one.path === path)
      .map((one) => one.headers['webhook-id']!);
  }

  /** Ends every connection that nothing is under way on, as a server does that is restarted. */
  dropIdleConnections(): void {
    this.server.closeIdleConnections();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const received = {
      path: request.url!,
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString(),
      at: Date.now(),
    };
    this.received.push(received);
    const answer = await this.answer(received);
    if (typeof answer === 'function') return answer(response);
    const { status, body, headers } = typeof answer === 'number' ? { status: answer } : { headers: {}, ...answer };
    response.writeHead(status, headers).end(body);
  }
}
