import { AbortError, type Product } from '@paperlink/sdk';
import { aProduct, anError, type Received } from './stub-server';
import { rejectionOf, stopStub, withoutJitter, withStub } from './with-stub';

beforeEach(withoutJitter);
afterEach(async () => {
  jest.restoreAllMocks();
  await stopStub();
});

const pages: Record<string, unknown> = {
  first: { data: [aProduct('A'), aProduct('B')], hasMore: true, nextCursor: 'c1' },
  c1: { data: [], hasMore: true, nextCursor: 'c2' },
  c2: { data: [aProduct('C')], hasMore: false, nextCursor: null },
};

function page({ url }: Received) {
  const after = new URL(url, 'http://host').searchParams.get('after') ?? 'first';
  return { headers: { 'Request-Id': `req_${after}` }, body: { data: pages[after] } };
}

function names(products: { name: string }[]): string {
  return products.map(({ name }) => name).join('');
}

describe('a list', () => {
  test('resolves to a page, and nextPage() to the one after it with the same filters and options', async () => {
    const { paperlink, received } = await withStub(page);
    const first = await paperlink.products.list(
      { status: 'all', limit: 2, metadata: { season: 'spring' } },
      { headers: { 'X-Trace': 't1' } },
    );
    expect(names(first.data)).toBe('AB');
    expect(first).toMatchObject({ hasMore: true, nextCursor: 'c1' });
    const second = await first.nextPage();
    const third = await second.nextPage();
    expect(third).toMatchObject({ data: [aProduct('C')], hasMore: false, nextCursor: null });
    await expect(third.nextPage()).rejects.toThrow('This is the last page');
    const queries = received.map(({ url }) => Object.fromEntries(new URL(url, 'http://host').searchParams));
    const filters = { status: 'all', limit: '2', 'metadata[season]': 'spring' };
    expect(queries).toEqual([filters, { ...filters, after: 'c1' }, { ...filters, after: 'c2' }]);
    expect(received.map(({ headers }) => headers['x-trace'])).toEqual(['t1', 't1', 't1']);
  });

  test('can be walked over all its pages, empty ones too', async () => {
    const { paperlink, received } = await withStub(page);
    const seen: Product[] = [];
    for await (const product of paperlink.products.list()) seen.push(product);
    expect(names(seen)).toBe('ABC');
    expect(received).toHaveLength(3);
  });

  test('can be walked on from a page', async () => {
    const { paperlink } = await withStub(page);
    const seen: Product[] = [];
    for await (const product of await paperlink.products.list({ after: 'c1' })) seen.push(product);
    expect(names(seen)).toBe('C');
  });

  test('fetches no page after the loop is left', async () => {
    const { paperlink, received } = await withStub(page);
    for await (const product of paperlink.products.list()) if (product.name === 'A') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received).toHaveLength(1);
  });

  test('retries a page that fails and goes on where it was', async () => {
    const { paperlink } = await withStub((request, index) => (index === 1 ? { status: 503 } : page(request)));
    const seen: Product[] = [];
    for await (const product of paperlink.products.list()) seen.push(product);
    expect(names(seen)).toBe('ABC');
  });

  test('throws inside the loop when a page is refused', async () => {
    const { paperlink } = await withStub((request, index) =>
      index === 1 ? anError(400, 'validation_error', 'cursor_mismatch') : page(request),
    );
    const walk = async () => {
      for await (const product of paperlink.products.list()) expect(product).toBeDefined();
    };
    expect(await rejectionOf(walk())).toMatchObject({ code: 'cursor_mismatch' });
  });

  test('ends when its signal aborts between pages', async () => {
    const { paperlink, received } = await withStub(page);
    const controller = new AbortController();
    const walk = async () => {
      for await (const product of paperlink.products.list({}, { signal: controller.signal }))
        if (product.name === 'B') controller.abort();
    };
    expect(await rejectionOf(walk())).toBeInstanceOf(AbortError);
    expect(received).toHaveLength(1);
  });

  test('gives the response of a page with withResponse()', async () => {
    const { paperlink } = await withStub(page);
    const { data, requestId } = await paperlink.products.list().withResponse();
    expect(names(data.data)).toBe('AB');
    expect(requestId).toBe('req_first');
    expect((await data.nextPage().withResponse()).requestId).toBe('req_c1');
  });
});
