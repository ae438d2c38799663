import { randomUUID } from 'node:crypto';
import type { AnyHandler } from '../../src/contract/handlers';
import { Cursors } from '../../src/representation/cursor';
import { productHandlers } from '../../src/resources/products/handlers';
import { type Reply, TestApi } from '../support/api';

describe('which replies an Idempotency-Key keeps', () => {
  let api: TestApi;
  let teamId: string;
  let key: string;
  /** What the next creations do before (or instead of) their work. */
  let interfere: ((input: Parameters<AnyHandler>[0]) => Promise<void>) | undefined;

  beforeAll(async () => {
    const original = productHandlers({ cursors: new Cursors('unused') }).createProduct as unknown as AnyHandler;
    const createProduct: AnyHandler = async (input) => {
      const reply = await original(input);
      await interfere?.(input);
      return reply;
    };
    api = await TestApi.start({ overrideHandlers: { createProduct } });
    teamId = await api.createTeam();
    key = await api.createKey(teamId);
  });
  afterAll(() => api.stop());
  beforeEach(() => (interfere = undefined));

  const minimal = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };
  const send = (method: string, path: string, idempotencyKey: string, body?: unknown, as = key) =>
    api.request(method, path, { key: as, body, headers: { 'Idempotency-Key': idempotencyKey } });
  const stored = (idempotencyKey: string) =>
    api.sql('test', 'select status from idempotent_replies where key = $1', [idempotencyKey]);
  const summary = () =>
    api.sql(
      'test',
      `select (select count(*) from products) p, (select count(*) from outbox) e, (select count(*) from audit_log) a`,
    );
  const expectReplay = (again: Reply, first: Reply) => {
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  };

  describe("the handler's own refusals are kept, and leave nothing else", () => {
    it('409 sku_taken, even once the SKU is free', async () => {
      const sku = randomUUID();
      const holder = (await api.request('POST', '/products', { key, body: { ...minimal, sku } })).body.data;
      const before = await summary();
      const idempotencyKey = randomUUID();
      const first = await send('POST', '/products', idempotencyKey, { ...minimal, sku });
      expect(first.status).toBe(409);
      expect(first.body.error.code).toBe('sku_taken');
      expect(await summary()).toEqual(before);
      await api.request('PATCH', `/products/${holder.id}`, { key, body: { sku: null } });
      expectReplay(await send('POST', '/products', idempotencyKey, { ...minimal, sku }), first);
      expect(await api.sql('test', 'select from products where sku = $1', [sku])).toHaveLength(0);
    });

    it('404, with the request_id of the first reply in its body', async () => {
      const path = `/products/${randomUUID()}`;
      const idempotencyKey = randomUUID();
      const first = await send('PATCH', path, idempotencyKey, { name: 'N' });
      expect(first.status).toBe(404);
      const again = await send('PATCH', path, idempotencyKey, { name: 'N' });
      expectReplay(again, first);
      expect(again.body.error.request_id).toBe(first.headers.get('request-id'));
    });

    it('412 of a stale If-Match', async () => {
      const { id } = (await api.request('POST', '/products', { key, body: minimal })).body.data;
      const headers = { 'Idempotency-Key': randomUUID(), 'If-Match': '"v7"' };
      const first = await api.request('PATCH', `/products/${id}`, { key, body: { name: 'N' }, headers });
      expect(first.status).toBe(412);
      expectReplay(await api.request('PATCH', `/products/${id}`, { key, body: { name: 'N' }, headers }), first);
    });
  });

  describe('failures on our side are not kept: the retry does the work', () => {
    const retries = async (body: object, status: number) => {
      const before = await summary();
      const idempotencyKey = randomUUID();
      const failed = await send('POST', '/products', idempotencyKey, body);
      expect(failed.status).toBe(status);
      expect(failed.body.error).toMatchObject({ type: 'api_error', retryable: true });
      expect(await stored(idempotencyKey)).toEqual([]);
      expect(await summary()).toEqual(before);
      interfere = undefined;
      const retried = await send('POST', '/products', idempotencyKey, body);
      expect(retried.status).toBe(201);
      expect(retried.headers.get('idempotent-replayed')).toBeNull();
    };

    it('500 of a handler that throws after it has written', async () => {
      interfere = () => Promise.reject(new Error('a defect'));
      await retries(minimal, 500);
    });

    it('503 of a database that refuses', async () => {
      interfere = async ({ workspace }) => {
        await workspace!.query({
          text: `do $$ begin raise sqlstate '53100' using message = 'disk full'; end $$`,
          values: [],
        });
      };
      await retries(minimal, 503);
    });
  });

  describe('refusals before the handler are not kept', () => {
    it('400: the mended request may use the same key', async () => {
      const idempotencyKey = randomUUID();
      expect((await send('POST', '/products', idempotencyKey, { ...minimal, unitPrice: -1 })).status).toBe(400);
      expect((await send('POST', '/products', idempotencyKey, '{')).status).toBe(400);
      expect(await stored(idempotencyKey)).toEqual([]);
      expect((await send('POST', '/products', idempotencyKey, minimal)).status).toBe(201);
    });

    it.each([
      ['401 without a valid key', 'pk_test_nothing', 401],
      ['403 with a read-only key', 'READ_ONLY', 403],
    ])('%s comes before any replay', async (_title, as, status) => {
      const idempotencyKey = randomUUID();
      expect((await send('POST', '/products', idempotencyKey, minimal)).status).toBe(201);
      const caller = as === 'READ_ONLY' ? await api.createKey(teamId, { scope: 'READ_ONLY' }) : as;
      const reply = await send('POST', '/products', idempotencyKey, minimal, caller);
      expect(reply.status).toBe(status);
      expect(reply.headers.get('idempotent-replayed')).toBeNull();
    });

    it('429 comes before any replay, and a replay counts against the quota', async () => {
      const limited = await api.createKey(teamId, { rateLimit: 2 });
      const idempotencyKey = randomUUID();
      const replies = [];
      for (let i = 0; i < 3; i++) replies.push(await send('POST', '/products', idempotencyKey, minimal, limited));
      expect(replies.map(({ status }) => status)).toEqual([201, 201, 429]);
      expect(replies[1]!.headers.get('idempotent-replayed')).toBe('true');
      expect(replies[2]!.headers.get('idempotent-replayed')).toBeNull();
    });
  });

  describe('the key itself', () => {
    const bodies = { POST: minimal, PATCH: { name: 'N' }, PUT: minimal, DELETE: undefined };
    const paths = {
      POST: '/products',
      PATCH: `/products/${randomUUID()}`,
      PUT: '/products/by-external-id/new',
      DELETE: `/products/${randomUUID()}`,
    };
    const methods = ['POST', 'PATCH', 'PUT', 'DELETE'] as const;

    it.each(methods)(
      'is refused on %s when it is empty, longer than 255 characters or not printable ASCII',
      async (method) => {
        const before = await summary();
        for (const bad of ['', 'x'.repeat(256), 'schlüssel', 'a\tb']) {
          const reply = await send(method, paths[method], bad, bodies[method]);
          expect([bad.slice(0, 10), reply.status]).toEqual([bad.slice(0, 10), 400]);
          const { type, code, param, errors, retryable } = reply.body.error;
          expect({ type, code, param, retryable }).toEqual({
            type: 'idempotency_error',
            code: 'idempotency_key_invalid',
            param: 'Idempotency-Key',
            retryable: false,
          });
          expect(errors[0].path).toMatch(/^\/header\/idempotency-key$/i);
        }
        expect(await summary()).toEqual(before);
      },
    );

    it('is one of the places that are wrong where others are too', async () => {
      const { status, body } = await send('POST', '/products', 'schlüssel', { ...minimal, unitPrice: -1 });
      expect([status, body.error.type, body.error.code]).toEqual([400, 'validation_error', 'invalid_request']);
      const places = (body.error.errors as { path: string }[]).map(({ path }) => path.toLowerCase());
      expect(places.sort()).toEqual(['/body/unitprice', '/header/idempotency-key']);
    });

    it.each([
      ['1 character', '~'],
      ['255 characters', '!'.repeat(255)],
      ['spaces and quotes inside', '"a b"'],
    ])('may have %s', async (_title, good) => {
      const first = await send('POST', '/products', good, minimal);
      expect(first.status).toBe(201);
      expectReplay(await send('POST', '/products', good, minimal), first);
    });

    it('may be left out: then each request is one of its own', async () => {
      const [one, two] = [
        await api.request('POST', '/products', { key, body: minimal }),
        await api.request('POST', '/products', { key, body: minimal }),
      ];
      expect(one.body.data.id).not.toBe(two.body.data.id);
    });
  });
});
