import { randomUUID } from 'node:crypto';
import { TestApi } from '../support/api';
import { samplePng } from '../support/sample-files';
import { TcpProxy } from '../support/tcp-proxy';

const committed = Buffer.from([0x43, 0, 0, 0, 11, ...Buffer.from('COMMIT\0')]);

describe('a database connection that is lost while a change is being committed', () => {
  let behind: TestApi;
  let api: TestApi;
  let proxy: TcpProxy;
  let key: string;

  beforeAll(async () => {
    behind = await TestApi.start();
    key = await behind.createKey(await behind.createTeam());
    proxy = await TcpProxy.start(Number(new URL(behind.database.connectionString).port));
    const connectionString = proxy.through(behind.database.connectionString);
    api = await TestApi.start({ database: { ...behind.database, connectionString } });
    proxy.onReply = (chunk, link) => {
      if (!chunk.includes(committed)) return true;
      proxy.drop(link);
      return false;
    };
  });
  afterAll(async () => {
    proxy.onReply = () => true;
    await api.stop();
    await proxy.stop();
    await behind.stop();
  });

  const create = (name: string, headers: Record<string, string> = {}) =>
    api.request('POST', '/products', { key, body: { name, unitPrice: 1, currency: 'EUR' }, headers });
  const rowsOf = (name: string) => behind.sql('test', 'select id from products where name = $1', [name]);

  it('is not told as "nothing was changed", nor as safe to repeat, since the change was made', async () => {
    const reply = await create('Without a key');
    expect(await rowsOf('Without a key')).toHaveLength(1);
    expect(reply.status).toBe(500);
    expect(reply.body.error.message).not.toMatch(/nothing was changed/i);
    expect(reply.body.error.retryable).toBe(false);
  });

  it('is safe to repeat with an Idempotency-Key, and the reply says so', async () => {
    const headers = { 'Idempotency-Key': randomUUID() };
    const reply = await create('With a key', headers);
    expect(reply.status).toBe(500);
    expect(reply.body.error.retryable).toBe(true);
    const retry = await behind.request('POST', '/products', {
      key,
      body: { name: 'With a key', unitPrice: 1, currency: 'EUR' },
      headers,
    });
    expect(retry.headers.get('idempotent-replayed')).toBe('true');
    expect(await rowsOf('With a key')).toEqual([{ id: retry.body.data.id }]);
  });

  it('leaves the file of an upload in place, since the document was made', async () => {
    const form = { name: 'Uploaded', file: samplePng().file };
    expect((await api.request('POST', '/documents', { key, form })).status).toBe(500);
    const [document] = await behind.sql<{ id: string }>('test', `select id from documents where name = 'Uploaded'`);
    const download = await behind.request('GET', `/documents/${document!.id}/download`, { key });
    expect([download.status, download.size]).toEqual([200, samplePng().size]);
  });
});
