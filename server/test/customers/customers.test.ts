import { type Reply, TestApi } from '../support/api';

let api: TestApi;
let teamId: string;
let key: string;
let counter = 0;

beforeAll(async () => {
  api = await TestApi.start();
  teamId = await api.createTeam();
  key = await api.createKey(teamId);
});
afterAll(() => api.stop());

/** A value that nothing else in this file has. */
const unique = (prefix: string): string => `${prefix}-${++counter}`;

const minimal = { name: 'Blue Harbor Logistics' };
const address = { line1: 'Coolsingel 40', city: 'Rotterdam', country: 'NL' };
const completeAddress = { ...address, line2: null, region: null, postalCode: null };

const create = (body: object = minimal) => api.request('POST', '/customers', { key, body });
const get = (id: string) => api.request('GET', `/customers/${id}`, { key });
const patch = (id: string, body: object, headers = {}) =>
  api.request('PATCH', `/customers/${id}`, { key, body, headers });
const remove = (id: string, headers = {}) => api.request('DELETE', `/customers/${id}`, { key, headers });
const put = (externalId: string, body: object, headers = {}) =>
  api.request('PUT', `/customers/by-external-id/${encodeURIComponent(externalId)}`, { key, body, headers });

const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code}`;

const eventsOf = (id: string) =>
  api.sql<{ type: string; previous: object }>(
    'test',
    'select type, previous from outbox where resource_id = $1 order by id',
    [id],
  );

describe('createCustomer', () => {
  it('answers 201 with the customer, its Location and its ETag', async () => {
    const externalId = unique('crm');
    const fields = {
      type: 'individual',
      name: 'Grace Hopper',
      email: 'grace@navy.example',
      phone: '+31 10 555 0100',
      address: { ...address, line2: 'Building C', region: 'South Holland', postalCode: '3011 AD' },
      taxId: 'NL812345678B01',
      currency: 'EUR',
      externalId,
      metadata: { segment: 'shipping' },
    };
    const reply = await create(fields);
    expect(reply.status).toBe(201);
    expect(reply.body.data).toEqual({
      ...fields,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      deleted: false,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      updatedAt: reply.body.data.createdAt,
    });
    expect(reply.headers.get('location')).toBe(`/api/v1/customers/${reply.body.data.id}`);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect((await get(reply.body.data.id)).text).toBe(reply.text);
  });

  it('takes the name alone, and fills in what is left out', async () => {
    const { body } = await create(minimal);
    expect(body.data).toMatchObject({
      type: 'company',
      email: null,
      phone: null,
      address: null,
      taxId: null,
      currency: null,
      externalId: null,
      metadata: {},
    });
    expect((await create({ ...minimal, address })).body.data.address).toEqual(completeAddress);
  });

  it('appends one event and one audit row', async () => {
    const reply = await create();
    const { id } = reply.body.data;
    const requestId = reply.headers.get('request-id');
    expect(
      await api.sql('test', 'select type, data, previous, request_id from outbox where resource_id = $1', [id]),
    ).toEqual([{ type: 'customer.created', data: reply.body.data, previous: {}, request_id: requestId }]);
    expect(await api.sql('test', 'select action, request_id from audit_log where resource_id = $1', [id])).toEqual([
      { action: 'customer.created', request_id: requestId },
    ]);
  });

  it('refuses an external id that another customer has, and changes nothing', async () => {
    const externalId = unique('taken');
    await create({ ...minimal, externalId });
    const reply = await create({ ...minimal, externalId });
    expect(refusal(reply)).toBe('409 external_id_taken');
    expect(reply.body.error.param).toBe('externalId');
    expect(await api.sql('test', 'select from customers where external_id = $1', [externalId])).toHaveLength(1);
  });

  it('lets another team, and the other mode, have the same external id', async () => {
    const externalId = unique('shared');
    const keys = [key, await api.createKey(teamId, { mode: 'live' }), await api.createKey(await api.createTeam())];
    for (const other of keys) {
      const reply = await api.request('POST', '/customers', { key: other, body: { ...minimal, externalId } });
      expect(reply.status).toBe(201);
    }
  });

  it.each([
    ['a country in words', { address: { ...address, country: 'Holland' } }, 'address.country'],
    ['a code that no country has', { address: { ...address, country: 'XX' } }, 'address.country'],
    ['an address without its city', { address: { line1: 'A', country: 'NL' } }, 'address.city'],
    ['what is no email address', { email: 'billing' }, 'email'],
    ['a currency that there is not', { currency: 'EUX' }, 'currency'],
    ['a kind of customer that there is not', { type: 'dog' }, 'type'],
  ])('refuses %s', async (_what, fields, param) => {
    const reply = await create({ ...minimal, ...fields });
    expect([reply.status, reply.body.error.param]).toEqual([400, param]);
  });
});

describe('updateCustomer', () => {
  it('changes what is sent and leaves the rest, with one event that says what was before', async () => {
    const { body } = await create({ ...minimal, email: 'a@b.example', phone: '1', address, metadata: { a: '1' } });
    const moved = { line1: 'Rua Augusta 2', city: 'Lisboa', country: 'PT' };
    const reply = await patch(body.data.id, { email: null, address: moved, metadata: { a: null, b: '2' } });
    expect(reply.body.data).toEqual({
      ...body.data,
      email: null,
      address: { ...completeAddress, ...moved },
      metadata: { b: '2' },
      updatedAt: reply.body.data.updatedAt,
    });
    expect(reply.headers.get('etag')).toBe('"v2"');
    expect(await eventsOf(body.data.id)).toEqual([
      { type: 'customer.created', previous: {} },
      {
        type: 'customer.updated',
        previous: { email: 'a@b.example', address: completeAddress, metadata: { a: '1' } },
      },
    ]);
  });

  it('changes nothing and causes no event when everything already is as sent', async () => {
    const fields = { type: 'individual', name: 'Ada', address, currency: 'EUR', metadata: { b: '2', aa: '1' } };
    const { body } = await create(fields);
    const reply = await patch(body.data.id, { ...fields, address: completeAddress, metadata: { gone: null } });
    expect(reply.body.data).toEqual(body.data);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect(await eventsOf(body.data.id)).toHaveLength(1);
  });

  it('refuses an external id that another customer has', async () => {
    const externalId = unique('taken');
    await create({ ...minimal, externalId });
    const { body } = await create();
    expect(refusal(await patch(body.data.id, { externalId }))).toBe('409 external_id_taken');
    expect((await get(body.data.id)).body.data).toEqual(body.data);
  });

  it('refuses with 412 when the customer has changed since the ETag in If-Match', async () => {
    const { body } = await create();
    expect((await patch(body.data.id, { name: 'A' }, { 'If-Match': '"v1"' })).status).toBe(200);
    expect(refusal(await patch(body.data.id, { name: 'B' }, { 'If-Match': '"v1"' }))).toBe('412 version_mismatch');
    expect(refusal(await remove(body.data.id, { 'If-Match': '"v1"' }))).toBe('412 version_mismatch');
    expect((await get(body.data.id)).body.data.name).toBe('A');
  });

  it('loses no update when many arrive at once', async () => {
    const { body } = await create();
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) => patch(body.data.id, { metadata: { [`k${i}`]: 'v' } })),
    );
    expect(replies.map(({ status }) => status)).toEqual(new Array(20).fill(200));
    expect(Object.keys((await get(body.data.id)).body.data.metadata)).toHaveLength(20);
  });
});

describe('upsertCustomer', () => {
  it('creates with 201, updates with 200, and keeps the fields that are left out', async () => {
    const externalId = `${unique('a/b c?#%')}ü`;
    const created = await put(externalId, { ...minimal, type: 'individual', address });
    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(`/api/v1/customers/${created.body.data.id}`);
    const updated = await put(externalId, { name: 'Renamed' });
    expect(updated.status).toBe(200);
    expect(updated.body.data).toMatchObject({
      id: created.body.data.id,
      externalId,
      type: 'individual',
      name: 'Renamed',
      address: completeAddress,
    });
    expect((await eventsOf(created.body.data.id)).map(({ type }) => type)).toEqual([
      'customer.created',
      'customer.updated',
    ]);
  });

  it('changes nothing and causes no event when sent again', async () => {
    const externalId = unique('again');
    const { body } = await put(externalId, { ...minimal, address });
    expect((await put(externalId, { ...minimal, address })).body.data).toEqual(body.data);
    expect(await eventsOf(body.data.id)).toHaveLength(1);
  });

  it('makes one customer when many arrive at once', async () => {
    const externalId = unique('race');
    const replies = await Promise.all(Array.from({ length: 20 }, () => put(externalId, minimal)));
    expect(new Set(replies.map(({ body }) => body.data.id)).size).toBe(1);
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await eventsOf(replies[0]!.body.data.id)).toHaveLength(1);
  });

  it('keeps one customer with the external id, however many delete and upsert it at once', async () => {
    const externalId = unique('deleted and upserted');
    const { body } = await put(externalId, minimal);
    const replies = await Promise.all([
      remove(body.data.id),
      ...Array.from({ length: 10 }, () => put(externalId, minimal)),
    ]);
    expect(replies.map(({ status }) => status).filter((status) => status > 201)).toEqual([]);
    const current = await api.sql<{ id: string }>(
      'test',
      'select id from customers where external_id = $1 and deleted_at is null',
      [externalId],
    );
    const after = await put(externalId, minimal);
    expect([after.status, [{ id: after.body.data.id }]]).toEqual([200, current]);
  });

  it('refuses with 412 where If-Match names another version, or there is no such customer', async () => {
    const externalId = unique('versions');
    expect(refusal(await put(externalId, minimal, { 'If-Match': '*' }))).toBe('412 version_mismatch');
    await put(externalId, minimal);
    expect(refusal(await put(externalId, { name: 'B' }, { 'If-Match': '"v2"' }))).toBe('412 version_mismatch');
    expect((await put(externalId, { name: 'B' }, { 'If-Match': '"v1"' })).status).toBe(200);
  });
});
