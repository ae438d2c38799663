import { setTimeout as sleep } from 'node:timers/promises';
import type { AnyHandler } from '../../src/contract/handlers';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { TcpProxy } from '../support/tcp-proxy';

describe('a server that vanishes in the middle of a change, without closing its connections', () => {
  let api: TestApi;
  let vanishing: TestApi;
  let proxy: TcpProxy;
  let key: string;
  let reached = false;
  const over = new AbortController();

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
    proxy = await TcpProxy.start(Number(new URL(api.database.connectionString).port));
    const createProduct: AnyHandler = async ({ workspace }) => {
      await workspace!.query({ text: 'lock table products in exclusive mode', values: [] });
      reached = true;
      await sleep(20_000, undefined, { signal: over.signal });
      throw new Error('it is not there any more');
    };
    vanishing = await TestApi.start({
      overrideHandlers: { createProduct },
      database: { ...api.database, connectionString: proxy.through(api.database.connectionString) },
    });
  });
  afterAll(async () => {
    proxy.cut();
    await vanishing.stop();
    await proxy.stop();
    await api.stop();
  });

  it('holds its Idempotency-Key and its locks for about 10 s at most', async () => {
    const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
    const send = (to: TestApi) => to.request('POST', '/products', { key, body, headers: { 'Idempotency-Key': 'one' } });
    const lost = send(vanishing).catch(() => undefined);
    await eventually(() => reached);
    proxy.freeze();
    const vanishedAt = performance.now();
    expect((await send(api)).body.error.code).toBe('idempotency_key_in_use');
    await eventually(async () => expect((await send(api)).status).toBe(201));
    expect(performance.now() - vanishedAt).toBeLessThan(13_000);
    expect(await api.sql('test', 'select from products')).toHaveLength(1);
    over.abort();
    proxy.cut();
    await lost;
  });
});
