import { createSample, requestFor, type Sample, StoredData } from './sample';
import { breachesOf } from './oracle';
import { operations, takesForm } from './operations';
import { TestApi } from '../support/api';

let api: TestApi;
let key: string;
let data: StoredData;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  data = await StoredData.open(api);
});
afterAll(async () => {
  await data.close();
  await api.stop();
});

const cases = operations.map((operation) => [operation.id, operation] as const);

describe.each(cases.filter(([, { method }]) => method === 'GET'))('%s', (_id, operation) => {
  it.each([
    ['a valid key', () => key],
    ['no key', () => undefined],
  ])('answers HEAD as it answers GET, without the body, to %s', async (_what, keyOf) => {
    const { path } = requestFor(operation, await createSample(api, key, operation));
    const get = await api.request('GET', path, { key: keyOf() });
    const head = await api.request('HEAD', path, { key: keyOf() });
    expect(head.status).toBe(get.status);
    expect(head.text).toBe('');
    const headers = (reply: typeof get) =>
      [...reply.headers].filter(([name]) => !/^(date|connection|keep-alive|request-id|(x-)?ratelimit.*)$/.test(name));
    expect(headers(head)).toEqual(headers(get));
    expect(Number(head.headers.get('content-length'))).toBe(get.size);
  });
});

describe.each(cases.filter(([, { body, mutating }]) => !body && mutating))(
  '%s, which takes no body,',
  (_id, operation) => {
    it.each([
      ['nothing', {}],
      ['nothing of a JSON type', { headers: { 'Content-Type': 'application/json' } }],
      ['nothing of an unknown type', { headers: { 'Content-Type': 'text/x-nothing' } }],
      ['an empty object', { body: {} }],
      ['something nobody asked for', { body: 'hello', headers: { 'Content-Type': 'text/plain' } }],
    ])('works when it is sent %s', async (_what, options) => {
      const { path } = requestFor(operation, await createSample(api, key, operation));
      const reply = await api.request(operation.method, path, { key, ...options });
      expect([200, 202]).toContain(reply.status);
      expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
    });
  },
);

const withBody = cases.filter(([, { body }]) => body?.required);

describe.each(withBody)('%s, which needs a body,', (_id, operation) => {
  it.each([
    ['nothing', {}, 400],
    ['nothing of a JSON type', { headers: { 'Content-Type': 'application/json' } }, 400],
    ['another type', { body: 'a=1', headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    [
      'an empty form',
      { body: '--x--', headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
      takesForm(operation) ? 400 : 415,
    ],
    ['another charset', { body: '{}', headers: { 'Content-Type': 'application/json; charset=latin1' } }, 415],
    ['a compressed body', { body: '{}', headers: { 'Content-Encoding': 'gzip' } }, 415],
  ])('refuses %s', async (_what, options, status) => {
    const { path } = requestFor(operation, await createSample(api, key, operation));
    const before = await data.fingerprints();
    const reply = await api.request(operation.method, path, { key, ...options });
    expect(reply.status).toBe(status);
    expect(breachesOf(operation, reply.status, reply.headers, reply.text)).toEqual([]);
    expect(await data.fingerprints()).toEqual(before);
  });
});

describe.each(withBody.filter(([, operation]) => !takesForm(operation)))('%s, which needs JSON,', (_id, operation) => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON;charset=UTF-8',
    'application/json ; charset="utf-8"',
  ])('takes %s', async (type) => {
    const { path, body } = requestFor(operation, await createSample(api, key, operation));
    const reply = await api.request(operation.method, path, { key, body, headers: { 'Content-Type': type } });
    expect([200, 201, 202]).toContain(reply.status);
  });
});

describe('a query may carry', () => {
  let product: Sample;
  const special = `a+b:c/d?e@f!g$h&i'j(k)l*m,n;o=p q%r#s[t]u"v<w>x\\y^z\`{|}~é日😀`;

  beforeAll(async () => {
    const body = {
      name: special,
      unitPrice: 1,
      currency: 'EUR',
      sku: special,
      externalId: special,
      metadata: { 'a:b+c d': 'x&y=z' },
    };
    product = (await api.request('POST', '/products', { key, body })).body.data as Sample;
  });

  const found = async (query: string) => {
    const reply = await api.request('GET', `/products?${query}`, { key });
    expect([query, reply.status]).toEqual([query, 200]);
    return (reply.body.data.data as Sample[]).some(({ id }) => id === product['id']);
  };

  it.each(['q', 'sku', 'externalId'])('any character in %s, however it is encoded', async (name) => {
    expect(await found(`${name}=${encodeURIComponent(special)}`)).toBe(true);
    expect(await found(new URLSearchParams({ [name]: special }).toString())).toBe(true);
    // Only what would end or change the parameter is encoded.
    const sparse = special
      .replace(/[%&#+=\s"<>\\^`{|}[\]]/g, encodeURIComponent)
      .replace(/[^\x20-\x7e]/gu, encodeURIComponent);
    expect(await found(`${name}=${sparse}`)).toBe(true);
    expect(await found(`${name}=${encodeURIComponent(`${special}!`)}`)).toBe(false);
  });

  it('reserved characters in names and values of metadata', async () => {
    expect(await found(`metadata[a:b%2Bc+d]=x%26y%3Dz`)).toBe(true);
    expect(await found(`metadata%5Ba%3Ab%2Bc%20d%5D=x%26y%3Dz`)).toBe(true);
    expect(await found(`metadata[a:b%2Bc+d]=x`)).toBe(false);
  });

  it('a time with an unencoded colon, and one with an encoded plus sign', async () => {
    expect(await found('createdAfter=2020-01-01T00:00:00Z')).toBe(true);
    expect(await found('createdAfter=2020-01-01T00:00:00%2B02:00')).toBe(true);
    expect(await found('createdBefore=2020-01-01T00:00:00%2B02:00')).toBe(false);
  });
});
