import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '../support/api';
import { RawSocket } from './raw-socket';

let api: TestApi;
let key: string;
let socket: RawSocket;

/** A stand-in that answers late. */
const getSlowly = async () => {
  await sleep(300);
  return { status: 418, body: {} };
};

beforeAll(async () => {
  api = await TestApi.start({ overrideHandlers: { getProduct: getSlowly } });
  key = await api.createKey(await api.createTeam());
});
beforeEach(async () => {
  socket = await RawSocket.open(api.service.port);
});
afterEach(() => socket.destroy());
afterAll(() => api.stop());

const get = (target: string, ...lines: string[]) =>
  [`GET ${target} HTTP/1.1`, 'Host: x', `Authorization: Bearer ${key}`, ...lines, '', ''].join('\r\n');
const post = (body: string, ...lines: string[]) =>
  [
    'POST /api/v1/products HTTP/1.1',
    'Host: x',
    `Authorization: Bearer ${key}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    ...lines,
    '',
    body,
  ].join('\r\n');
const product = (name: string) => JSON.stringify({ name, unitPrice: 1, currency: 'EUR' });

it('answers pipelined requests in their order, refusals among them', async () => {
  socket.write(
    get('/api/v1/me') + post(product('A')) + post('{') + get('/nowhere') + post(product('B')) + get('/api/v1/me'),
  );
  const statuses = [];
  for (let i = 0; i < 6; i++) statuses.push((await socket.reply()).status);
  expect(statuses).toEqual([200, 201, 400, 404, 201, 200]);
  expect(socket.isOpen).toBe(true);
});

it.each([
  ['401', () => 'GET /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n', 401],
  ['404', () => get('/nowhere'), 404],
  ['405', () => get('/api/v1/me').replace('GET', 'DELETE'), 405],
  ['400', () => post('{'), 400],
  ['415 with its body unread', () => post(product('A'), 'Content-Encoding: gzip'), 415],
  ['a body nobody asked for', () => post(product('A')).replace('POST /api/v1/products', 'GET /api/v1/me'), 200],
])('keeps the connection, in step, after a %s', async (_what, bytes, status) => {
  socket.write(bytes());
  expect((await socket.reply()).status).toBe(status);
  socket.write(get('/api/v1/me'));
  expect((await socket.reply()).status).toBe(200);
});

it('ends the connection when asked to', async () => {
  socket.write(get('/api/v1/me', 'Connection: close'));
  expect((await socket.reply()).headers.get('connection')).toBe('close');
  expect(await socket.closed()).toBe('');
});

it('serves HTTP/1.0, which has neither Host nor kept connections', async () => {
  socket.write(`GET /api/v1/me HTTP/1.0\r\nAuthorization: Bearer ${key}\r\n\r\n`);
  const reply = await socket.reply();
  expect(reply.status).toBe(200);
  expect(reply.headers.get('transfer-encoding')).toBeNull();
  expect(JSON.parse(reply.text)).toHaveProperty('data.mode', 'test');
  expect(await socket.closed()).toBe('');
});

it('invites a body that waits for 100 Continue, and reads it', async () => {
  const [head, body] = post(product('Waited'), 'Expect: 100-continue').split('\r\n\r\n') as [string, string];
  socket.write(`${head}\r\n\r\n`);
  expect((await socket.reply()).status).toBe(100);
  socket.write(body);
  expect((await socket.reply()).status).toBe(201);
});

it('reads a chunked body, byte by byte', async () => {
  const chunks = [...product('Chunked')].map((character) => `1\r\n${character}\r\n`).join('');
  socket.write(post('', 'Transfer-Encoding: chunked').replace('Content-Length: 0\r\n', ''));
  for (const byte of `${chunks}0\r\n\r\n`) socket.write(byte);
  expect((await socket.reply()).status).toBe(201);
});

it('does not switch protocols', async () => {
  socket.write(get('/api/v1/me', 'Connection: Upgrade', 'Upgrade: websocket'));
  expect((await socket.reply()).status).toBe(200);
  socket.write(
    get('/api/v1/me', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'),
  );
  expect((await socket.reply()).status).toBe(200);
});

it('never sends a body after HEAD, so that the next reply is in step', async () => {
  for (const target of ['/api/v1/me', '/api/v1/openapi.json', '/nowhere', '/api/v1/products/x']) {
    socket.write(get(target).replace('GET', 'HEAD') + get('/api/v1/me'));
    const head = await socket.reply(5000, false);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0);
    expect((await socket.reply()).status).toBe(200);
  }
});

it('never passes the refusal of a later request off as the reply to an earlier one', async () => {
  socket.write(`${get('/api/v1/products/01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21')}garbage\r\n\r\n`);
  expect(await socket.closed()).not.toContain('malformed_request');
});
