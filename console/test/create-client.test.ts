import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from '../src/api/api-error';
import { type ApiClient, createClient, dataOf } from '../src/api/create-client';

let server: Server;
let baseUrl: string;
let received: { method: string | undefined; headers: IncomingHttpHeaders }[];
let reply: { status: number; type?: string; body: string };
let token: string | undefined;
let events: string[];
let api: ApiClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    received.push({ method: request.method, headers: request.headers });
    response.writeHead(reply.status, { 'Content-Type': reply.type ?? 'application/json' }).end(reply.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

beforeEach(() => {
  received = [];
  events = [];
  token = 'the-token';
  reply = { status: 200, body: JSON.stringify({ data: { needed: true } }) };
  api = createClient({
    baseUrl,
    csrfToken: () => token,
    onSignedOut: () => events.push('signed out'),
    onStaleToken: () => events.push('stale token'),
  });
});

const refusal = (code: string, more: object = {}) =>
  JSON.stringify({
    error: { type: 'validation_error', code, message: 'It is wrong.', request_id: 'req_1', retryable: false, ...more },
  });

const failureOf = (call: Promise<unknown>): Promise<ApiError> =>
  call.then(
    () => Promise.reject(new Error('It should have failed.')),
    (error: ApiError) => error,
  );

it('gives the data of a reply', async () => {
  expect(await dataOf(api.GET('/setup'))).toEqual({ needed: true });
});

it('sends the token of the session with changes, and with nothing else', async () => {
  await api.GET('/setup');
  await api.PATCH('/account', { body: { name: 'Ada' } });
  token = undefined;
  await api.POST('/session', { body: { email: 'ada@acme.example', password: 'secret' } });
  expect(received.map(({ method, headers }) => [method, headers['x-csrf-token']])).toEqual([
    ['GET', undefined],
    ['PATCH', 'the-token'],
    ['POST', undefined],
  ]);
});

it('rejects with what the server says is wrong', async () => {
  const errors = [
    { path: '/body/name', code: 'minLength', message: 'is too short' },
    { path: '/body/name', code: 'pattern', message: 'is odd' },
    { path: '/query/q', code: 'maxLength', message: 'is too long' },
  ];
  reply = { status: 400, body: refusal('invalid_request', { errors }) };
  const error = await failureOf(api.PATCH('/account', { body: { name: '' } }));
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status: 400, code: 'invalid_request', message: 'It is wrong.' });
  expect(error.fieldErrors).toEqual({ name: 'is too short' });
});

it.each([
  [500, 'req_1'],
  [409, undefined],
])('has the id that support asks for where something went wrong, not for a refusal (%i)', async (status, expected) => {
  reply = { status, body: refusal('any') };
  expect((await failureOf(api.GET('/members'))).supportId).toBe(expected);
});

it('knows the field at fault where only that is named', async () => {
  reply = { status: 409, body: refusal('email_taken', { param: 'email' }) };
  expect((await failureOf(api.GET('/members'))).fieldErrors).toEqual({ email: 'It is wrong.' });
});

it.each([
  ['not_signed_in', 401, ['signed out']],
  ['csrf_token_invalid', 403, ['stale token']],
  ['credentials_invalid', 401, []],
])('tells the app of %s', async (code, status, expected) => {
  reply = { status, body: refusal(code) };
  expect(await failureOf(api.DELETE('/session'))).toMatchObject({ code });
  expect(events).toEqual(expected);
});

it.each([
  [502, 'text/html', '<h1>Bad gateway</h1>', true],
  [404, 'application/json', '{"error":"what?"}', false],
  [503, 'application/json', '{"err', true],
])('makes an error of its own out of a foreign reply (%s)', async (status, type, body, retryable) => {
  reply = { status, type, body };
  expect(await failureOf(api.GET('/setup'))).toMatchObject({ status, code: 'unexpected_reply', retryable });
});

it('says so when there is no reply', async () => {
  const nowhere = createClient({
    baseUrl: 'http://127.0.0.1:1',
    csrfToken: () => undefined,
    onSignedOut: () => undefined,
    onStaleToken: () => undefined,
  });
  const error = await failureOf(nowhere.GET('/setup'));
  expect(error).toMatchObject({ status: 0, code: 'connection_failed', retryable: true });
  expect(error.message).toContain('Check your connection');
});

it('leaves a request that was called off alone', async () => {
  const { name } = await failureOf(api.GET('/setup', { signal: AbortSignal.abort() }));
  expect(name).toBe('AbortError');
});
