import { breachesOf, leakIn } from '../contract/oracle';
import { operationCalled } from '../contract/operations';
import { StoredData } from '../contract/sample';
import { TestApi } from '../support/api';

let api: TestApi;
let key: string;
let data: StoredData;
let before: unknown;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  for (let i = 0; i < 3; i++) await api.request('POST', '/products', { key, body: product });
  data = await StoredData.open(api);
  before = await data.dump();
});
afterEach(async () => expect(await data.dump()).toEqual(before));
afterAll(async () => {
  await data.close();
  await api.stop();
});

const product = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };

describe('listProducts refuses', () => {
  const queries: [string, string, string?][] = [
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e3', 'limit'],
    ['limit=1e1', 'limit'],
    ['limit=0x10', 'limit'],
    ['limit=5.0', 'limit'],
    ['limit=%205', 'limit'],
    ['limit=', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=5&limit=5', 'limit'],
    ['limit[]=5', 'limit[]'],
    ['limit[0]=5', 'limit'],
    ['limit[a]=5', 'limit'],
    ['status=deleted', 'status'],
    ['status=Active', 'status'],
    ['sort=price', 'sort'],
    ['sort=createdAt&updatedSince=2025-01-15T10:00:00Z', 'sort'],
    ['q=', 'q'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=%00', 'q'],
    ['page=2', 'page'],
    ['api_key=x', 'api_key'],
    ['Limit=5', 'Limit'],
    ['__proto__=x', '__proto__'],
    ['__proto__[a]=x', '__proto__[a]'],
    ['constructor=x', 'constructor'],
    ['createdAfter=2025-02-30T00:00:00Z', 'createdAfter'],
    ['createdAfter=2025-01-15', 'createdAfter'],
    ['createdAfter=2025-01-15T10:00:00', 'createdAfter'],
    ['createdAfter=2025-01-15T10:00:00%2B23:59', 'createdAfter'],
    ['createdAfter=0000-01-01T00:00:00Z', 'createdAfter'],
    ['createdAfter=infinity', 'createdAfter'],
    ['createdBefore=now', 'createdBefore'],
    ['updatedSince=-infinity', 'updatedSince'],
    ['updatedSince=1700000000', 'updatedSince'],
    ['metadata=x', 'metadata'],
    ['metadata={"a":"b"}', 'metadata'],
    ['metadata[]=x', 'metadata[]'],
    ['metadata[a][b]=x', 'metadata[a][b]'],
    ['metadata[a]=1&metadata[a]=2', 'metadata[a]'],
    [`metadata[${'k'.repeat(41)}]=x`, `metadata.${'k'.repeat(41)}`],
    ['metadata[__proto__]=x', 'metadata[__proto__]'],
    [Array.from({ length: 11 }, (_, i) => `metadata[k${i}]=v`).join('&'), 'metadata'],
    ['after=!', 'after'],
    [`after=${'x'.repeat(1001)}`, 'after'],
    ['after=nonsense', 'after', 'invalid_cursor'],
    ['after=eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d', 'after', 'invalid_cursor'],
  ];
  it.each(queries)('%s', async (query, param, code = 'invalid_request') => {
    const reply = await api.request('GET', `/products?${query}`, { key });
    expect([reply.status, reply.body.error.code]).toEqual([400, code]);
    expect(breachesOf(operationCalled('listProducts'), reply.status, reply.headers, reply.text)).toEqual([]);
    expect(leakIn(reply.text)).toBeUndefined();
    expect(reply.body.error.param).toBe(param);
    if (code === 'invalid_request') expect(reply.body.error.errors[0].path).toMatch(/^\/query\/./);
  });

  it('more parameters than anyone needs', async () => {
    const reply = await api.request('GET', `/products?${'a=1&'.repeat(101)}`, { key });
    expect([reply.status, reply.body.error.code]).toEqual([400, 'invalid_request']);
  });

  it('a cursor with one character changed, of other filters, or cut short', async () => {
    const first = await api.request('GET', '/products?limit=1', { key });
    const cursor = first.body.data.nextCursor as string;
    const after = async (value: string, rest = '') =>
      (await api.request('GET', `/products?limit=1&after=${value}${rest}`, { key })).body.error?.code as
        string | undefined;
    expect(await after(cursor)).toBeUndefined();
    expect(await after(`${cursor[0] === 'A' ? 'B' : 'A'}${cursor.slice(1)}`)).toBe('invalid_cursor');
    expect(await after(cursor.slice(0, -1))).toBe('invalid_cursor');
    expect(await after(cursor, '&status=all')).toBe('cursor_mismatch');
    const otherMode = await api.createKey(await api.createTeam(), { mode: 'live' });
    const elsewhere = await api.request('GET', `/products?limit=1&after=${cursor}`, { key: otherMode });
    expect(elsewhere.body.error.code).toBe('cursor_mismatch');
  });
});

it.each(['x', '01946e3c2f107a529c3e5b8f0d6a4e21', '%7B01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21%7D', '1', '%00'])(
  'the id %s is a 400 that names it, for every operation that has one',
  async (bad) => {
    for (const [method, action] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/restore'],
    ] as const) {
      const body = method === 'PATCH' ? { body: { name: 'x' } } : {};
      const reply = await api.request(method, `/products/${bad}${action}`, { key, ...body });
      expect([reply.status, reply.body.error.param]).toEqual([400, 'id']);
      expect(reply.body.error.errors[0].path).toBe('/path/id');
    }
  },
);
