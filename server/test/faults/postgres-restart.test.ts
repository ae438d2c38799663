import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Reply, TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { PostgresServer } from '../support/postgres-server';

describe('a Postgres that crashes and comes back', () => {
  let postgres: PostgresServer;
  let api: TestApi;
  let key: string;
  let stopLoad: () => Promise<unknown> = () => Promise.resolve();

  beforeAll(async () => {
    postgres = await PostgresServer.start();
    const database = { connectionString: postgres.connectionString, drop: () => Promise.resolve() };
    api = await TestApi.start({ database });
    key = await api.createKey(await api.createTeam());
  });
  afterEach(() => stopLoad().catch(() => undefined)); // a failed test has not
  afterAll(async () => {
    await api.stop();
    await postgres.stop();
  });

  const create = (name: string, headers: Record<string, string> = {}) =>
    api.request('POST', '/products', { key, body: { name, unitPrice: 1, currency: 'EUR' }, headers });

  function expectUnavailable({ status, headers, body }: Reply): void {
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
    expect(body.error).toMatchObject({
      type: 'api_error',
      code: 'service_unavailable',
      retryable: true,
      request_id: headers.get('request-id'),
    });
    expect(body.error.message).not.toMatch(/postgres|ECONN|\d+\.\d+\.\d+/i);
  }

  /** Creates products until told to stop, each under its own key, repeating it until it is acknowledged. */
  function startLoad(clients: number) {
    const acknowledged = new Map<string, string>();
    const failures: Reply[] = [];
    let running = true;
    const client = async () => {
      while (running) {
        const name = randomUUID();
        for (let tries = 0; tries < 400; tries++) {
          const reply = await create(name, { 'Idempotency-Key': name });
          if (reply.status === 201) {
            acknowledged.set(name, reply.body.data.id);
            break;
          }
          failures.push(reply);
          await sleep(25);
        }
      }
    };
    const ended = Promise.all(Array.from({ length: clients }, client));
    stopLoad = () => ((running = false), ended);
    return { acknowledged, failures, stop: stopLoad };
  }

  it('costs no acknowledged change and doubles none; meanwhile clients are told to try again', async () => {
    const load = startLoad(4);
    await eventually(() => load.acknowledged.size > 20);
    await postgres.crash();
    expect((await fetch(`${api.origin}/healthz`)).status).toBe(200);
    await eventually(async () => expect((await fetch(`${api.origin}/readyz`)).status).toBe(503));
    expectUnavailable(await api.request('GET', '/products', { key }));
    expectUnavailable(await create('during the outage'));
    await postgres.restart();
    const backAt = performance.now();
    await eventually(async () => expect((await create('after the outage')).status).toBe(201));
    expect(performance.now() - backAt).toBeLessThan(5000);
    await eventually(async () => expect((await fetch(`${api.origin}/readyz`)).status).toBe(200));
    const before = load.acknowledged.size;
    await eventually(() => load.acknowledged.size > before + 20);
    await load.stop();

    expect(load.failures.length).toBeGreaterThan(0);
    for (const failure of load.failures) {
      // Where the connection went down with a COMMIT under way nobody knows yet: a 500 that may be repeated, since it has a key.
      if (failure.status === 500) expect(failure.body.error.retryable).toBe(true);
      else if (failure.status === 409) expect(failure.body.error.code).toBe('idempotency_key_in_use');
      else expectUnavailable(failure);
    }
    const rows = await api.sql<{ name: string; id: string }>('test', 'select name, id from products');
    const kept = new Map(rows.map(({ name, id }) => [name, id]));
    expect(kept.size).toBe(rows.length);
    for (const [name, id] of load.acknowledged) expect(kept.get(name)).toBe(id);
    expect((await api.sql('test', 'select from outbox')).length).toBe(rows.length);
    expect(kept.has('during the outage')).toBe(false);
  });

  it('that ends every connection, again and again, is survived', async () => {
    const load = startLoad(4);
    for (let i = 0; i < 10; i++) {
      await sleep(60);
      await api.sql(
        'control',
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'paperlink %'`,
      );
    }
    await load.stop();
    const rows = await api.sql<{ name: string; id: string }>('test', 'select name, id from products');
    const kept = new Map(rows.map(({ name, id }) => [name, id]));
    expect(kept.size).toBe(rows.length);
    for (const [name, id] of load.acknowledged) expect(kept.get(name)).toBe(id);
    await eventually(async () => expect((await api.request('GET', '/products', { key })).status).toBe(200));
    for (const failure of load.failures) expect([409, 500, 503]).toContain(failure.status);
    expect((await api.sql('test', 'select from outbox')).length).toBe(rows.length);
  });
});
