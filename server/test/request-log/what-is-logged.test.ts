import { connect } from 'node:net';
import { RequestLog } from '../../src/control/request-log';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { loggedRequestOf } from './recorded';

describe('the request log', () => {
  let api: TestApi;
  let teamId: string;
  let key: string;
  let keyId: string;
  let log: RequestLog;
  /** Lets a held request go on. */
  let goOn: () => void;
  let isHeld: Promise<void>;

  beforeAll(async () => {
    let arrived: () => void;
    isHeld = new Promise((resolve) => (arrived = resolve));
    const held = new Promise<void>((resolve) => (goOn = resolve));
    api = await TestApi.start({
      overrideHandlers: {
        archiveProduct: () => Promise.reject(new Error('broken on purpose')),
        getProduct: async () => (arrived(), await held, { status: 500 }),
      } as never,
    });
    teamId = await api.createTeam();
    const created = await api.createKeyRecord(teamId, { name: 'Catalog sync' });
    key = created.token;
    keyId = created.key.id;
    log = new RequestLog(api.control);
  });
  afterAll(() => api.stop());

  const product = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
  const send = async (method: string, path: string, options: { body?: unknown; key?: string } = {}) => {
    const reply = await api.request(method, path, { key, ...options });
    return { reply, logged: await loggedRequestOf(api, teamId, reply) };
  };

  it('has a read, with its key, its time and how long it took', async () => {
    const before = Date.now();
    const { reply, logged } = await send('GET', '/products?limit=3');
    expect(logged).toEqual({
      id: reply.headers.get('request-id'),
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      key: { id: keyId, name: 'Catalog sync', mode: 'test', last4: key.slice(-4) },
      method: 'GET',
      path: '/api/v1/products',
      status: 200,
      durationMs: expect.any(Number),
      errorCode: null,
    });
    expect(logged.durationMs).toBeGreaterThan(0);
    expect(logged.durationMs).toBeLessThan(5000);
    expect(Math.abs(Date.parse(logged.at) - before)).toBeLessThan(5000);
  });

  it.each([
    ['a change', 'POST', '/products', product, 201, null],
    ['a refused change', 'POST', '/products', { name: '' }, 400, 'invalid_request'],
    ['what is not there', 'PATCH', `/products/${crypto.randomUUID()}`, {}, 404, 'product_not_found'],
    ['a failure on our side', 'DELETE', `/products/${crypto.randomUUID()}`, undefined, 500, 'internal_error'],
    ['an address of nothing', 'GET', '/nowhere', undefined, 404, 'route_not_found'],
    ['a method of nothing', 'DELETE', '/products', undefined, 405, 'method_not_allowed'],
    ['what is open to all, when it came with a key', 'GET', '/openapi.json', undefined, 200, null],
    ['a HEAD', 'HEAD', '/me', undefined, 200, null],
  ])('has %s', async (_what, method, path, body, status, errorCode) => {
    const { reply, logged } = await send(method, path, { body });
    expect(reply.status).toBe(status);
    expect(logged).toMatchObject({ method, path: `/api/v1${path}`, status, errorCode });
  });

  it('has what a key was refused for its quota or its scope', async () => {
    const limited = await api.createKey(teamId, { rateLimit: 1 });
    await api.request('GET', '/me', { key: limited });
    const { logged } = await send('GET', '/me', { key: limited });
    expect(logged).toMatchObject({ status: 429, errorCode: 'rate_limit_exceeded' });
    const reader = await api.createKey(teamId, { scope: 'READ_ONLY' });
    const refused = await send('POST', '/products', { key: reader, body: product });
    expect(refused.logged).toMatchObject({ status: 403, errorCode: 'scope_insufficient' });
  });

  it('names the error of a stored refusal that is sent again', async () => {
    const again = () =>
      api.request('PATCH', `/products/${keyId}`, { key, body: {}, headers: { 'Idempotency-Key': 'again' } });
    await again();
    const replayed = await again();
    expect(replayed.headers.get('idempotent-replayed')).toBe('true');
    expect(await loggedRequestOf(api, teamId, replayed)).toMatchObject({ status: 404, errorCode: 'product_not_found' });
  });

  it('has a request whose client went away before it had a reply, without a status', async () => {
    const path = `/api/v1/products/${crypto.randomUUID()}`;
    const socket = connect(api.service.port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\n\r\n`);
    await isHeld;
    socket.destroy();
    await eventually(async () => {
      const { data } = await log.list(teamId, { status: 'aborted', limit: 10 });
      expect(data).toMatchObject([{ path, status: null, errorCode: null }]);
    });
    goOn();
  });

  it('has nothing of requests without a valid key', async () => {
    const revoked = await api.createKeyRecord(teamId);
    await api.keys.revoke(teamId, revoked.key.id, { name: 'a test' });
    await api.request('GET', '/me');
    await api.request('GET', '/me', { key: revoked.token });
    await api.request('GET', '/nowhere', { key: revoked.token });
    await api.request('GET', '/nowhere');
    const { reply } = await send('GET', '/me');
    const { data } = await log.list(teamId, { limit: 100 });
    expect(data.filter(({ status }) => status === 401)).toEqual([]);
    expect(data.filter(({ key: { id } }) => id === revoked.key.id)).toEqual([]);
    expect(data.filter(({ path }) => path === '/api/v1/nowhere')).toHaveLength(1); // of the test above
    expect(data[0]!.id).toBe(reply.headers.get('request-id'));
  });

  it('is each team its own', async () => {
    const otherTeam = await api.createTeam();
    const { reply } = await send('GET', '/me');
    const id = reply.headers.get('request-id')!;
    expect(await log.find(otherTeam, id)).toBeUndefined();
    expect((await log.list(otherTeam, { limit: 10 })).data).toEqual([]);
    expect((await log.list(otherTeam, { keyId, limit: 10 })).data).toEqual([]);
    expect((await log.list(otherTeam, { before: id, limit: 10 })).data).toEqual([]);
  });

  it('knows no request by an id of another form', async () => {
    for (const id of [
      '',
      'req_',
      'req_01JHN2V6Q8W3ZC5XK7T9M4B0RD',
      `req_${'f'.repeat(33)}`,
      `${'0'.repeat(36)}`,
      "'",
      '\0',
    ])
      expect(await log.find(teamId, id)).toBeUndefined();
  });
});
