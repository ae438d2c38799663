import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';

describe('what operators see', () => {
  let api: TestApi;
  let server: ServerProcess;
  let key: string;

  beforeAll(async () => {
    await buildServer();
    api = await TestApi.start();
    key = await api.createKey(await api.createTeam());
    server = await ServerProcess.start(serverEnvironment(api.database.connectionString));
  });
  afterAll(async () => {
    await server.kill();
    await api.stop();
  });

  const call = (path: string, init: RequestInit = {}) =>
    fetch(`${server.origin}${path}`, {
      ...init,
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', ...(init.headers as object) },
    });
  const metrics = async () => (await fetch(`http://127.0.0.1:${server.metricsPort}/metrics`)).text();
  const lineOf = (response: Response) =>
    eventually(() => {
      const lines = server.log.filter((line) => line['request_id'] === response.headers.get('request-id'));
      expect(lines).toHaveLength(1);
      return lines[0]!;
    });

  describe('health', () => {
    it.each([
      ['/healthz', 'ok'],
      ['/readyz', 'ok'],
    ])('%s answers without a key, never cached', async (path, status) => {
      const response = await fetch(server.origin + path);
      expect([response.status, await response.json()]).toEqual([200, { status }]);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });
  });

  describe('metrics', () => {
    it('count requests by operation and status, with how long they took', async () => {
      await call('/api/v1/products', {
        method: 'POST',
        body: JSON.stringify({ name: 'N', unitPrice: 1, currency: 'EUR' }),
      });
      await call('/api/v1/products/not-an-id');
      await call('/api/v1/nowhere');
      const text = await eventually(async () => {
        const page = await metrics();
        expect(page).toContain('http_request_duration_seconds_count{operation="none",status="404"} 1');
        return page;
      });
      expect(text).toContain('http_request_duration_seconds_count{operation="createProduct",status="201"} 1');
      expect(text).toContain('http_request_duration_seconds_count{operation="getProduct",status="400"} 1');
      expect(text).toMatch(
        /http_request_duration_seconds_bucket\{le="0.1",operation="createProduct",status="201"\} \d/,
      );
      expect(text).toContain('process_resident_memory_bytes');
    });

    it('have names for a bounded number of things, whatever is asked for', async () => {
      const before = (await metrics()).split('\n').length;
      for (let i = 0; i < 20; i++) await call(`/api/v1/made-up-${i}?x=${i}`);
      expect((await metrics()).split('\n').length).toBeLessThan(before + 20);
    });

    it('are not on the public port, and nothing else is on theirs', async () => {
      expect((await fetch(`${server.origin}/metrics`)).status).toBe(404);
      expect((await fetch(`http://127.0.0.1:${server.metricsPort}/api/v1/openapi.json`)).status).toBe(404);
      expect(server.metricsPort).not.toBe(server.port);
    });
  });

  describe('the log', () => {
    it('has one JSON line per request: what was asked, by whom, how it ended and how long it took', async () => {
      const response = await call('/api/v1/products?limit=3&q=confidential-search');
      expect(await lineOf(response)).toEqual({
        level: 'info',
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        request_id: response.headers.get('request-id'),
        method: 'GET',
        operation: 'listProducts',
        path: '/products',
        status: 200,
        duration_ms: expect.any(Number),
        team: expect.any(String),
        mode: 'test',
        key: expect.any(String),
      });
    });

    it('names the error of a refused request', async () => {
      expect(await lineOf(await call('/api/v1/me', { headers: { Authorization: 'Bearer x' } }))).toMatchObject({
        status: 401,
        error: 'invalid_api_key',
      });
      expect(await lineOf(await call('/api/v1/products/0'))).toMatchObject({ status: 400, error: 'invalid_request' });
    });

    it('holds neither tokens, nor headers, nor query values, nor bodies, nor passwords', async () => {
      const body = { name: 'confidential-name', unitPrice: 1, currency: 'EUR', metadata: { a: 'confidential-value' } };
      const responses = [
        await call('/api/v1/products?q=confidential-query'),
        await call('/api/v1/products', {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'Idempotency-Key': 'confidential-key' },
        }),
        await call('/api/v1/products', { method: 'POST', body: JSON.stringify(body).slice(3) }),
        await call(`/api/v1/confidential-path/${key}`),
        await call(`/api/v1/products?confidential=${key}`, {
          headers: { 'User-Agent': 'confidential-agent', Cookie: 'confidential-cookie' },
        }),
      ];
      for (const response of responses) await lineOf(response);
      const log = server.standardOutput;
      expect(log).not.toContain('confidential');
      expect(log).not.toContain(key);
      expect(log).not.toContain('Bearer');
      expect(log).not.toContain(new URL(api.database.connectionString).password);
    });

    it('cannot be forged by what a client sends', async () => {
      const before = server.log.length;
      const response = await call('/api/v1/x%0A{"level":"fatal"}?y=%0a%0d{"level":"fatal"}');
      await lineOf(response);
      expect(server.log.slice(before).filter((line) => line['level'] === 'fatal')).toEqual([]);
      expect(server.standardOutput).not.toContain('fatal');
    });

    it('tells the cause of a failure on our side under the request id, and the client does not learn it', async () => {
      await api.sql('control', 'alter table test.products rename column name to title');
      try {
        const response = await call('/api/v1/products');
        expect(response.status).toBe(500);
        const text = await response.text();
        expect(text).not.toMatch(/column|title|node_modules|select/i);
        const id = response.headers.get('request-id');
        await eventually(() => {
          const failure = server.log.find((line) => line['request_id'] === id && line['level'] === 'error')!;
          expect(JSON.stringify(failure['err'])).toContain('does not exist');
        });
      } finally {
        await api.sql('control', 'alter table test.products rename column title to name');
      }
    });
  });
});
