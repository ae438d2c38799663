import { randomUUID } from 'node:crypto';
import type { Mode } from '../../src/db/roles';
import { type Reply, TestApi } from '../support/api';

describe('a request sent again with the same Idempotency-Key', () => {
  let api: TestApi;
  let teamId: string;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
    key = await api.createKey(teamId);
  });
  afterAll(() => api.stop());

  const minimal = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };
  const send = (method: string, path: string, idempotencyKey: string, body?: unknown, as = key) =>
    api.request(method, path, { key: as, body, headers: { 'Idempotency-Key': idempotencyKey } });
  const create = async (fields: object = {}) =>
    (await api.request('POST', '/products', { key, body: { ...minimal, ...fields } })).body.data as { id: string };
  const countOf = async (table: 'products' | 'events' | 'audit_log' | 'idempotent_replies', mode: Mode = 'test') =>
    (await api.sql<{ count: number }>(mode, `select count(*)::int as count from ${table}`))[0]!.count;
  const counts = () => Promise.all((['products', 'events', 'audit_log'] as const).map((table) => countOf(table)));

  const expectReplay = (again: Reply, first: Reply) => {
    expect(again.status).toBe(first.status);
    expect(again.text).toBe(first.text);
    for (const header of ['location', 'etag', 'content-type'])
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    expect(first.headers.get('idempotent-replayed')).toBeNull();
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.headers.get('request-id')).not.toBe(first.headers.get('request-id'));
    expect(again.headers.get('ratelimit')).toMatch(/^"default";r=\d+;t=\d+$/);
  };

  it('returns the first reply: status, body bytes, Location and ETag, and changes nothing', async () => {
    const idempotencyKey = randomUUID();
    const first = await send('POST', '/products', idempotencyKey, { ...minimal, metadata: { b: '2', a: '1' } });
    expect(first.status).toBe(201);
    expect(first.headers.get('location')).toBe(`/api/v1/products/${first.body.data.id}`);
    const before = await counts();
    expectReplay(await send('POST', '/products', idempotencyKey, { ...minimal, metadata: { b: '2', a: '1' } }), first);
    expect(await counts()).toEqual(before);
  });

  it('returns the first reply also after the resource has changed', async () => {
    const idempotencyKey = randomUUID();
    const first = await send('POST', '/products', idempotencyKey, minimal);
    await api.request('PATCH', `/products/${first.body.data.id}`, { key, body: { name: 'Changed since' } });
    expectReplay(await send('POST', '/products', idempotencyKey, minimal), first);
  });

  it('takes the order of the fields for no difference, at any depth, nor the order of query parameters', async () => {
    const idempotencyKey = randomUUID();
    const first = await send(
      'POST',
      '/products',
      idempotencyKey,
      '{"name":"A","unitPrice":1,"currency":"EUR","metadata":{"x":"1","y":"2"}}',
    );
    expect(first.status).toBe(201);
    const again = '{ "metadata": {"y":"2","x":"1"}, "currency":"EUR", "unitPrice": 1.0, "name":"\\u0041" }';
    expectReplay(await send('POST', '/products', idempotencyKey, again), first);
  });

  it.each(['PATCH', 'PUT', 'DELETE', 'POST'])('is honoured on %s', async (method) => {
    const { id } = await create({ externalId: `external-${method}` });
    const target = {
      PATCH: [`/products/${id}`, { name: 'Patched' }],
      PUT: [`/products/by-external-id/external-${method}`, { ...minimal, name: 'Put' }],
      DELETE: [`/products/${id}`, undefined],
      POST: [`/products/batch`, { items: [{ action: 'create', product: minimal }] }],
    }[method] as [string, unknown];
    const idempotencyKey = randomUUID();
    const first = await send(method, target[0], idempotencyKey, target[1]);
    expect(first.status).toBe(200);
    const before = await counts();
    expectReplay(await send(method, target[0], idempotencyKey, target[1]), first);
    expect(await counts()).toEqual(before);
  });

  it('makes one event however often it is sent', async () => {
    const idempotencyKey = randomUUID();
    const { id } = await create();
    for (let i = 0; i < 4; i++)
      expect((await send('PATCH', `/products/${id}`, idempotencyKey, { name: 'Once' })).status).toBe(200);
    const events = await api.sql('test', 'select type from outbox where resource_id = $1 order by id', [id]);
    expect(events).toEqual([{ type: 'product.created' }, { type: 'product.updated' }]);
  });

  it('is answered each time when many replays arrive at once: the first request is not running any more', async () => {
    const idempotencyKey = randomUUID();
    const first = await send('POST', '/products', idempotencyKey, minimal);
    const again = await Promise.all(
      Array.from({ length: 20 }, () => send('POST', '/products', idempotencyKey, minimal)),
    );
    for (const reply of again) expectReplay(reply, first);
  });

  describe('the scope of the key', () => {
    it('is the team and mode: another API key of the same team and mode gets the replay', async () => {
      const idempotencyKey = randomUUID();
      const first = await send('POST', '/products', idempotencyKey, minimal);
      expectReplay(await send('POST', '/products', idempotencyKey, minimal, await api.createKey(teamId)), first);
    });

    it('does not reach another team, nor the other mode', async () => {
      const idempotencyKey = randomUUID();
      const otherTeam = await api.createKey(await api.createTeam());
      const otherMode = await api.createKey(teamId, { mode: 'live' });
      const replies = [];
      for (const as of [key, otherTeam, otherMode])
        replies.push(await send('POST', '/products', idempotencyKey, minimal, as));
      expect(replies.map((reply) => [reply.status, reply.headers.get('idempotent-replayed')])).toEqual(
        Array(3).fill([201, null]),
      );
      expect(new Set(replies.map((reply) => reply.body.data.id)).size).toBe(3);
      expect(await countOf('products', 'live')).toBe(1);
    });
  });

  describe('and another request', () => {
    it.each([
      ['body', 'POST', '/products', { ...minimal, name: 'Another' }],
      ['method', 'PUT', '/products/by-external-id/x', minimal],
      ['path', 'POST', '/products/batch', { items: [{ action: 'create', product: minimal }] }],
    ])('is refused with 422 when the %s differs, and changes nothing', async (_what, method, path, body) => {
      const idempotencyKey = randomUUID();
      await send('POST', '/products', idempotencyKey, minimal);
      const before = await counts();
      const reply = await send(method, path, idempotencyKey, body);
      expect(reply.status).toBe(422);
      expect(reply.body.error).toMatchObject({
        type: 'idempotency_error',
        code: 'idempotency_key_reused',
        retryable: false,
      });
      expect(reply.headers.get('idempotent-replayed')).toBeNull();
      expect(await counts()).toEqual(before);
    });

    it('leaves the first reply in place', async () => {
      const idempotencyKey = randomUUID();
      const first = await send('POST', '/products', idempotencyKey, minimal);
      await send('POST', '/products', idempotencyKey, { ...minimal, unitPrice: 121 });
      expectReplay(await send('POST', '/products', idempotencyKey, minimal), first);
    });

    it('takes two products for two requests even where their ids are all that differs', async () => {
      const [one, two] = [await create(), await create()];
      const idempotencyKey = randomUUID();
      expect((await send('PATCH', `/products/${one.id}`, idempotencyKey, { name: 'N' })).status).toBe(200);
      expect((await send('PATCH', `/products/${two.id}`, idempotencyKey, { name: 'N' })).status).toBe(422);
    });
  });

  describe('after 24 hours', () => {
    const age = (idempotencyKey: string, interval: string) =>
      api.sql('test', 'update idempotent_replies set created_at = now() - $2::interval where key = $1', [
        idempotencyKey,
        interval,
      ]);

    it('is a new request, whose reply is kept in turn', async () => {
      const idempotencyKey = randomUUID();
      const first = await send('POST', '/products', idempotencyKey, minimal);
      await age(idempotencyKey, '24 hours 1 second');
      const second = await send('POST', '/products', idempotencyKey, { ...minimal, name: 'Another' });
      expect(second.status).toBe(201);
      expect(second.body.data.id).not.toBe(first.body.data.id);
      expectReplay(await send('POST', '/products', idempotencyKey, { ...minimal, name: 'Another' }), second);
    });

    it('and not before', async () => {
      const idempotencyKey = randomUUID();
      const first = await send('POST', '/products', idempotencyKey, minimal);
      await age(idempotencyKey, '23 hours 59 minutes');
      expectReplay(await send('POST', '/products', idempotencyKey, minimal), first);
    });
  });
});
