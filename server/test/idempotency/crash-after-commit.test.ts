import { randomUUID } from 'node:crypto';
import { TestApi } from '../support/api';
import { changedResources } from '../support/changes';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';
import { TcpProxy } from '../support/tcp-proxy';

/** How Postgres says that a transaction is committed: CommandComplete, its length and its tag. */
const committed = Buffer.from([0x43, 0, 0, 0, 11, ...Buffer.from('COMMIT\0')]);

describe('a crash after the change is committed and before its reply is sent', () => {
  let survivor: TestApi;
  let proxy: TcpProxy;
  let key: string;

  beforeAll(async () => {
    await buildServer();
    survivor = await TestApi.start();
    key = await survivor.createKey(await survivor.createTeam());
    proxy = await TcpProxy.start(Number(new URL(survivor.database.connectionString).port));
  });
  afterAll(async () => {
    await proxy.stop();
    await survivor.stop();
  });

  const body = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };
  const changesOf = (id: string) =>
    survivor.sql(
      'test',
      `select (select count(*)::int from products) as products,
              (select count(*)::int from (${changedResources}) change where resource_id = $1) as events`,
      [id],
    );

  it('is made good by the retry: another instance gives the reply that was lost, and the change was made once', async () => {
    const victim = await ServerProcess.start(serverEnvironment(proxy.through(survivor.database.connectionString)));
    let seen = 0;
    proxy.onReply = (chunk) => {
      if (!chunk.includes(committed)) return true;
      seen += 1;
      victim.signal('SIGKILL');
      return false;
    };
    const headers = {
      'Idempotency-Key': randomUUID(),
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
    };
    const lost = fetch(`${victim.origin}/api/v1/products`, { method: 'POST', headers, body: JSON.stringify(body) });
    await expect(lost).rejects.toThrow();
    expect(await victim.exit()).toBeNull();
    expect(seen).toBe(1);

    const [product] = await survivor.sql<{ id: string }>('test', 'select id from products');
    const retry = await survivor.request('POST', '/products', {
      key,
      body,
      headers: { 'Idempotency-Key': headers['Idempotency-Key'] },
    });
    expect(retry.status).toBe(201);
    expect(retry.headers.get('idempotent-replayed')).toBe('true');
    expect(retry.headers.get('location')).toBe(`/api/v1/products/${product!.id}`);
    expect(retry.body.data).toMatchObject({ ...body, id: product!.id });
    expect(await changesOf(product!.id)).toEqual([{ products: 1, events: 1 }]);
  });
});
