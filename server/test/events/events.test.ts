import { randomUUID } from 'node:crypto';
import { Sandbox } from '../../src/control/sandbox';
import type { Event } from '../../src/generated/types';
import { type Reply, TestApi } from '../support/api';
import { eventually } from '../support/eventually';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start({ config: { worker: true } });
});
afterAll(() => api.stop());

/** A team of its own, with what it does by its key. */
async function newTeam() {
  const id = await api.createTeam();
  const key = await api.createKeyRecord(id);
  const send = (method: string, path: string, body?: object, headers = {}) =>
    api.request(method, path, { key: key.token, body, headers });
  return {
    id,
    keyId: key.key.id,
    send,
    list: (query = '') => send('GET', `/events${query}`),
    /** The types of all events so far, oldest first, once everything recorded has become one. */
    async types(): Promise<string[]> {
      await eventually(async () => (await api.sql('test', 'select from outbox where team_id = $1', [id])).length === 0);
      return page(await send('GET', '/events?sort=sequence&limit=100')).map(({ type }) => type);
    },
  };
}

function page(reply: Reply): Event[] {
  expect([reply.status, reply.body.error]).toEqual([200, undefined]);
  return reply.body.data.data as Event[];
}

const idsOf = (reply: Reply) => page(reply).map(({ id }) => id);
const refusal = ({ status, body }: Reply) => [status, body.error?.code, body.error?.param];

const product = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };

describe('an event', () => {
  it('says what changed, to what, from what, by which request of which key', async () => {
    const { send, keyId, list, types } = await newTeam();
    const created = await send('POST', '/products', product);
    const { id } = created.body.data;
    const updated = await send('PATCH', `/products/${id}`, { unitPrice: 135.5, metadata: { a: 'b' } });
    const archived = await send('DELETE', `/products/${id}`);
    expect(await types()).toEqual(['product.created', 'product.updated', 'product.archived']);
    const events = page(await list('?sort=sequence'));
    expect(events).toEqual(
      [
        { reply: created, type: 'product.created', previous: {} },
        { reply: updated, type: 'product.updated', previous: { unitPrice: 120, metadata: {} } },
        { reply: archived, type: 'product.archived', previous: { status: 'active' } },
      ].map(({ reply, type, previous }, index) => ({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type,
        sequence: index + 1,
        createdAt: reply.body.data.updatedAt,
        mode: 'test',
        requestId: reply.headers.get('request-id'),
        apiKeyId: keyId,
        data: { object: reply.body.data, previous },
      })),
    );
    const single = await send('GET', `/events/${events[1]!.id}`);
    expect([single.status, single.body.data]).toEqual([200, events[1]]);
    const again = await send('GET', `/events/${events[1]!.id}`, undefined, {
      'If-None-Match': single.headers.get('etag')!,
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('is that of its team and mode alone', async () => {
    const [one, other] = [await newTeam(), await newTeam()];
    await one.send('POST', '/products', product);
    expect(await one.types()).toEqual(['product.created']);
    const [event] = page(await one.list());
    const live = await api.createKey(one.id, { mode: 'live' });
    for (const reply of [
      await other.send('GET', `/events/${event!.id}`),
      await api.request('GET', `/events/${event!.id}`, { key: live }),
      await one.send('GET', `/events/${randomUUID()}`),
    ]) {
      expect(refusal(reply)).toEqual([404, 'event_not_found', undefined]);
    }
    expect(await other.types()).toEqual([]);
    expect(refusal(await other.list(`?after=${event!.id}`))).toEqual([400, 'invalid_cursor', 'after']);
  });
});

describe('no event', () => {
  it('comes of a change that changes nothing, of any resource', async () => {
    const { send, types } = await newTeam();
    const made = async (path: string, body: object) => {
      const reply = await send('POST', path, body);
      expect([reply.status, reply.body.error]).toEqual([201, undefined]);
      return reply.body.data as { id: string };
    };
    const productFields = { ...product, metadata: { a: '1' } };
    const workshop = await made('/products', { ...productFields, externalId: 'p' });
    const customerFields = { name: 'Blue Harbor', email: 'ap@blue.example', currency: 'EUR', metadata: { a: '1' } };
    const customer = await made('/customers', { ...customerFields, externalId: 'c' });
    const invoiceFields = {
      customerId: customer.id,
      lines: [{ productId: workshop.id, quantity: 2 }],
      notes: 'Thanks',
    };
    const invoice = await made('/invoices', invoiceFields);
    const endpointFields = { url: 'https://hooks.acme.example/paperlink', events: ['invoice.paid'] };
    const endpoint = await made('/webhook-endpoints', endpointFields);
    const before = await types();
    expect(before).toEqual(['product.created', 'customer.created', 'invoice.created', 'webhook_endpoint.created']);

    const unchanged = [
      await send('PATCH', `/products/${workshop.id}`, productFields),
      await send('PUT', '/products/by-external-id/p', productFields),
      await send('POST', `/products/${workshop.id}/restore`),
      await send('POST', '/products/batch', { items: [{ action: 'update', id: workshop.id, product: productFields }] }),
      await send('PATCH', `/customers/${customer.id}`, customerFields),
      await send('PUT', '/customers/by-external-id/c', customerFields),
      await send('PATCH', `/invoices/${invoice.id}`, { notes: 'Thanks', lines: invoiceFields.lines }),
      await send('PATCH', `/webhook-endpoints/${endpoint.id}`, endpointFields),
    ];
    expect(unchanged.map(({ status, body }) => [status, body.error])).toEqual(unchanged.map(() => [200, undefined]));
    expect(await types()).toEqual(before);
  });

  it('comes of a replay, of a refusal, nor of what a batch takes back', async () => {
    const { send, types } = await newTeam();
    const keyed = { 'Idempotency-Key': randomUUID() };
    const first = await send('POST', '/products', { ...product, sku: 'A' }, keyed);
    const replay = await send('POST', '/products', { ...product, sku: 'A' }, keyed);
    expect([replay.text, replay.headers.get('idempotent-replayed')]).toEqual([first.text, 'true']);
    const taken = { ...product, sku: 'A' };
    expect((await send('POST', '/products', taken, { 'Idempotency-Key': randomUUID() })).status).toBe(409);
    const items = [
      { action: 'create', product: { ...product, sku: 'B' } },
      { action: 'create', product: taken },
    ];
    expect((await send('POST', '/products/batch', { items, atomic: true })).status).toBe(409);
    expect((await send('POST', '/products/batch', { items })).status).toBe(200);
    expect(await types()).toEqual(['product.created', 'product.created']);
  });
});

describe('listEvents', () => {
  let team: Awaited<ReturnType<typeof newTeam>>;
  let events: Event[];
  let resource: string;

  beforeAll(async () => {
    team = await newTeam();
    const [one, two] = [await team.send('POST', '/products', product), await team.send('POST', '/products', product)];
    resource = one.body.data.id;
    for (const name of ['A', 'B', 'C']) await team.send('PATCH', `/products/${resource}`, { name });
    await team.send('PATCH', `/products/${two.body.data.id}`, { name: 'D' });
    expect(await team.types()).toHaveLength(6);
    events = page(await team.list('?sort=sequence'));
  });

  async function walk(query: string): Promise<Event[]> {
    const seen: Event[] = [];
    for (let after = ''; ;) {
      const reply = await team.list(`${query}${after}`);
      seen.push(...page(reply));
      const { hasMore, nextCursor } = reply.body.data;
      expect(nextCursor === null).toBe(!hasMore);
      if (!hasMore) return seen;
      after = `&after=${nextCursor}`;
    }
  }

  it('pages through all, oldest or newest first, and those of a type or a resource', async () => {
    const updates = events.filter(({ type }) => type === 'product.updated');
    const ofResource = events.filter(({ data }) => data.object.id === resource);
    expect([updates.length, ofResource.length]).toEqual([4, 4]);
    expect(await walk('?sort=sequence&limit=4')).toEqual(events);
    expect(await walk('?limit=4')).toEqual([...events].reverse());
    expect(await walk('?limit=3&sort=-sequence')).toEqual([...events].reverse());
    expect(await walk('?limit=3&sort=sequence&type=product.updated')).toEqual(updates);
    expect(await walk(`?limit=3&resourceId=${resource}`)).toEqual([...ofResource].reverse());
    expect(await walk(`?limit=2&sort=sequence&resourceId=${resource}&type=product.updated`)).toEqual(
      ofResource.filter((event) => updates.includes(event)),
    );
    expect(await walk('?type=invoice.paid')).toEqual([]);
    expect(await walk(`?resourceId=${randomUUID()}`)).toEqual([]);
  });

  it('goes on after any event, whatever the filters and the order', async () => {
    const [third, last] = [events[2]!, events.at(-1)!];
    const after = (event: Event, query: string) => team.list(`?after=${event.id}${query}`);
    const ids = events.map(({ id }) => id);
    expect(idsOf(await after(third, '&sort=sequence'))).toEqual(ids.slice(3));
    expect(idsOf(await after(third, ''))).toEqual(ids.slice(0, 2).reverse());
    // An event that the filter leaves out is a place all the same.
    expect(idsOf(await after(third, '&sort=sequence&type=product.created'))).toEqual([]);
    expect(idsOf(await after(events[0]!, `&sort=sequence&type=product.created`))).toEqual([ids[1]]);
    expect(idsOf(await after(last, '&sort=sequence'))).toEqual([]);
    await team.send('PATCH', `/products/${resource}`, { name: 'E' });
    await eventually(async () => expect(page(await after(last, '&sort=sequence'))).toHaveLength(1));
  });

  it('refuses the id of no event, and a cursor that was tampered with or is that of another list', async () => {
    const cursor: string = (await team.list('?limit=1')).body.data.nextCursor;
    const flipped = (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1);
    const refusals = [
      `?after=${randomUUID()}`,
      `?after=${flipped}`,
      '?after=nonsense',
      `?type=product.created&after=${cursor}`,
    ];
    expect(await Promise.all(refusals.map(async (query) => refusal(await team.list(query))))).toEqual([
      [400, 'invalid_cursor', 'after'],
      [400, 'invalid_cursor', 'after'],
      [400, 'invalid_cursor', 'after'],
      [400, 'cursor_mismatch', 'after'],
    ]);
  });
});

describe('after a reset', () => {
  it('the events are gone and their sequence goes on', async () => {
    const { id, send, list, types } = await newTeam();
    for (let i = 0; i < 3; i++) await send('POST', '/products', product);
    expect(await types()).toHaveLength(3);
    const [last] = page(await list('?limit=1'));
    const sandbox = new Sandbox(api.control);
    await sandbox.reset(id, { name: 'a test' });
    await eventually(async () => (await sandbox.latest(id))?.status === 'done');
    expect(page(await list())).toEqual([]);
    expect(refusal(await list(`?after=${last!.id}`))).toEqual([400, 'invalid_cursor', 'after']);
    await send('POST', '/products', product);
    expect(await types()).toEqual(['product.created']);
    expect(page(await list())[0]!.sequence).toBe(last!.sequence + 1);
  });
});
