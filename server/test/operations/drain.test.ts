import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { TestApi } from '../support/api';
import { eventually, timed } from '../support/eventually';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';

describe('a server that is told to stop', () => {
  let api: TestApi;
  let key: string;
  const servers: ServerProcess[] = [];

  beforeAll(async () => {
    await buildServer();
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
  });
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())));
  afterAll(() => api.stop());

  const start = async (environment: Record<string, string> = {}) => {
    const server = await ServerProcess.start({ ...serverEnvironment(api.database.connectionString), ...environment });
    servers.push(server);
    return server;
  };

  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  afterAll(() => agent.destroy());

  /** A request over kept connections, as a load balancer sends them: nothing is repeated. */
  function send(
    origin: string,
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; closes: boolean }> {
    return new Promise((resolve, reject) => {
      const headers = { Authorization: `Bearer ${key}`, ...(body && { 'Content-Type': 'application/json' }) };
      const request = http.request(origin + path, { method, agent, headers }, (response) => {
        response
          .resume()
          .on('end', () => resolve({ status: response.statusCode!, closes: response.headers.connection === 'close' }));
        response.on('error', reject);
      });
      request.on('error', reject);
      request.end(body && JSON.stringify(body));
    });
  }

  const openConnections = async () =>
    (
      await api.sql(
        'control',
        `select from pg_stat_activity where datname = current_database() and application_name like 'paperlink %'`,
      )
    ).length;

  it('turns unready first, fails no request of a load balancer that takes note, and leaves nothing behind', async () => {
    const own = await openConnections();
    const [leaving, staying] = [await start(), await start()];
    let target = leaving;
    let running = true;
    const failures: unknown[] = [];
    let sent = 0;
    const balancer = async () => {
      while (running) {
        await sleep(250);
        const ready = await fetch(`${leaving.origin}/readyz`).catch(() => undefined);
        if (ready?.status !== 200) target = staying;
      }
    };
    const client = async (index: number) => {
      while (running) {
        const write = index % 2 === 0;
        const body = write ? { name: `N ${index}`, unitPrice: 1, currency: 'EUR' } : undefined;
        sent += 1;
        await send(target.origin, write ? 'POST' : 'GET', '/api/v1/products', body).then(
          ({ status }) => status !== (write ? 201 : 200) && failures.push(status),
          (error: unknown) => failures.push(error),
        );
      }
    };
    const load = Promise.all([balancer(), ...Array.from({ length: 8 }, (_, i) => client(i))]);
    await sleep(700);
    leaving.signal('SIGTERM');
    expect(await leaving.exit()).toBe(0);
    await sleep(200);
    running = false;
    await load;
    expect(failures).toEqual([]);
    expect(sent).toBeGreaterThan(20);
    expect(target).toBe(staying);
    expect(leaving.standardError).toBe('');
    staying.signal('SIGTERM');
    expect(await staying.exit()).toBe(0);
    await eventually(async () => expect(await openConnections()).toBe(own));
  });

  it('serves on as unready for the configured while, asking clients to come back on a new connection', async () => {
    const server = await start({ DRAIN_SECONDS: '3' });
    expect((await send(server.origin, 'GET', '/api/v1/me')).closes).toBe(false);
    const stopped = timed(() => server.exit());
    server.signal('SIGTERM');
    await eventually(async () => expect((await send(server.origin, 'GET', '/readyz')).status).toBe(503), 2900);
    expect((await send(server.origin, 'GET', '/healthz')).status).toBe(200);
    expect(await send(server.origin, 'GET', '/api/v1/me')).toEqual({ status: 200, closes: true });
    const { result, ms } = await stopped;
    expect(result).toBe(0);
    expect(ms).toBeGreaterThan(2950);
    expect(ms).toBeLessThan(12_000);
  });

  it('finishes the requests under way', async () => {
    const server = await start({ DRAIN_SECONDS: '0' });
    const locked = await holdLock();
    const waiting = send(server.origin, 'POST', '/api/v1/products', { name: 'Slow', unitPrice: 1, currency: 'EUR' });
    try {
      await sleep(300);
      server.signal('SIGTERM');
      await sleep(500);
    } finally {
      await locked.release();
    }
    expect((await waiting).status).toBe(201);
    // At once, although the client would keep the connection.
    const { result, ms } = await timed(() => server.exit());
    expect([result, ms < 4000]).toEqual([0, true]);
  });

  it('ends at once on Ctrl-C, and a second signal changes nothing', async () => {
    const server = await start({ DRAIN_SECONDS: '30' });
    await send(server.origin, 'GET', '/api/v1/me');
    const stopped = timed(() => server.exit());
    server.signal('SIGINT');
    await sleep(50); // signals that are sent together arrive in any order
    server.signal('SIGTERM');
    server.signal('SIGINT');
    const { result, ms } = await stopped;
    expect(result).toBe(0);
    expect(ms).toBeLessThan(10_000);
  });

  it('writes down when keys were last used, and its last log lines', async () => {
    const { token, key: record } = await api.createKeyRecord(
      (await api.sql<{ id: string }>('control', 'select id from teams'))[0]!.id,
    );
    const server = await start({ DRAIN_SECONDS: '0' });
    const headers = { Authorization: `Bearer ${token}` };
    const reply = await fetch(`${server.origin}/api/v1/me`, { headers });
    server.signal('SIGTERM');
    await server.exit();
    const requestId = reply.headers.get('request-id');
    expect(server.log.find((line) => line['request_id'] === requestId)).toMatchObject({
      operation: 'getMe',
      status: 200,
    });
    const [row] = await api.sql<{ used: boolean }>(
      'control',
      'select last_used_at is not null as used from api_keys where id = $1',
      [record.id],
    );
    expect(row!.used).toBe(true);
  });

  /** Keeps every change waiting until it is released. */
  async function holdLock(): Promise<{ release: () => Promise<void> }> {
    const client = new Client({ connectionString: api.database.connectionString });
    await client.connect();
    await client.query('begin; lock table test.products in exclusive mode');
    return { release: () => client.end() };
  }
});
