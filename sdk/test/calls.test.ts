import { PaperLink, version } from '@paperlink/sdk';
import { aProduct, productId } from './stub-server';
import { apiKey, rejectionOf, stopStub, withStub } from './with-stub';

afterEach(stopStub);

describe('calls', () => {
  const ok = () => ({ body: { data: aProduct() }, headers: { 'Request-Id': 'req_1' } });

  test('send each operation to its path and resolve to the resource without its envelope', async () => {
    const { paperlink, received } = await withStub(ok);
    const { products } = paperlink;
    const body = { name: 'Strategy workshop', unitPrice: 120, currency: 'EUR' };
    const results = [
      await products.create(body),
      await products.get(productId),
      await products.update(productId, { unitPrice: 120 }),
      await products.upsert('sku-1042', body),
      await products.archive(productId),
      await products.restore(productId),
      await products.batch({ items: [{ action: 'archive', id: productId }] }),
      await paperlink.me.get(),
    ];
    expect(results).toEqual(Array(8).fill(aProduct()));
    expect(received.map(({ method, url, body }) => [method, url, body && JSON.parse(body)])).toEqual([
      ['POST', '/api/v1/products', body],
      ['GET', `/api/v1/products/${productId}`, ''],
      ['PATCH', `/api/v1/products/${productId}`, { unitPrice: 120 }],
      ['PUT', '/api/v1/products/by-external-id/sku-1042', body],
      ['DELETE', `/api/v1/products/${productId}`, ''],
      ['POST', `/api/v1/products/${productId}/restore`, ''],
      ['POST', '/api/v1/products/batch', { items: [{ action: 'archive', id: productId }] }],
      ['GET', '/api/v1/me', ''],
    ]);
    expect(received.every(({ headers }) => headers.authorization === `Bearer ${apiKey}`)).toBe(true);
    expect(received[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': `paperlink-sdk/${version}`,
    });
    expect(received[1]?.headers['content-type']).toBeUndefined();
  });

  test('give every change an Idempotency-Key of its own and reads none', async () => {
    const { paperlink, received } = await withStub(ok);
    await paperlink.products.archive(productId);
    await paperlink.products.archive(productId);
    await paperlink.products.get(productId);
    const [first, second, read] = received.map(({ headers }) => headers['idempotency-key']);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(second).not.toBe(first);
    expect(read).toBeUndefined();
  });

  test('send the headers that options name', async () => {
    const { paperlink, received } = await withStub(ok);
    await paperlink.products.update(
      productId,
      {},
      { idempotencyKey: 'mine', ifMatch: '"v1"', headers: { 'X-Trace': 't1' } },
    );
    expect(received[0]?.headers).toMatchObject({ 'idempotency-key': 'mine', 'if-match': '"v1"', 'x-trace': 't1' });
  });

  test('encode path parameters so that they stay one segment', async () => {
    const { paperlink, received } = await withStub(ok);
    const body = { name: 'x', unitPrice: 1, currency: 'EUR' };
    await paperlink.products.upsert('a/b?c#d e+é$&', body);
    expect(received[0]?.url).toBe('/api/v1/products/by-external-id/a%2Fb%3Fc%23d%20e%2B%C3%A9%24%26');
  });

  test.each(['', '.', '..'])(
    'refuse the path parameter "%s", which would name another resource, without a request',
    async (id) => {
      const { paperlink, received } = await withStub(ok);
      await expect(paperlink.products.get(id)).rejects.toThrow('id must be a non-empty string');
      expect(received).toEqual([]);
    },
  );

  test('write queries as the contract has them', async () => {
    const { paperlink, received } = await withStub(() => ({
      body: { data: { data: [], hasMore: false, nextCursor: null } },
    }));
    await paperlink.products.list({ q: 'a&b c', limit: 2, metadata: { season: 'spring', 'a&b=c]': '100%' } });
    const { search } = new URL(received[0]!.url, 'http://host');
    expect([...new URLSearchParams(search)]).toEqual([
      ['q', 'a&b c'],
      ['limit', '2'],
      ['metadata[season]', 'spring'],
      ['metadata[a&b=c]]', '100%'],
    ]);
  });

  test('resolve to undefined when the resource is as ifNoneMatch says', async () => {
    const { paperlink, received } = await withStub(() => ({ status: 304, headers: { ETag: '"v1"' } }));
    expect(await paperlink.products.get(productId, { ifNoneMatch: '"v1"' })).toBeUndefined();
    expect(received[0]?.headers['if-none-match']).toBe('"v1"');
  });

  test('give the response and the request id with withResponse()', async () => {
    const { paperlink } = await withStub(() => ({
      status: 201,
      headers: { 'Request-Id': 'req_9', ETag: '"v1"' },
      body: { data: aProduct() },
    }));
    const { data, response, requestId } = await paperlink.products
      .create({ name: 'x', unitPrice: 1, currency: 'EUR' })
      .withResponse();
    expect(data).toEqual(aProduct());
    expect(response.status).toBe(201);
    expect(response.headers.get('ETag')).toBe('"v1"');
    expect(requestId).toBe('req_9');
  });

  test('reject once when only withResponse() is awaited', async () => {
    const unhandled = jest.fn();
    process.on('unhandledRejection', unhandled);
    const { paperlink } = await withStub(() => ({ status: 404 }));
    await expect(paperlink.products.get(productId).withResponse()).rejects.toMatchObject({ status: 404 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test('never follow a redirect, which would turn a change into a read', async () => {
    const { paperlink, received } = await withStub(() => ({ status: 301, headers: { Location: '/elsewhere' } }));
    const error = await rejectionOf(paperlink.products.create({ name: 'x', unitPrice: 1, currency: 'EUR' }));
    expect(error).toMatchObject({ name: 'ApiError', status: 301, message: expect.stringContaining('baseUrl') });
    expect(received).toHaveLength(1);
  });

  test('go through a custom fetch', async () => {
    const requests: Request[] = [];
    const fetch = (request: Request) => {
      requests.push(request);
      return Promise.resolve(Response.json({ data: aProduct('From memory') }));
    };
    const paperlink = new PaperLink({ apiKey, baseUrl: 'https://api.example.com/', fetch });
    expect(await paperlink.products.get(productId)).toEqual(aProduct('From memory'));
    expect(requests[0]?.url).toBe(`https://api.example.com/api/v1/products/${productId}`);
  });
});

describe('options', () => {
  test.each(['http://host:1/api/v1', 'http://host:1/api/v1/', 'http://host:1', 'http://host:1/'])(
    'take the base URL %s',
    async (baseUrl) => {
      let url = '';
      const fetch = (request: Request) => {
        url = request.url;
        return Promise.resolve(Response.json({ data: {} }));
      };
      await new PaperLink({ apiKey, baseUrl, fetch }).me.get();
      expect(url).toBe('http://host:1/api/v1/me');
    },
  );

  test.each([
    [{ apiKey: '' }, 'An API key is needed'],
    [{ apiKey: undefined }, 'An API key is needed'],
    [{ apiKey: 'pk_test_x\n' }, 'a line break'],
    [{ apiKey, baseUrl: 'localhost:4010' }, 'baseUrl must be'],
    [{ apiKey, baseUrl: '/api' }, 'baseUrl must be'],
    [{ apiKey, baseUrl: 'https://user:pass@host' }, 'baseUrl must be'],
    [{ apiKey, timeoutMs: 0 }, 'timeoutMs must be'],
    [{ apiKey, totalTimeoutMs: Number.NaN }, 'totalTimeoutMs must be'],
    [{ apiKey, maxRetries: -1 }, 'maxRetries must be'],
  ])('are refused at once when they cannot work: %j', (options, message) => {
    expect(() => new PaperLink(options as never)).toThrow(message);
  });

  test('none at all is refused with an explanation', () => {
    expect(() => new (PaperLink as unknown as new () => PaperLink)()).toThrow('new PaperLink({ apiKey })');
  });
});
