import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { AnyHandler } from '../../src/contract/handlers';
import { type Reply, TestApi } from '../support/api';
import { eventually, timed } from '../support/eventually';

const poolSize = 2;

describe('a database that cannot keep up', () => {
  let api: TestApi;
  let misbehaving: TestApi;
  let key: string;
  let productId: string;
  /** What creations do in place of their work. */
  let statement: string | undefined;

  beforeAll(async () => {
    const createProduct: AnyHandler = async ({ workspace }) => {
      await workspace!.query({ text: statement!, values: [] });
      throw new Error('the statement was to be refused');
    };
    misbehaving = await TestApi.start({ overrideHandlers: { createProduct } });
    api = await TestApi.start({ config: { databasePoolSize: poolSize }, database: misbehaving.database });
    key = await api.createKey(await api.createTeam());
    productId = (await api.request('PUT', '/products/by-external-id/one', { key, body })).body.data.id;
  });
  afterAll(async () => {
    await api.stop();
    await misbehaving.stop();
  });

  const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };

  const expectUnavailable = ({ status, headers, body: { error } }: Reply) => {
    expect([status, headers.get('retry-after'), error.code, error.retryable]).toEqual([
      503,
      '1',
      'service_unavailable',
      true,
    ]);
  };

  /** Holds a lock that every change waits for, while `work` runs. */
  async function whileLocked<T>(work: () => Promise<T>): Promise<T> {
    const locker = new Client({ connectionString: api.database.connectionString });
    await locker.connect();
    await locker.query('begin; lock table test.products in exclusive mode');
    try {
      return await work();
    } finally {
      await locker.query('rollback');
      await locker.end();
    }
  }

  /** How long the slowest of twenty reads at once takes, in milliseconds. */
  async function slowestRead(): Promise<number> {
    const reads = await Promise.all(
      Array.from({ length: 20 }, () => timed(() => api.request('GET', `/products/${productId}`, { key }))),
    );
    expect(reads.map(({ result }) => result.status)).toEqual(Array(20).fill(200));
    return Math.max(...reads.map(({ ms }) => ms));
  }

  it('sheds changes it has no connection for with 503, soon; reads go on at full speed', async () => {
    const unhindered = await slowestRead();
    await whileLocked(async () => {
      const changes = Array.from({ length: poolSize * 6 }, () =>
        timed(() => api.request('POST', '/products', { key, body })),
      );
      await sleep(200);
      // Had they to wait for a connection, it would be as long as a change waits for the lock: 2 s.
      expect(await slowestRead()).toBeLessThan(1000 + unhindered);
      for (const { result, ms } of await Promise.all(changes)) {
        expectUnavailable(result);
        expect(ms).toBeLessThan(8000);
      }
    });
    await eventually(async () => expect((await api.request('POST', '/products', { key, body })).status).toBe(201));
    expect(await api.sql('test', 'select from products')).toHaveLength(2);
    expect(await api.sql('test', 'select from outbox')).toHaveLength(2);
  });

  it('gives up waiting for a lock after 2 s, with 503, and changes nothing', async () => {
    const before = await api.sql('test', 'select id, version from products order by id');
    const { result, ms } = await whileLocked(() =>
      timed(() => api.request('PATCH', `/products/${productId}`, { key, body: { name: 'N' } })),
    );
    expectUnavailable(result);
    expect(ms).toBeGreaterThan(1500);
    expect(ms).toBeLessThan(3500);
    expect(await api.sql('test', 'select id, version from products order by id')).toEqual(before);
  });

  it('ends a statement that runs for more than 4 s, with 503', async () => {
    statement = 'select pg_sleep(30)';
    const { result, ms } = await timed(() => misbehaving.request('POST', '/products', { key, body }));
    expectUnavailable(result);
    expect(ms).toBeLessThan(8000);
    await eventually(async () =>
      expect(
        await api.sql(
          'control',
          `select from pg_stat_activity where query like '%pg_sleep(30)%' and state = 'active' and pid <> pg_backend_pid()`,
        ),
      ).toEqual([]),
    );
  });

  it.each([
    ['a deadlock', '40P01'],
    ['a serialization failure', '40001'],
    ['a full disk', '53100'],
    ['too many connections', '53300'],
    ['a shutdown', '57P01'],
    ['a read-only standby', '25006'],
  ])('answers %s with 503, and a value that does not fit with 400', async (_what, sqlState) => {
    statement = `do $$ begin raise sqlstate '${sqlState}'; end $$`;
    expectUnavailable(await misbehaving.request('POST', '/products', { key, body }));
    statement = 'select 99999999999::int';
    expect((await misbehaving.request('POST', '/products', { key, body })).status).toBe(400);
  });

  it('gives each connection back, whatever happened on it', async () => {
    statement = 'select nonsense';
    for (let i = 0; i < 20; i++)
      expect((await misbehaving.request('POST', '/products', { key, body })).status).toBe(500);
    const { result } = await timed(() =>
      misbehaving.request('PATCH', `/products/${productId}`, { key, body: { name: 'Done' } }),
    );
    expect(result.status).toBe(200);
    expect(
      await api.sql(
        'control',
        `select from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`,
      ),
    ).toEqual([]);
  });
});
