import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('clients that go away in the middle of a request', () => {
  let api: TestApi;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterAll(() => api.stop());

  const body = JSON.stringify({ name: 'Workshop', unitPrice: 1, currency: 'EUR' });
  const head = () =>
    `POST /api/v1/products HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${key}\r\nContent-Type: application/json\r\n` +
    `Content-Length: ${body.length}\r\n\r\n`;

  /** Sends the first part of a request, then resets the connection. */
  async function abandon(text: string, afterMs: number): Promise<void> {
    const socket = connect(api.service.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(text);
    await sleep(afterMs);
    socket.resetAndDestroy();
  }

  it('change nothing when the body never came whole', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => abandon(head() + body.slice(0, i % body.length), 20 + i)));
    await sleep(100);
    expect(await api.sql('test', 'select from products')).toEqual([]);
    expect((await api.request('GET', '/products', { key })).status).toBe(200);
  });

  it('get all of their change or nothing when it came whole, and no connection to the database is lost to them', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => abandon(head() + body, i)));
    const count = async (table: string) => (await api.sql('test', `select from ${table}`)).length;
    await eventually(async () => {
      const [products, changes, audits] = await Promise.all(['products', 'outbox', 'audit_log'].map(count));
      expect([changes, audits]).toEqual([products, products]);
    });
    expect((await api.request('POST', '/products', { key, body })).status).toBe(201);
    const inTransaction = `select from pg_stat_activity where state like 'idle in transaction%' and datname = current_database()`;
    await eventually(async () => expect(await api.sql('control', inTransaction)).toEqual([]), 3000);
  });
});
