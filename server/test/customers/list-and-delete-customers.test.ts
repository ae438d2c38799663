import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Connections } from '../../src/db/connections';
import { roleConnectionString } from '../../src/db/roles';
import { type CustomerFilters, customerList } from '../../src/resources/customers/queries';
import { deletedCustomers, deletedInvoices } from '../../src/retention';
import { type Reply, TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { planOf } from '../support/list-plan';
import { testSecret } from '../support/postgres';

let api: TestApi;
let teamId: string;
let key: string;

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(async () => {
  teamId = await api.createTeam();
  key = await api.createKey(teamId);
});
afterAll(() => api.stop());

const always = '?updatedSince=2020-01-01T00:00:00Z';
/** Until what has been committed counts as complete. */
const settled = () => sleep(100);

const create = async (fields: object) =>
  (await api.request('POST', '/customers', { key, body: { name: 'Customer', ...fields } })).body.data;
const remove = (id: string) => api.request('DELETE', `/customers/${id}`, { key });
const get = (id: string) => api.request('GET', `/customers/${id}`, { key });
const refusal = ({ status, body }: Reply): string => `${status} ${body.error?.code}`;
const eventsOf = (id: string) =>
  api.sql('test', 'select type, previous from outbox where resource_id = $1 order by id', [id]);
const list = (query: string) => api.request('GET', `/customers${query}`, { key });
const names = async (query: string) => (await list(query)).body.data.data.map(({ name }: { name: string }) => name);

async function walk(query: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { data } = (await list(`${query}${after}`)).body;
    seen.push(...data.data.map(({ name }: { name: string }) => name));
    if (!data.hasMore) return seen;
    after = `&after=${data.nextCursor}`;
  }
}

describe('deleteCustomer', () => {
  it('answers with the deleted customer, with one event, and finds it no more', async () => {
    const customer = await create({ externalId: 'gone' });
    const { id } = customer;
    const reply = await remove(id);
    expect(reply.status).toBe(200);
    expect(reply.body.data).toEqual({ ...customer, deleted: true, updatedAt: reply.body.data.updatedAt });
    expect(reply.headers.get('etag')).toBe('"v2"');
    for (const again of [
      await get(id),
      await api.request('PATCH', `/customers/${id}`, { key, body: { name: 'A' } }),
      await remove(id),
    ]) {
      expect(refusal(again)).toBe('404 customer_not_found');
    }
    expect(await eventsOf(id)).toEqual([
      { type: 'customer.created', previous: {} },
      { type: 'customer.deleted', previous: { deleted: false } },
    ]);
  });

  it('sets its external id free', async () => {
    const { id } = await create({ externalId: 'freed' });
    await remove(id);
    const created = await create({ externalId: 'freed' });
    const path = '/customers/by-external-id/freed';
    const upserted = await api.request('PUT', path, { key, body: { name: 'Customer' } });
    expect(upserted.body.data).toEqual(created);
    expect(created.id).not.toBe(id);
  });

  it.each(['draft', 'sent', 'void'])(
    'is refused, and changes nothing, while a %s invoice refers to the customer',
    async (state) => {
      const customer = await create({});
      await insertInvoice(asSuperuser, customer.id, state);
      expect(refusal(await remove(customer.id))).toBe('409 customer_has_invoices');
      expect((await get(customer.id)).body.data).toEqual(customer);
      expect(await eventsOf(customer.id)).toHaveLength(1);
    },
  );

  it('is possible once the drafts that refer to the customer are deleted', async () => {
    const customer = await create({});
    await insertInvoice(asSuperuser, customer.id, 'draft');
    await api.sql('test', 'update invoices set deleted_at = now() where customer_id = $1', [customer.id]);
    expect((await remove(customer.id)).status).toBe(200);
  });

  it('waits for an invoice that is being made for the customer, and is then refused', async () => {
    const customer = await create({});
    const client = new Client({
      connectionString: roleConnectionString(api.database.connectionString, testSecret, 'test'),
      options: '-c search_path=test',
    });
    await client.connect();
    try {
      await client.query('begin');
      await client.query('select from customers where team_id = $1 and id = $2 for share', [teamId, customer.id]);
      await insertInvoice((text, values) => client.query(text, values), customer.id, 'draft');
      const reply = remove(customer.id);
      await eventually(async () => (await waiting()) === 1);
      await client.query('commit');
      expect(refusal(await reply)).toBe('409 customer_has_invoices');
    } finally {
      await client.end();
    }
  });
});

const waiting = async () =>
  (
    await api.sql(
      'test',
      `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    )
  ).length;

const asSuperuser = (text: string, values: unknown[]) => api.sql('test', text, values);

/** An invoice of nothing, as far as the database cares. */
async function insertInvoice(
  run: (text: string, values: unknown[]) => Promise<unknown>,
  customerId: string,
  state: string,
): Promise<void> {
  const isDraft = state === 'draft';
  await run(
    `insert into invoices (team_id, id, customer_id, state, currency, tax_behavior, lines, taxes, subtotal, discount_amount, net_amount, tax_amount,
       total, issue_date, number, customer, issuer, sent_at, voided_at)
     values ($1, gen_random_uuid(), $2, $3, 'EUR', 'exclusive', '[]', '[]', 0, 0, 0, 0, 0, current_date, $4, $5, $5, $6, $7)`,
    [
      teamId,
      customerId,
      state,
      isDraft ? null : 'INV-2025-0001',
      isDraft ? null : '{}',
      isDraft ? null : new Date(),
      state === 'void' ? new Date() : null,
    ],
  );
}

it('pages through everything once, in every order', async () => {
  for (let i = 0; i < 5; i++) await create({ name: `C${i}` });
  const forward = ['C0', 'C1', 'C2', 'C3', 'C4'];
  expect(await walk('?limit=2')).toEqual([...forward].reverse());
  expect(await walk('?limit=2&sort=createdAt')).toEqual(forward);
  expect(await walk('?limit=3&sort=updatedAt')).toEqual(forward);
  expect(await walk('?limit=5&sort=-updatedAt')).toEqual([...forward].reverse());
});

it('filters by text, email, external id, metadata and time of creation', async () => {
  const a = await create({ name: 'Alpha 100%', email: 'Billing@Alpha.example', externalId: 'ext a+b' });
  const b = await create({ name: 'Beta', email: 'b@beta.example', metadata: { tier: 'gold', segment: 'shipping' } });
  expect(await names('?q=ALPH')).toEqual(['Alpha 100%']);
  expect(await names('?q=beta.EX')).toEqual(['Beta']);
  expect(await names('?q=0%25')).toEqual(['Alpha 100%']);
  expect(await names('?q=0_')).toEqual([]);
  expect(await names('?email=billing@ALPHA.example')).toEqual(['Alpha 100%']);
  expect(await names('?email=alpha.example')).toEqual([]);
  expect(await names('?externalId=ext+a%2Bb')).toEqual(['Alpha 100%']);
  expect(await names('?metadata[tier]=gold&metadata[segment]=shipping')).toEqual(['Beta']);
  expect(await names('?metadata[tier]=silver')).toEqual([]);
  expect(await names(`?createdAfter=${b.createdAt}`)).toContain('Beta');
  expect(await names(`?createdBefore=${a.createdAt}`)).toEqual([]);
});

it('lists deleted customers with updatedSince alone, in the order of the changes', async () => {
  const a = await create({ name: 'A', email: 'a@a.example' });
  await create({ name: 'B' });
  await remove(a.id);
  await settled();
  for (const query of ['', '?q=a', '?email=a@a.example']) expect(await names(query)).not.toContain('A');
  const { data } = (await list(always)).body.data;
  expect(data.map(({ name, deleted }: { name: string; deleted: boolean }) => [name, deleted])).toEqual([
    ['B', false],
    ['A', true],
  ]);
  expect(await walk(`${always}&limit=1`)).toEqual(['B', 'A']);
  expect(await names(`${always}&email=a@a.example`)).toEqual(['A']);
});

it('refuses a cursor of another list', async () => {
  for (let i = 0; i < 2; i++) await create({});
  const { nextCursor } = (await list('?limit=1')).body.data;
  expect((await list(`?q=c&after=${nextCursor}`)).body.error.code).toBe('cursor_mismatch');
  const products = await api.request('GET', `/products?limit=1&after=${nextCursor}`, { key });
  expect(products.body.error.code).toBe('cursor_mismatch');
});

it('forgets deleted customers after 30 days, and after the deleted drafts that refer to them', async () => {
  const [old, young, billed, current] = [
    await create({ name: 'old' }),
    await create({ name: 'young' }),
    await create({ name: 'billed' }),
    await create({ name: 'current' }),
  ];
  await api.sql(
    'test',
    `insert into invoices (team_id, id, customer_id, currency, tax_behavior, lines, taxes, subtotal, discount_amount, net_amount, tax_amount, total, deleted_at)
     select $1, gen_random_uuid(), id, 'EUR', 'exclusive', '[]', '[]', 0, 0, 0, 0, 0, now() - interval '29 days'
     from customers where id = $2`,
    [teamId, billed.id],
  );
  for (const { id } of [old, young, billed]) expect((await remove(id)).status).toBe(200);
  const age = (days: number, ids: string[]) =>
    api.sql('test', `update customers set deleted_at = now() - $1 * interval '1 day' where id = any ($2)`, [days, ids]);
  await age(31, [old.id, billed.id]);
  await age(29, [young.id]);
  const left = async () =>
    (await api.sql('test', 'select name from customers where team_id = $1 order by id', [teamId])).map(
      ({ name }) => name,
    );

  await expire();
  expect(await left()).toEqual(['young', 'billed', 'current']);
  await api.sql('test', `update invoices set deleted_at = now() - interval '31 days' where customer_id = $1`, [
    billed.id,
  ]);
  await expire();
  expect(await left()).toEqual(['young', 'current']);
  expect((await list('')).body.data.data).toEqual([current]);
});

/** What a server deletes now and then, as the role of the mode. */
async function expire(): Promise<void> {
  const options = { databaseUrl: api.database.connectionString, secret: testSecret, poolSize: 1 };
  const connections = new Connections({ ...options, onConnectionError: () => undefined }, 'test');
  for (const { sql } of [deletedInvoices(connections), deletedCustomers(connections)]) {
    await connections.query({ text: sql, values: [] });
  }
  await connections.close();
}

it('finds what it is asked for by an index, however many customers the team has', async () => {
  await api.sql(
    'test',
    `insert into customers (team_id, id, type, name, email, external_id, metadata, deleted_at)
     select $1, gen_random_uuid(), 'company', md5(n::text), md5(n::text) || '@example.com', n::text, jsonb_build_object('n', n::text),
       case when n % 2 = 0 then now() end
     from generate_series(1, 20000) n`,
    [teamId],
  );
  await api.sql('test', 'vacuum analyze customers');
  const indexes: [Partial<CustomerFilters>, string][] = [
    [{}, 'customers_current'],
    [{ email: 'billing@acme.example' }, 'customers_email'],
    [{ q: 'harbor' }, 'customers_text'],
    [{ externalId: '1001' }, 'customers_external_id'],
    [{ metadata: { n: '1001' } }, 'customers_metadata'],
    [{ current: false, updatedSince: new Date().toISOString() }, 'customers_updated'],
  ];
  for (const [filters, index] of indexes) {
    expect(await planOf(api, teamId, customerList, { current: true, ...filters })).toContain(index);
  }
});
