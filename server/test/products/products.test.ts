import { TestApi } from '../support/api';
import { eventsOf, minimal, unique } from './catalog';

describe('products', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  const create = (body: object) => api.request('POST', '/products', { key, body });

  describe('createProduct', () => {
    it('answers 201 with the product, its Location and its ETag', async () => {
      const sku = unique('sku');
      const reply = await create({
        ...minimal,
        description: 'Half a day',
        sku,
        taxRate: 21,
        type: 'SERVICES',
        unitOfMeasure: 'hr',
        externalId: sku,
        metadata: { a: 'b' },
      });
      expect(reply.status).toBe(201);
      expect(reply.body.data).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Workshop',
        description: 'Half a day',
        sku,
        unitPrice: 120,
        currency: 'EUR',
        taxRate: 21,
        type: 'SERVICES',
        unitOfMeasure: 'hr',
        status: 'active',
        externalId: sku,
        metadata: { a: 'b' },
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        updatedAt: reply.body.data.createdAt,
      });
      expect(reply.headers.get('location')).toBe(`/api/v1/products/${reply.body.data.id}`);
      expect(reply.headers.get('etag')).toBe('"v1"');
    });

    it('fills in what is left out', async () => {
      const { body } = await create(minimal);
      expect(body.data).toMatchObject({
        description: null,
        sku: null,
        taxRate: null,
        type: 'SERVICES',
        unitOfMeasure: 'unit',
        externalId: null,
        metadata: {},
      });
    });

    it.each([0, 0.0001, 0.1, 1.005, 19.99, 0.3, 9999999999, 9999999999.9999, 123456789.1234])(
      'keeps the price %p exactly',
      async (unitPrice) => {
        const { body } = await create({ ...minimal, unitPrice });
        expect(body.data.unitPrice).toBe(unitPrice);
        const fetched = await api.request('GET', `/products/${body.data.id}`, { key });
        expect(fetched.body.data.unitPrice).toBe(unitPrice);
      },
    );

    it('refuses a SKU that another product has, and changes nothing', async () => {
      const sku = unique('sku');
      await create({ ...minimal, sku });
      const reply = await create({ ...minimal, sku });
      expect(reply.status).toBe(409);
      expect(reply.body.error).toMatchObject({
        type: 'conflict_error',
        code: 'sku_taken',
        param: 'sku',
        retryable: false,
      });
      expect(await api.sql('test', 'select from products where sku = $1', [sku])).toHaveLength(1);
    });

    it('refuses an external id that another product has', async () => {
      const externalId = unique('external');
      await create({ ...minimal, externalId });
      expect((await create({ ...minimal, externalId })).body.error.code).toBe('external_id_taken');
    });

    it('appends one event and one audit row', async () => {
      const reply = await create(minimal);
      const { id } = reply.body.data;
      const events = await api.sql(
        'test',
        'select type, data, previous, request_id from outbox where resource_id = $1',
        [id],
      );
      expect(events).toEqual([
        { type: 'product.created', data: reply.body.data, previous: {}, request_id: reply.headers.get('request-id') },
      ]);
      expect(await api.sql('test', 'select action, request_id from audit_log where resource_id = $1', [id])).toEqual([
        { action: 'product.created', request_id: reply.headers.get('request-id') },
      ]);
    });
  });

  describe('getProduct', () => {
    it('answers 304 without a body when the ETag is the one the client has', async () => {
      const { body, headers } = await create(minimal);
      const reply = await api.request('GET', `/products/${body.data.id}`, {
        key,
        headers: { 'If-None-Match': headers.get('etag')! },
      });
      expect(reply.status).toBe(304);
      expect(reply.text).toBe('');
      expect(reply.headers.get('etag')).toBe('"v1"');
    });

    it('answers HEAD like GET, without the body', async () => {
      const { body } = await create(minimal);
      const get = await api.request('GET', `/products/${body.data.id}`, { key });
      const head = await api.request('HEAD', `/products/${body.data.id}`, { key });
      expect(head.status).toBe(200);
      expect(head.text).toBe('');
      expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'));
    });

    it('answers 404 for an id that does not exist', async () => {
      const reply = await api.request('GET', '/products/01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21', { key });
      expect(reply.status).toBe(404);
      expect(reply.body.error.code).toBe('product_not_found');
    });
  });

  describe('updateProduct', () => {
    const patch = (id: string, body: object, headers = {}) =>
      api.request('PATCH', `/products/${id}`, { key, body, headers });

    it('changes what is sent and leaves the rest, with one event that says what was before', async () => {
      const { body } = await create({ ...minimal, description: 'Old', sku: unique('sku') });
      const reply = await patch(body.data.id, { unitPrice: 135.5, description: null });
      expect(reply.status).toBe(200);
      expect(reply.body.data).toEqual({
        ...body.data,
        unitPrice: 135.5,
        description: null,
        updatedAt: reply.body.data.updatedAt,
      });
      expect(reply.headers.get('etag')).toBe('"v2"');
      expect(await eventsOf(api, body.data.id)).toEqual([
        { type: 'product.created', previous: {} },
        { type: 'product.updated', previous: { unitPrice: 120, description: 'Old' } },
      ]);
    });

    it('changes nothing and causes no event when everything already is as sent', async () => {
      const { body } = await create({ ...minimal, taxRate: 7.5, metadata: { b: '2', aa: '1' } });
      const reply = await patch(body.data.id, { ...minimal, taxRate: 7.5, metadata: { aa: '1', gone: null } });
      expect(reply.body.data).toEqual(body.data);
      expect(reply.headers.get('etag')).toBe('"v1"');
      expect(await eventsOf(api, body.data.id)).toHaveLength(1);
    });

    it('sets, removes and keeps metadata pairs', async () => {
      const { body } = await create({ ...minimal, metadata: { keep: '1', drop: '2', set: '3' } });
      const reply = await patch(body.data.id, { metadata: { drop: null, set: '4', add: '5' } });
      expect(reply.body.data.metadata).toEqual({ keep: '1', set: '4', add: '5' });
    });

    it('refuses metadata that would come to more than 50 pairs', async () => {
      const pairs = (from: number, count: number) =>
        Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${from + i}`, 'v']));
      const { body } = await create({ ...minimal, metadata: pairs(0, 50) });
      const reply = await patch(body.data.id, { metadata: pairs(50, 1) });
      expect(reply.status).toBe(422);
      expect(reply.body.error).toMatchObject({ code: 'metadata_too_large', param: 'metadata' });
    });

    it('refuses with 412 when the product has changed since the ETag in If-Match', async () => {
      const { body } = await create(minimal);
      expect((await patch(body.data.id, { name: 'A' }, { 'If-Match': '"v1"' })).status).toBe(200);
      const stale = await patch(body.data.id, { name: 'B' }, { 'If-Match': '"v1"' });
      expect(stale.status).toBe(412);
      expect(stale.body.error.code).toBe('version_mismatch');
    });

    it('loses no update when many arrive at once', async () => {
      const { body } = await create(minimal);
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, i) => patch(body.data.id, { metadata: { [`k${i}`]: 'v' } })),
      );
      expect(replies.map((reply) => reply.status)).toEqual(new Array(20).fill(200));
      const { body: after } = await api.request('GET', `/products/${body.data.id}`, { key });
      expect(Object.keys(after.data.metadata)).toHaveLength(20);
    });
  });

  describe('archiveProduct and restoreProduct', () => {
    it('archive and restore, each with one event, and do nothing the second time', async () => {
      const { body } = await create(minimal);
      const path = `/products/${body.data.id}`;
      expect((await api.request('DELETE', path, { key })).body.data.status).toBe('archived');
      expect((await api.request('DELETE', path, { key })).body.data.status).toBe('archived');
      expect((await api.request('POST', `${path}/restore`, { key })).body.data.status).toBe('active');
      expect((await api.request('POST', `${path}/restore`, { key })).body.data.status).toBe('active');
      expect(await eventsOf(api, body.data.id)).toEqual([
        { type: 'product.created', previous: {} },
        { type: 'product.archived', previous: { status: 'active' } },
        { type: 'product.restored', previous: { status: 'archived' } },
      ]);
    });
  });
});
