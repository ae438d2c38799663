import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Connections } from '../../src/db/connections';
import { lastCompleteMoment } from '../../src/db/watermark';
import { ReadOnlyWorkspace } from '../../src/db/workspace';
import { roleConnectionString } from '../../src/db/roles';
import { type ProductFilters, productList } from '../../src/resources/products/queries';
import { TestApi } from '../support/api';
import { planOf } from '../support/list-plan';
import { testSecret } from '../support/postgres';

describe('listProducts', () => {
  let api: TestApi;
  let key: string;
  let teamId: string;

  beforeEach(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
    key = await api.createKey(teamId);
  });
  afterEach(() => api.stop());

  const create = async (fields: object = {}) =>
    (
      await api.request('POST', '/products', {
        key,
        body: { name: 'Product', unitPrice: 1, currency: 'EUR', ...fields },
      })
    ).body.data;
  const list = (query: string) => api.request('GET', `/products${query}`, { key });
  const names = async (query: string) =>
    (await list(query)).body.data.data.map((product: { name: string }) => product.name);

  async function walk(query: string): Promise<string[]> {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const { body } = await list(`${query}${after}`);
      seen.push(...body.data.data.map((product: { name: string }) => product.name));
      if (!body.data.hasMore) {
        expect(body.data.nextCursor).toBeNull();
        return seen;
      }
      after = `&after=${body.data.nextCursor}`;
    }
  }

  /** Until what has been committed counts as complete. */
  const settled = () => sleep(100);

  it('pages through everything once, newest first, in every order', async () => {
    for (let i = 0; i < 7; i++) await create({ name: `P${i}` });
    const forward = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'];
    expect(await walk('?limit=3')).toEqual([...forward].reverse());
    expect(await walk('?limit=3&sort=createdAt')).toEqual(forward);
    expect(await walk('?limit=2&sort=updatedAt')).toEqual(forward);
    expect(await walk('?limit=7&sort=-updatedAt')).toEqual([...forward].reverse());
  });

  it('keeps its place when something is added in between', async () => {
    for (let i = 0; i < 4; i++) await create({ name: `P${i}` });
    const first = await list('?limit=2');
    await create({ name: 'late' });
    expect(await names(`?limit=2&after=${first.body.data.nextCursor}`)).toEqual(['P1', 'P0']);
  });

  it('filters by status, external id, SKU, text, metadata and time of creation', async () => {
    const a = await create({
      name: 'Alpha 100%',
      sku: 'A-1',
      externalId: 'ext a+b',
      metadata: { season: 'spring', size: 'M' },
    });
    const b = await create({ name: 'Beta', description: 'needle in hay', metadata: { season: 'spring' } });
    await api.request('DELETE', `/products/${b.id}`, { key });
    expect(await names('')).toEqual(['Alpha 100%']);
    expect(await names('?status=archived')).toEqual(['Beta']);
    expect(await names('?status=all')).toEqual(['Beta', 'Alpha 100%']);
    expect(await names('?externalId=ext+a%2Bb')).toEqual(['Alpha 100%']);
    expect(await names('?sku=A-1')).toEqual(['Alpha 100%']);
    expect(await names('?q=NEEDLE&status=all')).toEqual(['Beta']);
    expect(await names('?q=0%25')).toEqual(['Alpha 100%']);
    expect(await names('?q=0_')).toEqual([]);
    expect(await names('?metadata[season]=spring&status=all')).toEqual(['Beta', 'Alpha 100%']);
    expect(await names('?metadata[season]=spring&metadata[size]=M&status=all')).toEqual(['Alpha 100%']);
    expect(await names(`?createdAfter=${b.createdAt}&status=all`)).toContain('Beta');
    expect(await names(`?createdBefore=${a.createdAt}&status=all`)).toEqual([]);
  });

  it('with updatedSince, lists changes in their order, archived products too', async () => {
    const a = await create({ name: 'A' });
    await create({ name: 'B' });
    await api.request('DELETE', `/products/${a.id}`, { key });
    await settled();
    const { body } = await list('?updatedSince=2020-01-01T00:00:00Z');
    expect(body.data.data.map((p: { name: string; status: string }) => `${p.name} ${p.status}`)).toEqual([
      'B active',
      'A archived',
    ]);
    expect(await walk('?updatedSince=2020-01-01T00:00:00Z&limit=1')).toEqual(['B', 'A']);
  });

  it('with updatedSince, never passes a change that commits late', async () => {
    // A transaction that began before everything else and is still open, in the role of the mode.
    const connectionString = roleConnectionString(api.database.connectionString, testSecret, 'test');
    const slow = new Client({ connectionString, options: '-c search_path=test' });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure)
       values ($1, gen_random_uuid(), 'slow', 1, 'EUR', 'SERVICES', 'unit')`,
      [teamId],
    );
    await create({ name: 'quick' });
    const seenMeanwhile = await names('?updatedSince=2020-01-01T00:00:00Z');
    await slow.query('commit');
    await slow.end();
    await settled();
    expect(await names('?updatedSince=2020-01-01T00:00:00Z')).toEqual(['slow', 'quick']);
    // Had "quick" been shown already, a reader that goes on from its time would never see "slow".
    expect(seenMeanwhile).toEqual([]);
  });

  it('with updatedSince, stops before any change that could still begin', async () => {
    const options = { databaseUrl: api.database.connectionString, secret: testSecret, poolSize: 1 };
    const connections = new Connections({ ...options, onConnectionError: () => undefined }, 'test');
    const moment = await lastCompleteMoment(new ReadOnlyWorkspace(teamId, 'test', connections));
    await connections.close();
    const later = await create({ name: 'begins after the moment was read' });
    expect(new Date(moment).getTime()).toBeLessThanOrEqual(new Date(later.updatedAt).getTime());
  });

  it('refuses a cursor that was tampered with, or that belongs to another list', async () => {
    for (let i = 0; i < 3; i++) await create();
    const cursor: string = (await list('?limit=1')).body.data.nextCursor;
    const flipped = (cursor.startsWith('A') ? 'B' : 'A') + cursor.slice(1);
    const refusals = [
      `?limit=1&after=${flipped}`,
      '?after=nonsense',
      `?status=all&after=${cursor}`,
      `?sort=createdAt&after=${cursor}`,
    ];
    const codes = await Promise.all(refusals.map(async (query) => (await list(query)).body.error));
    expect(codes.map(({ code, param }) => [code, param])).toEqual([
      ['invalid_cursor', 'after'],
      ['invalid_cursor', 'after'],
      ['cursor_mismatch', 'after'],
      ['cursor_mismatch', 'after'],
    ]);
    const otherKey = await api.createKey(await api.createTeam());
    expect((await api.request('GET', `/products?limit=1&after=${cursor}`, { key: otherKey })).body.error.code).toBe(
      'cursor_mismatch',
    );
    expect((await list(`?limit=2&after=${cursor}`)).status).toBe(200); // the page size may change
  });

  it('finds what it is asked for by an index, however many products the team has', async () => {
    await api.sql(
      'test',
      `insert into products (team_id, id, name, sku, unit_price, currency, type, unit_of_measure, external_id, metadata, archived)
       select $1, gen_random_uuid(), md5(n::text), n::text, 1, 'EUR', 'SERVICES', 'unit', n::text, jsonb_build_object('n', n::text), n % 2 = 0
       from generate_series(1, 20000) n`,
      [teamId],
    );
    await api.sql('test', 'vacuum analyze products');
    const indexes: [ProductFilters, string][] = [
      [{ archived: false }, 'Index Scan Backward using products_active'],
      [{ archived: true }, 'Index Scan Backward using products_pkey'],
      [{}, 'Index Scan Backward using products_pkey'],
      [{ sku: '1001' }, 'Index Scan using products_sku'],
      [{ externalId: '1001' }, 'Index Scan using products_external_id'],
      [{ metadata: { n: '1001' } }, 'Bitmap Index Scan on products_metadata'],
      [{ updatedSince: new Date().toISOString() }, 'Index Scan using products_updated'],
    ];
    for (const [filters, index] of indexes) {
      const plan = await planOf(api, teamId, productList, filters);
      expect([filters, plan]).toEqual([filters, expect.stringContaining(index)]);
    }
  });

  it('refuses sort together with updatedSince', async () => {
    const { status, body } = await list('?updatedSince=2020-01-01T00:00:00Z&sort=updatedAt');
    expect([status, body.error.param]).toEqual([400, 'sort']);
  });
});
