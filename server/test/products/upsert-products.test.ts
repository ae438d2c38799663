import type { AnyHandler } from '../../src/contract/handlers';
import type { Statement } from '../../src/db/connections';
import { Cursors } from '../../src/representation/cursor';
import { productHandlers } from '../../src/resources/products/handlers';
import { type Reply, TestApi } from '../support/api';
import { eventsOf, minimal, unique } from './catalog';

describe('upsertProduct', () => {
  let api: TestApi;
  let key: string;
  /** What others do before each statement of the next upserts. */
  let disturb: ((statement: Statement) => Promise<void>) | undefined;

  beforeAll(async () => {
    const original = productHandlers({ cursors: new Cursors('unused') }).upsertProduct as unknown as AnyHandler;
    const upsertProduct: AnyHandler = (input) => original({ ...input, workspace: disturbed(input.workspace!) });
    api = await TestApi.start({ overrideHandlers: { upsertProduct } });
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());
  beforeEach(() => (disturb = undefined));

  const disturbed = <T extends object>(workspace: T): T =>
    new Proxy(workspace, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...parameters: unknown[]) => unknown;
        if (name !== 'query') return method;
        return async (statement: Statement) => {
          await disturb?.(statement);
          return method(statement);
        };
      },
    });

  const put = (externalId: string, body: object) =>
    api.request('PUT', `/products/by-external-id/${encodeURIComponent(externalId)}`, { key, body });

  it('creates with 201, updates with 200, and keeps the fields that are left out', async () => {
    const externalId = `${unique('a/b c?#%')}ü`;
    const created = await put(externalId, { ...minimal, description: 'Kept' });
    expect(created.status).toBe(201);
    expect(created.body.data.externalId).toBe(externalId);
    const updated = await put(externalId, { ...minimal, unitPrice: 1 });
    expect(updated.status).toBe(200);
    expect(updated.body.data).toMatchObject({ id: created.body.data.id, unitPrice: 1, description: 'Kept' });
  });

  it('changes nothing and causes no event when sent again', async () => {
    const externalId = unique('again');
    const { body } = await put(externalId, minimal);
    expect((await put(externalId, minimal)).body.data).toEqual(body.data);
    expect(await eventsOf(api, body.data.id)).toHaveLength(1);
  });

  it('restores an archived product, and says so in one event with all that changed', async () => {
    const externalId = unique('archived');
    const { body } = await put(externalId, minimal);
    await api.request('DELETE', `/products/${body.data.id}`, { key });
    expect((await put(externalId, { ...minimal, unitPrice: 1 })).body.data).toMatchObject({
      status: 'active',
      unitPrice: 1,
    });
    const events = await eventsOf(api, body.data.id);
    expect(events.map(({ type }) => type)).toEqual(['product.created', 'product.archived', 'product.restored']);
    expect(events.at(-1)!.previous).toEqual({ status: 'archived', unitPrice: 120 });
  });

  it('makes one product when many arrive at once', async () => {
    const externalId = unique('race');
    const replies = await Promise.all(Array.from({ length: 20 }, () => put(externalId, minimal)));
    expect(new Set(replies.map((reply) => reply.body.data.id)).size).toBe(1);
    expect(replies.map((reply: Reply) => reply.status).filter((status) => status === 201)).toHaveLength(1);
    expect(await eventsOf(api, replies[0]!.body.data.id)).toHaveLength(1);
  });

  describe('while others give the external id to a product before it inserts, and take it away before it looks again', () => {
    const takeAndGive = (externalId: string, times: number) => {
      let id: string | undefined;
      disturb = async ({ text }) => {
        if (/^\s*insert into products/.test(text) && times-- > 0) {
          id = (await api.request('POST', '/products', { key, body: { ...minimal, externalId } })).body.data.id;
        } else if (text.includes('for update') && id) {
          await api.request('PATCH', `/products/${id}`, { key, body: { externalId: null } });
        }
      };
    };

    it('creates a product of its own', async () => {
      const externalId = unique('taken once');
      takeAndGive(externalId, 1);
      const reply = await put(externalId, minimal);
      expect(reply.status).toBe(201);
      expect(reply.body.data.externalId).toBe(externalId);
    });

    it('gives up with 409 when that does not end', async () => {
      const externalId = unique('taken for ever');
      takeAndGive(externalId, Infinity);
      const reply = await put(externalId, minimal);
      expect([reply.status, reply.body.error.code]).toEqual([409, 'external_id_taken']);
    });
  });
});
