import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Readable } from 'node:stream';
import express from 'express';
import { StoredFileBody } from '../../src/contract/file-body';
import { sendStoredFile } from '../../src/http/send-file';
import { createHttpServer, listen } from '../../src/http/server';
import { eventually } from '../support/eventually';
import { RawSocket } from './raw-socket';

// The real server has 30 seconds in place of these 400 milliseconds.
const pace = { graceMs: 400, bytesPerSecond: 2000 };

const endlessFile = new StoredFileBody({
  mediaType: 'image/png',
  fileName: 'endless.png',
  size: 1e15,
  sha256: Buffer.alloc(32),
  open: async () => {
    const zeros: Readable = new Readable({ read: (size) => void zeros.push(Buffer.alloc(size)) });
    return zeros;
  },
});
/** Called when a file is sent no longer. */
const left = jest.fn();

let server: Server;
let socket: RawSocket;
let read: number;

beforeAll(async () => {
  const app = express();
  app.post('/refused', (_request, response) => void response.status(401).send('refused'));
  app.get('/file/:bytesPerSecond', (request, response) => {
    const bytesPerSecond = Number(request.params.bytesPerSecond);
    const sending = { pace: { graceMs: 200, bytesPerSecond }, takePlace: () => left };
    void sendStoredFile(request as never, response, endlessFile, {}, sending);
  });
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
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

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

it('a file is sent for as long as the client keeps its pace, and then no more', async () => {
  const { port } = server.address() as AddressInfo;
  const get = (bytesPerSecond: number, init = {}) => fetch(`http://127.0.0.1:${port}/file/${bytesPerSecond}`, init);
  const begunAt = performance.now();
  // Nobody takes a terabyte a second.
  await expect(get(1e12).then((reply) => reply.arrayBuffer())).rejects.toThrow('terminated');
  expect(performance.now() - begunAt).toBeLessThan(10_000);
  await eventually(() => expect(left).toHaveBeenCalledTimes(1));

  const leaving = new AbortController();
  const reader = (await get(1000, { signal: leaving.signal })).body!.getReader();
  const readingSince = performance.now();
  // Three times what is given to one that takes nothing.
  while (performance.now() - readingSince < 600) expect((await reader.read()).done).toBe(false);
  leaving.abort();
  await eventually(() => expect(left).toHaveBeenCalledTimes(2));
});
