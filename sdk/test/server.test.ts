import {
  ConflictError,
  NotFoundError,
  PaperLink,
  PermissionError,
  ValidationError,
  type Product,
} from '@paperlink/sdk';
import { TestApi } from '../../server/test/support/api';

let api: TestApi;
let teamId: string;
let paperlink: PaperLink;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  teamId = await api.createTeam();
  paperlink = new PaperLink({ apiKey: await api.createKey(teamId), baseUrl: api.origin });
});

const workshop = { name: 'Strategy workshop', unitPrice: 120, currency: 'EUR' };

describe('against the real server', () => {
  test('a product goes through its life', async () => {
    const { products } = paperlink;
    const created = await products.create({ ...workshop, externalId: 'a/b?c', metadata: { season: 'spring' } });
    expect(created).toMatchObject({ ...workshop, status: 'active' });
    expect(await products.update(created.id, { metadata: { season: null } })).toMatchObject({ metadata: {} });
    expect(await products.upsert('a/b?c', { ...workshop, unitPrice: 130 })).toMatchObject({
      id: created.id,
      unitPrice: 130,
    });
    expect(await products.archive(created.id)).toMatchObject({ status: 'archived' });
    expect(await products.restore(created.id)).toMatchObject({ status: 'active' });
    expect(await paperlink.me.get()).toMatchObject({ team: { id: teamId }, mode: 'test' });
  });

  test('an ETag saves a read and guards a change', async () => {
    const { data, response } = await paperlink.products.create(workshop).withResponse();
    const etag = response.headers.get('ETag')!;
    expect(await paperlink.products.get(data.id, { ifNoneMatch: etag })).toBeUndefined();
    await paperlink.products.update(data.id, { unitPrice: 130 }, { ifMatch: etag });
    expect(await paperlink.products.get(data.id, { ifNoneMatch: etag })).toMatchObject({ unitPrice: 130 });
    await expect(paperlink.products.update(data.id, { unitPrice: 140 }, { ifMatch: etag })).rejects.toBeInstanceOf(
      ConflictError,
    );
  });

  test('the same Idempotency-Key makes one product', async () => {
    const options = { idempotencyKey: 'import-1' };
    const first = await paperlink.products.create(workshop, options);
    const { data, response } = await paperlink.products.create(workshop, options).withResponse();
    expect(data).toEqual(first);
    expect(response.headers.get('Idempotent-Replayed')).toBe('true');
  });

  test('a walk over the pages sees every product once, filters included', async () => {
    const metadata = { 'a&b=c': '100% [x]' };
    const items = Array.from({ length: 25 }, (_, index) => {
      return {
        action: 'create' as const,
        product: { ...workshop, name: `P${index}`, ...(index % 2 ? { metadata } : {}) },
      };
    });
    await paperlink.products.batch({ items });
    const seen: Product[] = [];
    for await (const product of paperlink.products.list({ limit: 5, metadata })) seen.push(product);
    expect(seen.map(({ name }) => name).sort()).toEqual(
      items
        .filter((_, index) => index % 2)
        .map(({ product }) => product.name)
        .sort(),
    );
  });

  test('refusals come as their classes', async () => {
    const { products } = paperlink;
    await expect(products.get('01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21')).rejects.toMatchObject({
      constructor: NotFoundError,
      code: 'product_not_found',
      requestId: expect.stringMatching(/^req_/) as unknown,
    });
    await expect(products.create({ ...workshop, unitPrice: -1 })).rejects.toMatchObject({
      constructor: ValidationError,
      param: 'unitPrice',
    });
    const readOnly = new PaperLink({
      apiKey: await api.createKey(teamId, { scope: 'READ_ONLY' }),
      baseUrl: api.origin,
    });
    await expect(readOnly.products.create(workshop)).rejects.toBeInstanceOf(PermissionError);
  });

  test('a server that comes back within the retries is waited for', async () => {
    let attempts = 0;
    const fetch = (request: Request) => {
      attempts += 1;
      return attempts < 3 ? Promise.reject(new TypeError('fetch failed')) : globalThis.fetch(request);
    };
    const client = new PaperLink({ apiKey: await api.createKey(teamId), baseUrl: api.origin, fetch });
    expect(await client.products.create(workshop)).toMatchObject(workshop);
    expect(attempts).toBe(3);
  });
});
