import { request as httpRequest } from 'node:http';
import { loggedPath } from '../../src/observability/logged-path';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('the request log', () => {
  let api: TestApi;
  let teamId: string;
  let key: string;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
    key = await api.createKey(teamId);
  });
  afterAll(() => api.stop());

  /** Sends the target as it is, which fetch would rewrite. */
  const sendRaw = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<string>((resolve, reject) => {
      const authorization = { Authorization: `Bearer ${key}` };
      const { port } = api.service;
      httpRequest({ host: '127.0.0.1', port, method, path, headers: { ...authorization, ...headers } }, (response) => {
        response.resume().on('end', () => resolve(response.headers['request-id'] as string));
      })
        .on('error', reject)
        .end(body);
    });

  it('holds neither bodies, nor query values, nor headers, nor tokens, wherever they were put', async () => {
    const json = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ name: 'confidential-name', unitPrice: 1, currency: 'EUR', metadata: { a: key } });
    const form = `--x\r\nContent-Disposition: form-data; name="file"; filename="confidential.pdf"\r\n\r\nconfidential\r\n--x--`;
    const escaped = [...key].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');
    const ids = [
      await sendRaw('POST', '/api/v1/products', { ...json, 'Idempotency-Key': 'confidential-key' }, body),
      await sendRaw('POST', '/api/v1/products', json, body.slice(3)),
      await sendRaw('POST', '/api/v1/documents', { 'Content-Type': 'multipart/form-data; boundary=x' }, form),
      await sendRaw('GET', `/api/v1/products?q=confidential-query&api_key=${key}#confidential-fragment`),
      await sendRaw('GET', `/api/v1/products/${key}`),
      await sendRaw('GET', `/api/v1/${key}/${key}.json`),
      await sendRaw('GET', `/api/v1/products/${key.replaceAll('_', '%5F')}`),
      await sendRaw('GET', `/api/v1/products/${escaped}`),
      await sendRaw('GET', `/api/v1/products/${escaped.replaceAll('%', '%25')}`),
      await sendRaw('GET', `http://confidential-user:confidential-password@x/api/v1/me?confidential=1`),
      await sendRaw('GET', '/api/v1/me', { 'User-Agent': 'confidential-agent', Cookie: `confidential=${key}` }),
    ];
    const rows = await eventually(async () => {
      const all = await api.sql('control', 'select r::text as row from request_log r');
      expect(all).toHaveLength(ids.length);
      return all.map(({ row }) => String(row)).join('\n');
    });
    const counts = JSON.stringify(await api.sql('control', 'select * from request_counts'));
    for (const text of [rows, counts]) {
      expect(text).not.toContain('confidential');
      expect(text).not.toContain(key.slice(8, 24));
      expect(text.toLowerCase().replaceAll('%25', '%')).not.toContain(escaped.slice(30, 60));
      expect(text).not.toContain('?');
    }
    for (const id of ids) expect(rows.replaceAll('-', '')).toContain(id.slice(4));
  });

  it('has paths as they were sent', async () => {
    const paths = [
      '/api/v1/products/a%20b%2Fc',
      '/api/v1/products/%C3%A9',
      `/api/v1/x"y'z\\{},null`,
      '/api/v1/products/%',
    ];
    for (const path of paths) await sendRaw('GET', path);
    await eventually(async () => {
      const rows = await api.sql<{ path: string }>('control', 'select path from request_log');
      expect(rows.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    });
  });
});

describe('a logged path', () => {
  const token = 'pk_live_0123456789abcdefghijABCDEFGHIJ01234567';
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

  it.each([
    ['/api/v1/products', '/api/v1/products'],
    ['/api/v1/products?a=1', '/api/v1/products'],
    ['/api/v1/products#a', '/api/v1/products'],
    ['http://host:1/api/v1/me?x', '/api/v1/me'],
    ['*', '*'],
    ['/api/v1/products/external/SKU%2F7', '/api/v1/products/external/SKU%2F7'],
    ['/api/v1/products/external/pk-1', '/api/v1/products/external/pk-1'],
    ['/api/v1/tokens/secret-santa', '/api/v1/tokens/secret-santa'],
    [`/a/${token}/b`, '/a/pk_live_[redacted]/b'],
    [`/a/x${token}`, '/a/xpk_live_[redacted]'],
    [`/a/pk%5flive%5f${token.slice(8)}/b`, '/a/[redacted]/b'],
    [`/a/pk%255flive_${token.slice(8)}`, '/a/[redacted]'],
    [`/a/${jwt}`, '/a/[redacted]'],
    ['/a/sk_live_abcdefghijkl', '/a/[redacted]'],
    ['/a/whsec_abcdefghijklmnop', '/a/[redacted]'],
    ['/a/access_token=abc/b', '/a/access_token=[redacted]/b'],
    ['/a;password=abc;x=1', '/a;password=[redacted];x=1'],
    ['/a%3Fapi_key%3Dabc', '/[redacted]'],
    ['/a/Bearer%20abc', '/a/[redacted]'],
    ['/postgres://user:hunter2@host/db', '/postgres://user:[redacted]@host/db'],
    ['/postgres%3A%2F%2Fuser%3Ahunter2%40host', '/[redacted]'],
  ])('%s → %s', (target, path) => {
    expect(loggedPath(target)).toBe(path);
  });

  it('has at most 500 characters, and nothing of a token that the cut goes through', () => {
    const long = loggedPath(`/${'a'.repeat(480)}/${token}`);
    expect(long).toHaveLength(500);
    expect(long).not.toContain(token.slice(0, 12));
    expect(loggedPath(`/${'%41'.repeat(5000)}`)).toHaveLength(500);
  });

  it('takes no time to speak of, whatever is sent', () => {
    const began = performance.now();
    for (const piece of [
      'a',
      'a-',
      '/',
      '-',
      '%',
      '%25',
      'eyJ',
      'token=',
      'pk_live_',
      'basic ',
      '0',
      'bearer',
      '://x:',
    ])
      for (let i = 0; i < 10; i++) loggedPath(`/${piece.repeat(16_000 / piece.length)}!`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
