import { type Reply, TestApi } from '../support/api';
import { eventsOf, minimal, unique } from './catalog';

describe('upsertProduct', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

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

  it('restores an archived product', async () => {
    const externalId = unique('archived');
    const { body } = await put(externalId, minimal);
    await api.request('DELETE', `/products/${body.data.id}`, { key });
    expect((await put(externalId, minimal)).body.data.status).toBe('active');
  });

  it('makes one product when many arrive at once', async () => {
    const externalId = unique('race');
    const replies = await Promise.all(Array.from({ length: 20 }, () => put(externalId, minimal)));
    expect(new Set(replies.map((reply) => reply.body.data.id)).size).toBe(1);
    expect(replies.map((reply: Reply) => reply.status).filter((status) => status === 201)).toHaveLength(1);
    expect(await eventsOf(api, replies[0]!.body.data.id)).toHaveLength(1);
  });
});
