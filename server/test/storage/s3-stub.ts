import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What to answer to the requests that are no HEAD, the first being number 1. */
export type S3Answer = (attempt: number, query: URLSearchParams) => { status: number; body?: string };

/** Something that answers as S3 does when it is not well, and keeps what it was sent. */
export async function startS3Stub(answer: S3Answer) {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'HEAD') return void response.writeHead(404).end();
    void buffer(request).then((bytes) => {
      bodies.push(bytes.toString());
      const { status, body } = answer(bodies.length, new URL(request.url!, 'http://s3').searchParams);
      response.writeHead(status, { 'Content-Type': 'application/xml' }).end(body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, bodies, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
