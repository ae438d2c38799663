import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it goes over the wire; nothing tidies it up on the way. */
export interface WireRequest {
  method: string;
  /** Path and query, percent-encoded. */
  target: string;
  headers: Record<string, string>;
  body?: Buffer | undefined;
}

export interface WireReply {
  status: number;
  headers: Headers;
  text: string;
}

/** Sends requests over kept-alive connections to one port. */
export class Wire {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

  constructor(private readonly port: AddressInfo['port']) {}

  send({ method, target, headers, body }: WireRequest): Promise<WireReply> {
    return new Promise((resolve, reject) => {
      const request = http.request({
        port: this.port,
        host: '127.0.0.1',
        method,
        path: target,
        headers,
        agent: this.agent,
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('error', reject);
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: new Headers(Object.entries(response.headers).map(([name, value]) => [name, String(value)])),
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      request.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
