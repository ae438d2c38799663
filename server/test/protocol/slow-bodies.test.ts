import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import express from 'express';
import { createHttpServer, listen } from '../../src/http/server';
import { RawSocket } from './raw-socket';

// The real server has 30 seconds in place of these 400 milliseconds.
const pace = { graceMs: 400, bytesPerSecond: 2000 };

let server: Server;
let socket: RawSocket;
let read: number;

beforeAll(async () => {
  const app = express();
  app.post('/refused', (_request, response) => void response.status(401).send('refused'));
  app.post('/', (request, response) => {
    read = 0;
    request.on('data', (chunk: Buffer) => (read += chunk.length));
    request.on('end', () => response.send('read'));
  });
  server = createHttpServer(app, '', () => undefined, pace);
  await listen(server, 0, '127.0.0.1');
});
beforeEach(async () => (socket = await RawSocket.open((server.address() as AddressInfo).port)));
afterEach(() => socket.destroy());
afterAll(() => void server.close());

const head = (target: string, length: number) =>
  `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`;

/** Sends so many bytes in each 50 milliseconds. */
async function sendSlowly(times: number, bytes: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    socket.write('x'.repeat(bytes));
    await sleep(50);
  }
}

it('a body that keeps coming is waited for, however long it takes', async () => {
  socket.write(head('/', 24 * 1000));
  // 1.2 s: three times what a body is given that does not come.
  await sendSlowly(24, 1000);
  expect([(await socket.reply()).status, read]).toEqual([200, 24_000]);
});

it('a body that trickles is a 408', async () => {
  socket.write(head('/', 24 * 1000));
  await sendSlowly(16, 10);
  const reply = await socket.reply();
  expect([reply.status, JSON.parse(reply.text).error.code]).toEqual([408, 'request_timeout']);
  expect(await socket.closed()).toBe('');
});

it('a body that stops coming is a 408', async () => {
  socket.write(head('/', 24 * 1000));
  expect((await socket.reply()).status).toBe(408);
});

it('a body that is refused may still end, and the connection stays', async () => {
  socket.write(head('/refused', 3000));
  expect((await socket.reply()).status).toBe(401);
  await sendSlowly(3, 1000);
  socket.write(head('/refused', 0));
  expect((await socket.reply()).status).toBe(401);
  await sleep(pace.graceMs + 100);
  expect(socket.isOpen).toBe(true);
});

it('a body that is refused and never ends is put up with no longer than that', async () => {
  socket.write(head('/refused', 1_000_000));
  expect((await socket.reply()).status).toBe(401);
  void sendSlowly(20, 1000);
  expect(await socket.closed()).toBe('');
});
