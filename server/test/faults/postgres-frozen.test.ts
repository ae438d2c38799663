import { TestApi } from '../support/api';
import { eventually, timed } from '../support/eventually';
import { TcpProxy } from '../support/tcp-proxy';

describe('a Postgres that no longer answers, without a word', () => {
  let behind: TestApi;
  let api: TestApi;
  let proxy: TcpProxy;
  let key: string;

  beforeAll(async () => {
    behind = await TestApi.start();
    proxy = await TcpProxy.start(Number(new URL(behind.database.connectionString).port));
    api = await TestApi.start({
      database: { ...behind.database, connectionString: proxy.through(behind.database.connectionString) },
    });
    key = await behind.createKey(await behind.createTeam());
  });
  afterAll(async () => {
    proxy.thaw();
    await api.stop();
    await proxy.stop();
    await behind.stop();
  });

  const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
  const requests = () => [
    api.request('GET', '/products', { key }),
    api.request('GET', `/products/${crypto.randomUUID()}`, { key }),
    api.request('POST', '/products', { key, body }),
    api.request('POST', '/products', { key, body, headers: { 'Idempotency-Key': crypto.randomUUID() } }),
    api.request('PATCH', `/products/${crypto.randomUUID()}`, { key, body: { name: 'N' } }),
  ];

  it('is waited for in bounds: every request is answered, then and once it answers again', async () => {
    expect((await Promise.all(requests())).map(({ status }) => status)).toEqual([200, 404, 201, 201, 404]);
    proxy.freeze();
    try {
      const health = await timed(() => fetch(`${api.origin}/healthz`));
      expect([health.result.status, health.ms < 500]).toEqual([200, true]);
      const readiness = Promise.all(Array.from({ length: 4 }, () => timed(() => fetch(`${api.origin}/readyz`))));
      const replies = await Promise.all(requests().map((request) => timed(() => request)));
      for (const { result, ms } of await readiness) expect([result.status, ms < 2000]).toEqual([503, true]);
      for (const { result, ms } of replies) {
        expect([result.status, result.headers.get('retry-after')]).toEqual([503, '1']);
        expect(ms).toBeLessThan(6500);
      }
      // Not only the first ones.
      for (const { result, ms } of await Promise.all(requests().map((request) => timed(() => request)))) {
        expect(result.status).toBe(503);
        expect(ms).toBeLessThan(6500);
      }
    } finally {
      proxy.thaw();
    }
    await eventually(async () => {
      expect((await Promise.all(requests())).map(({ status }) => status)).toEqual([200, 404, 201, 201, 404]);
    });
    expect((await fetch(`${api.origin}/readyz`)).status).toBe(200);
  });

  it('does not keep the server from stopping', async () => {
    const another = await TestApi.start({
      database: { ...behind.database, connectionString: proxy.through(behind.database.connectionString) },
    });
    for (let i = 0; i < 4; i++) await another.request('GET', `/products/${crypto.randomUUID()}`, { key });
    await another.request('GET', '/products', { key });
    proxy.freeze();
    try {
      const { ms } = await timed(() => another.service.stop(0));
      expect(ms).toBeLessThan(12_000);
    } finally {
      proxy.thaw();
    }
    await another.control.close();
  });
});
