import { setTimeout as sleep } from 'node:timers/promises';
import { problemsWith } from '../contract/oracle';
import { StoredData } from '../contract/sample';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { RawSocket, type RawReply } from './raw-socket';

let api: TestApi;
let key: string;
let data: StoredData;
let before: unknown;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  data = await StoredData.open(api);
  before = await data.dump();
});
afterEach(async () => {
  expect(await data.dump()).toEqual(before);
  expect((await api.request('GET', '/me', { key })).status).toBe(200);
});
afterAll(async () => {
  await data.close();
  await api.stop();
});

const product = JSON.stringify({ name: 'Smuggled', unitPrice: 1, currency: 'EUR' });
const chunk = `${product.length.toString(16)}\r\n${product}\r\n0\r\n\r\n`;

/** A request with these lines after the request line; it would create a product if it were carried out. */
function create(lines: string[], body: string): string {
  const all = [
    'POST /api/v1/products HTTP/1.1',
    'Host: x',
    `Authorization: Bearer ${key}`,
    'Content-Type: application/json',
    ...lines,
  ];
  return `${all.join('\r\n')}\r\n\r\n${body}`;
}

function expectEnvelope(reply: RawReply, status: number, code: string): void {
  expect([reply.status, reply.text]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
  const body = JSON.parse(reply.text) as { error: { request_id: string } };
  expect(problemsWith({ $ref: '#/components/schemas/Error' }, body)).toEqual([]);
  expect(reply.headers.get('request-id')).toBe(body.error.request_id);
  expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  expect(reply.headers.get('access-control-expose-headers')).toContain('Request-Id');
}

const malformed: Record<string, () => string | Buffer> = {
  'a method that is none': () => 'BREW /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n',
  'a lower-case method': () => 'get /api/v1/me HTTP/1.1\r\nHost: x\r\n\r\n',
  'no Host': () => 'GET /api/v1/me HTTP/1.1\r\n\r\n',
  'a length and chunks': () => create([`Content-Length: ${product.length}`, 'Transfer-Encoding: chunked'], chunk),
  'two different lengths': () => create([`Content-Length: ${product.length}`, 'Content-Length: 1'], product),
  'the same length twice': () =>
    create([`Content-Length: ${product.length}`, `Content-Length: ${product.length}`], product),
  'a length that is none': () => create(['Content-Length: ten'], product),
  'a negative length': () => create(['Content-Length: -1'], product),
  'a length with a sign': () => create([`Content-Length: +${product.length}`], product),
  'an unknown transfer encoding': () => create(['Transfer-Encoding: xchunked'], chunk),
  'a second transfer encoding': () => create(['Transfer-Encoding: gzip, chunked'], chunk),
  'chunked twice': () => create(['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked'], chunk),
  'chunked with something after it': () => create(['Transfer-Encoding: chunked, identity'], chunk),
  'chunked behind a control character': () => create(['Transfer-Encoding: \x0bchunked'], chunk),
  'a space before the colon': () => create([`Content-Length : ${product.length}`], product),
  'a folded header': () => create(['X-Folded: a', ' b', `Content-Length: ${product.length}`], product),
  'a NUL in a header': () => create(['X-Nul: a\0b', `Content-Length: ${product.length}`], product),
  'a header without a name': () => create([': x', `Content-Length: ${product.length}`], product),
  'another version of HTTP': () => 'GET /api/v1/me HTTP/3.7\r\nHost: x\r\n\r\n',
  'no version': () => 'GET /api/v1/me\r\n\r\n',
  'a space in the address': () => 'GET /api/v1/me /x HTTP/1.1\r\nHost: x\r\n\r\n',
  TLS: () => Buffer.from('16030100c8010000c40303', 'hex'),
  garbage: () => Buffer.from('\x00\x01\x02\x03\r\n\r\n'),
};

it.each(Object.entries(malformed))('%s is a 400, and the connection ends', async (_what, bytes) => {
  const socket = await RawSocket.open(api.service.port);
  socket.write(bytes());
  const reply = await socket.reply();
  expectEnvelope(reply, 400, 'malformed_request');
  expect(reply.headers.get('connection')).toBe('close');
  expect(await socket.closed()).toBe('');
});

it.each([
  ['a chunk size that is none', 'zz\r\n'],
  ['a chunk that is longer than it says', `1\r\n${product}\r\n0\r\n\r\n`],
  ['a chunk size beyond all numbers', 'ffffffffffffffffff\r\n'],
])('%s is a 400, and the connection ends', async (_what, body) => {
  const socket = await RawSocket.open(api.service.port);
  socket.write(create(['Transfer-Encoding: chunked'], body));
  expectEnvelope(await socket.reply(), 400, 'malformed_request');
  expect(await socket.closed()).toBe('');
});

it.each([
  ['an address', () => `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['a header', () => `GET /api/v1/me HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['headers', () => `GET /api/v1/me HTTP/1.1\r\nHost: x\r\n${'X-Many: 1234567890\r\n'.repeat(1500)}\r\n`],
])('%s beyond the limit are a 431', async (_what, bytes) => {
  const socket = await RawSocket.open(api.service.port);
  socket.write(bytes());
  expectEnvelope(await socket.reply(), 431, 'headers_too_large');
  expect(await socket.closed()).toBe('');
});

it('an expectation other than 100-continue is a 417', async () => {
  const socket = await RawSocket.open(api.service.port);
  socket.write(create(['Expect: tea', `Content-Length: ${product.length}`], product));
  expectEnvelope(await socket.reply(), 417, 'expectation_failed');
  expect(await socket.closed()).toBe('');
});

it('CONNECT is refused', async () => {
  const socket = await RawSocket.open(api.service.port);
  socket.write('CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n');
  expectEnvelope(await socket.reply(), 400, 'malformed_request');
  expect(await socket.closed()).toBe('');
});

it('headers that do not arrive are a 408 after 5 seconds', async () => {
  const started = performance.now();
  const slow = await RawSocket.open(api.service.port);
  slow.write('GET /api/v1/me HTTP/1.1\r\nHost: x\r\n');
  const trickle = setInterval(() => slow.write('X-Slow: 1\r\n'), 500);
  const reply = await slow.reply(10_000).finally(() => clearInterval(trickle));
  expectEnvelope(reply, 408, 'request_timeout');
  expect(performance.now() - started).toBeGreaterThan(4000);
  expect(performance.now() - started).toBeLessThan(8000);
  expect(await slow.closed()).toBe('');
});

it('a client that is refused and never hangs up is cut off', async () => {
  const socket = await RawSocket.open(api.service.port);
  socket.write('garbage\r\n\r\n');
  expect(await socket.closed()).toContain('HTTP/1.1 400');
  // Our side stays open and silent until the server has waited long enough. Then the first byte is answered with a reset, which
  // the second one runs into; a server that had still been waiting would only now have looked up.
  await sleep(2500);
  socket.write('x');
  await sleep(200);
  socket.write('x');
  await eventually(() => socket.wasReset, 500);
});

it('a client that goes away in the middle of a body leaves nothing behind', async () => {
  const socket = await RawSocket.open(api.service.port);
  socket.write(create(['Content-Length: 1000'], product));
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
});

it('a body longer than the limit is a 413, announced or not', async () => {
  for (const lines of [['Content-Length: 2000000'], ['Transfer-Encoding: chunked']]) {
    const socket = await RawSocket.open(api.service.port);
    socket.write(create(lines, lines[0]!.startsWith('T') ? `1e8480\r\n${'x'.repeat(2_000_000)}` : 'x'));
    const reply = await socket.reply();
    expectEnvelope(reply, 413, 'body_too_large');
    expect(reply.headers.get('connection')).toBe('close');
    socket.destroy();
  }
});
