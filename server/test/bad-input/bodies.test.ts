import { breachesOf, leakIn } from '../contract/oracle';
import { operationCalled } from '../contract/operations';
import { StoredData } from '../contract/sample';
import { TestApi } from '../support/api';

let api: TestApi;
let key: string;
/** An id that nothing has. */
const id = '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21';
let data: StoredData;
let before: unknown;

beforeAll(async () => {
  api = await TestApi.start();
  key = await api.createKey(await api.createTeam());
  for (let i = 0; i < 3; i++) await api.request('POST', '/products', { key, body: product() });
  data = await StoredData.open(api);
  before = await data.dump();
});
afterEach(async () => expect(await data.dump()).toEqual(before));
afterAll(async () => {
  await data.close();
  await api.stop();
});

const product = (fields: object = {}) => ({ name: 'Workshop', unitPrice: 120, currency: 'EUR', ...fields });
const withField = (json: string) => JSON.stringify(product()).replace('{', `{${json},`);

interface Case {
  body: unknown;
  code?: string;
  status?: number;
  /** Where the refusal must point: `param`, and the path of the first of `errors`. */
  param: string | undefined;
  path: string | undefined;
}

const field = (name: string, value: unknown): Case => ({
  body: product({ [name]: value }),
  param: name,
  path: `/body/${name}`,
});
const text = (body: string, param: string | undefined, path: string): Case => ({ body, param, path });
const json = (body: string): Case => ({ body, code: 'invalid_json', param: 'body', path: '/body' });

const bodies: Record<string, Case> = {
  'malformed JSON': json('{"name": '),
  'JSON with a trailing comma': json('{"name":"x",}'),
  'two JSON values': json('{}{}'),
  NaN: json('{"unitPrice":NaN}'),
  'a body of 2 MB': {
    body: product({ description: 'x'.repeat(2_000_000) }),
    status: 413,
    code: 'body_too_large',
    param: undefined,
    path: undefined,
  },
  '10,000 unclosed brackets': json('['.repeat(10_000)),
  '10,000 levels of arrays': text(`${'['.repeat(10_000)}${']'.repeat(10_000)}`, undefined, '/body'),
  '10,000 levels inside a field': text(withField(`"x":${'['.repeat(10_000)}${']'.repeat(10_000)}`), undefined, '/body'),
  '25,000 values': text(`[${'0,'.repeat(25_000)}0]`, undefined, '/body'),
  'a body of null': text('null', undefined, '/body'),
  'an array for an object': text('[]', undefined, '/body'),
  'a string for an object': text('"x"', undefined, '/body'),
  'a NUL in a value': field('name', 'a\0b'),
  'a NUL in a value of metadata': {
    body: product({ metadata: { a: '\0' } }),
    param: 'metadata.a',
    path: '/body/metadata/a',
  },
  'a NUL in a name of metadata': {
    body: product({ metadata: { '\0': 'a' } }),
    param: 'metadata',
    path: '/body/metadata',
  },
  'half a surrogate pair': text(withField('"description":"\\ud800"'), 'description', '/body/description'),
  'the other half': text(withField('"description":"a\\udc00b"'), 'description', '/body/description'),
  'half a surrogate pair in a name': text(withField('"\\ud800":1'), undefined, '/body'),
  'a field named __proto__': text(withField('"__proto__":{"isAdmin":true}'), undefined, '/body'),
  '__proto__ in metadata': text(withField('"metadata":{"__proto__":"x"}'), 'metadata', '/body/metadata'),
  constructor: field('constructor', 'x'),
  'an unknown field': field('price', 1),
  'a field only we set': field('id', '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21'),
  'the team of another': field('teamId', '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21'),
  'a status on creation': field('status', 'archived'),
  'no name': { body: { unitPrice: 1, currency: 'EUR' }, param: 'name', path: '/body/name' },
  'an empty name': field('name', ''),
  'a name of 256 characters': field('name', 'x'.repeat(256)),
  'a name of 256 emoji': field('name', '😀'.repeat(256)),
  'a name of null': field('name', null),
  'a name that is a number': field('name', 5),
  'a negative price': field('unitPrice', -1),
  'a negative price of the least': field('unitPrice', -0.0001),
  'a price of 5 decimals': field('unitPrice', 1.00001),
  'a price of 17 digits': field('unitPrice', 0.1 + 0.2),
  'a price beyond the column': field('unitPrice', 10_000_000_000),
  'a price beyond all numbers': text('{"name":"x","currency":"EUR","unitPrice":1e400}', 'unitPrice', '/body/unitPrice'),
  'a price in quotes': field('unitPrice', '120.00'),
  'a price of true': field('unitPrice', true),
  'an unknown currency': field('currency', 'XYZ'),
  'a currency no longer in circulation': field('currency', 'DEM'),
  'a currency in lower case': field('currency', 'eur'),
  'a currency of 4 letters': field('currency', 'EURO'),
  'a tax rate above 100': field('taxRate', 100.0001),
  'a negative tax rate': field('taxRate', -1),
  'an empty SKU': field('sku', ''),
  'a SKU of 101 characters': field('sku', 'x'.repeat(101)),
  'a description of 2001 characters': field('description', 'x'.repeat(2001)),
  'an external id of 256 characters': field('externalId', 'x'.repeat(256)),
  '51 metadata pairs': field('metadata', Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v']))),
  'a metadata name of 41 characters': {
    body: product({ metadata: { ['k'.repeat(41)]: 'v' } }),
    param: `metadata.${'k'.repeat(41)}`,
    path: `/body/metadata/${'k'.repeat(41)}`,
  },
  'a metadata value of 501 characters': {
    body: product({ metadata: { k: 'v'.repeat(501) } }),
    param: 'metadata.k',
    path: '/body/metadata/k',
  },
  'a metadata value that is a number': {
    body: product({ metadata: { k: 1 } }),
    param: 'metadata.k',
    path: '/body/metadata/k',
  },
};

describe('createProduct refuses', () => {
  it.each(Object.entries(bodies))(
    '%s',
    async (_what, { body, status = 400, code = 'invalid_request', param, path }) => {
      const reply = await api.request('POST', '/products', { key, body });
      expect([reply.status, reply.body.error.code]).toEqual([status, code]);
      expect(breachesOf(operationCalled('createProduct'), reply.status, reply.headers, reply.text)).toEqual([]);
      expect(leakIn(reply.text)).toBeUndefined();
      if (param === undefined) expect(reply.body.error.param).toBeUndefined();
      else expect(reply.body.error.param.startsWith(param) || param.startsWith(reply.body.error.param)).toBe(true);
      if (path !== undefined) expect(reply.body.error.errors[0].path).toMatch(new RegExp(`^${path}(/|$)`));
    },
  );

  it('a body that is not UTF-8', async () => {
    const response = await fetch(`${api.baseUrl}/products`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: Buffer.from([...Buffer.from('{"name":"'), 0xc3, 0x28, ...Buffer.from('","unitPrice":1,"currency":"EUR"}')]),
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: object }).error).toMatchObject({ code: 'invalid_json', param: 'body' });
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/json; charset=iso-8859-1',
    'json',
  ])('the content type %s', async (type) => {
    const reply = await api.request('POST', '/products', { key, body: product(), headers: { 'Content-Type': type } });
    expect([reply.status, reply.body.error.code]).toEqual([415, 'unsupported_media_type']);
  });

  it('everything that is wrong at once, place by place', async () => {
    const body = { unitPrice: -1, currency: 'XYZ', surprise: true, sku: '' };
    const { errors } = (await api.request('POST', '/products', { key, body })).body.error;
    const paths = new Set((errors as { path: string }[]).map(({ path }) => path));
    expect(paths).toEqual(new Set(['/body/name', '/body/unitPrice', '/body/currency', '/body/surprise', '/body/sku']));
  });

  it.each([
    ['empty', ''],
    ['of 256 characters', 'x'.repeat(256)],
    ['beyond ASCII', 'é'],
  ])('an Idempotency-Key %s', async (_what, value) => {
    const reply = await api.request('POST', '/products', {
      key,
      body: product(),
      headers: { 'Idempotency-Key': value },
    });
    expect([reply.status, reply.body.error.code]).toEqual([400, 'idempotency_key_invalid']);
    expect(reply.body.error.param).toMatch(/^idempotency-key$/i);
    expect(reply.body.error.errors[0].path).toMatch(/^\/header\/idempotency-key$/i);
  });
});

describe('batchProducts refuses', () => {
  const items: [string, unknown, string][] = [
    ['no items', [], 'items'],
    ['101 items', Array.from({ length: 101 }, () => ({ action: 'archive', id })), 'items'],
    ['an item that is text', ['x'], 'items[0]'],
    ['an item that is null', [null], 'items[0]'],
    ['an item that is a list', [[]], 'items[0]'],
    ['an unknown action', [{ action: 'destroy', id }], 'items[0]'],
    ['an item without an action', [{ id }], 'items[0]'],
    [
      'a bad field in the second item',
      [
        { action: 'archive', id },
        { action: 'create', product: product({ unitPrice: -1 }) },
      ],
      'items[1].product.unitPrice',
    ],
    ['a bad id', [{ action: 'archive', id: 'x' }], 'items[0].id'],
    ['a field of another action', [{ action: 'archive', id, externalId: 'x' }], 'items[0].externalId'],
  ];
  it.each(items)('%s', async (_what, list, param) => {
    const reply = await api.request('POST', '/products/batch', { key, body: { items: list } });
    expect([reply.status, reply.body.error.code]).toEqual([400, 'invalid_request']);
    expect(reply.body.error.param).toBe(param);
    expect(reply.body.error.errors.length).toBeGreaterThan(0);
  });
});
