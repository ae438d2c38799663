import { TestApi } from '../support/api';
import { minimal, unique } from './catalog';

describe('batchProducts', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  const create = (body: object) => api.request('POST', '/products', { key, body });
  const batch = (items: object[], atomic?: boolean) =>
    api.request('POST', '/products/batch', { key, body: { items, ...(atomic !== undefined && { atomic }) } });

  it('reports on each item in the order of the request', async () => {
    const { body: existing } = await create(minimal);
    const { body: other } = await create(minimal);
    const externalId = unique('batch');
    const reply = await batch([
      { action: 'upsert', externalId, product: minimal },
      { action: 'upsert', externalId, product: minimal },
      { action: 'update', id: existing.data.id, product: { name: 'Renamed' } },
      { action: 'archive', id: other.data.id },
      { action: 'archive', id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21' },
      { action: 'create', product: { ...minimal, externalId } },
      { action: 'create', product: { ...minimal, name: 'Last' } },
    ]);
    expect(reply.status).toBe(200);
    expect(reply.body.data.results.map((r: { outcome: string; status: number }) => `${r.status} ${r.outcome}`)).toEqual(
      ['201 created', '200 unchanged', '200 updated', '200 archived', '404 failed', '409 failed', '201 created'],
    );
    expect(reply.body.data.results[4].error.code).toBe('product_not_found');
    expect(reply.body.data.results[5].error).toMatchObject({ code: 'external_id_taken', param: 'externalId' });
  });

  it('with atomic, undoes everything when one item fails and names it', async () => {
    const name = unique('atomic');
    const reply = await batch(
      [
        { action: 'create', product: { ...minimal, name } },
        { action: 'archive', id: '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21' },
      ],
      true,
    );
    expect(reply.status).toBe(404);
    expect(reply.body.error).toMatchObject({ code: 'product_not_found', param: 'items[1]' });
    expect(await api.sql('test', 'select from products where name = $1', [name])).toHaveLength(0);
    expect(await api.sql('test', `select from outbox where data ->> 'name' = $1`, [name])).toHaveLength(0);
  });

  it('carries out 100 items', async () => {
    const reply = await batch(
      Array.from({ length: 100 }, (_, i) => ({ action: 'create', product: { ...minimal, name: `Item ${i}` } })),
    );
    expect(reply.body.data.results.map((r: { product: { name: string } }) => r.product.name)).toEqual(
      Array.from({ length: 100 }, (_, i) => `Item ${i}`),
    );
  });

  it('names the field of the item that breaks the contract', async () => {
    const reply = await batch([
      { action: 'create', product: minimal },
      { action: 'upsert', externalId: 'x', product: { ...minimal, unitPrice: -1 } },
    ]);
    expect(reply.status).toBe(400);
    expect(reply.body.error.errors).toEqual([
      { path: '/body/items/1/product/unitPrice', code: 'minimum', message: 'must be >= 0' },
    ]);
    expect(reply.body.error.param).toBe('items[1].product.unitPrice');
  });
});
