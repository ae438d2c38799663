import { problemsWith } from '../contract/oracle';
import { operations } from '../contract/operations';
import { requestFor, StoredData } from '../contract/sample';
import { Wire, type WireReply } from '../fuzz/request';
import { TestApi } from '../support/api';

let api: TestApi;
let key: string;
let id: string;
let wire: Wire;
let data: StoredData;
let before: unknown;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
  id = (await api.request('POST', '/products', { key, body })).body.data.id as string;
  wire = new Wire(api.service.port);
  data = await StoredData.open(api);
  before = await data.dump();
});
afterAll(async () => {
  expect(await data.dump()).toEqual(before);
  wire.close();
  await data.close();
  await api.stop();
});

const send = (method: string, target: string, headers: Record<string, string> = {}) =>
  wire.send({ method, target, headers: { Authorization: `Bearer ${key}`, ...headers } });

function codeOf(reply: WireReply): string {
  const body = JSON.parse(reply.text) as { error: { code: string; request_id: string } };
  expect(problemsWith({ $ref: '#/components/schemas/Error' }, body)).toEqual([]);
  expect(body.error.request_id).toBe(reply.headers.get('request-id'));
  return body.error.code;
}

it.each([
  '/api',
  '/api/v1',
  '/api/v1/',
  '//api/v1/me',
  '/api//v1/me',
  '/api/v1//me',
  '/api/v1/me/',
  '/api/v1/Me',
  '/api/V1/me',
  '/API/v1/me',
  '/api/v1/products/../me',
  '/api/v1/./me',
  '/api/v1/products/%2e%2e/me',
  '/api/v1/products%2f..%2fme',
  '/api%2fv1%2fme',
  '/api/v1/me;x=1',
  '/api/v1/me%20',
  '/api/v1/me%00',
  '/api/v1/me.json',
  '/api/v1/products//restore',
  '/api/v1/products/by-external-id/',
  '/api/v2/me',
  '/me',
  '/v1/me',
  '/metrics',
  `/api/v1/${'x'.repeat(10_000)}`,
  '*',
  '/api/v1/constructor',
  '/api/v1/__proto__',
])('%s is nothing: 404', async (target) => {
  const reply = await send('GET', target);
  expect([reply.status, codeOf(reply)]).toEqual([404, 'route_not_found']);
});

it.each([
  '/api/v1/%',
  '/api/v1/products/%zz',
  '/api/v1/products/%c3%28',
  '/api/v1/products/%ff',
  '/api/v1/products/%ed%a0%80',
  '/%',
])('%s cannot be decoded: 400 or 404, never a failure', async (target) => {
  const reply = await send('GET', target);
  expect(['400 malformed_request', '404 route_not_found']).toContain(`${reply.status} ${codeOf(reply)}`);
});

it.each(['..', '.', '%2e%2e', 'x', '%2e%2e%2fme', '%00', '%2F', 'me', `${'a'.repeat(1000)}`, '%F0%9F%98%80'])(
  '/products/%s is a malformed id and nothing else',
  async (segment) => {
    const reply = await send('GET', `/api/v1/products/${segment}`);
    expect([reply.status, codeOf(reply)]).toEqual([400, 'invalid_request']);
    expect(reply.text).toMatch(/"path":"\/path\/id"/);
  },
);

it('takes the address in its absolute form', async () => {
  expect((await send('GET', `http://elsewhere.example/api/v1/me?`)).status).toBe(200);
  expect((await send('GET', `http://elsewhere.example/api/v1/nowhere`)).status).toBe(404);
});

it('has another method for nothing: 405 with Allow, for every address of the contract', async () => {
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const here = operations.filter((operation) => operation.path === path).map(({ method }) => method);
    const allowed = methods.filter((method) => here.includes(method === 'HEAD' ? 'GET' : method));
    const target = `/api/v1${path.replaceAll(/\{\w+\}/g, id)}`;
    for (const method of [
      'TRACE',
      'PROPFIND',
      'SEARCH',
      'LINK',
      ...methods.filter((some) => !allowed.includes(some)),
    ]) {
      const reply = await send(method, target);
      expect([method, target, reply.status]).toEqual([method, target, 405]);
      expect(reply.headers.get('allow')!.split(', ').sort()).toEqual([...allowed].sort());
      if (method !== 'HEAD') expect(codeOf(reply)).toBe('method_not_allowed');
    }
  }
});

it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
  'does not let %s change the method',
  async (name) => {
    const reply = await send('GET', `/api/v1/products/${id}`, { [name]: 'DELETE' });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toHaveProperty('data.status', 'active');
  },
);

it.each(['X-Request-Id', 'Request-Id', 'X-Correlation-Id', 'traceparent'])(
  'makes its own request id whatever %s says',
  async (name) => {
    const reply = await send('GET', '/api/v1/nowhere', { [name]: 'req_mine' });
    expect(reply.headers.get('request-id')).toMatch(/^req_[0-9A-Za-z]{20,}$/);
    expect(reply.text).not.toContain('req_mine');
  },
);

it.each(['X-Original-URL', 'X-Rewrite-URL', 'X-Forwarded-Prefix', 'X-Forwarded-Host'])(
  'is not led elsewhere by %s',
  async (name) => {
    expect((await send('GET', '/api/v1/nowhere', { [name]: '/api/v1/me' })).status).toBe(404);
  },
);

it('answers preflights of any origin for any address, without a key and without credentials', async () => {
  for (const operation of operations) {
    const { path } = requestFor(operation, { id, externalId: 'none', deliveryId: id });
    const reply = await wire.send({
      method: 'OPTIONS',
      target: `/api/v1${path}`,
      headers: {
        Origin: 'https://a.example',
        'Access-Control-Request-Method': operation.method,
        'Access-Control-Request-Headers': 'authorization',
      },
    });
    expect([operation.id, reply.status, reply.text]).toEqual([operation.id, 204, '']);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect(reply.headers.get('access-control-allow-credentials')).toBeNull();
    expect(reply.headers.get('access-control-allow-methods')).toContain(operation.method);
    const allowed = reply.headers.get('access-control-allow-headers')!.toLowerCase();
    for (const { name } of operation.parameters.filter((parameter) => parameter.in === 'header'))
      expect(allowed).toContain(name.toLowerCase());
    expect(allowed).toContain('authorization');
    expect(allowed).toContain('content-type');
  }
});

it('lets scripts of any origin read every header the contract documents', async () => {
  const { headers } = await send('GET', '/api/v1/me', { Origin: 'https://a.example' });
  const exposed = headers.get('access-control-expose-headers')!.toLowerCase().split(/,\s*/);
  const documented = new Set(
    operations.flatMap(({ responses }) => [...responses.values()].flatMap((response) => response.requiredHeaders)),
  );
  for (const name of documented) if (name !== 'WWW-Authenticate') expect(exposed).toContain(name.toLowerCase());
});
