import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { createAppFilesRouter } from '../../src/console/app-files';
import { appWithNotFound, listen, type Reply, type RunningServer, send } from '../docs/docs-server';

const script = `console.log(${JSON.stringify('x'.repeat(3000))});`;
let directory: string;
let server: RunningServer;

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'paperlink-app-'));
  const assets = path.join(directory, 'assets');
  mkdirSync(assets);
  writeFileSync(path.join(directory, 'index.html'), '<!doctype html><title>The app</title>');
  writeFileSync(path.join(directory, 'secret.txt'), 'outside of assets');
  writeFileSync(path.join(assets, 'index-a1_b-2.js'), script);
  writeFileSync(path.join(assets, 'index-a1_b-2.js.gz'), gzipSync(script));
  writeFileSync(path.join(assets, 'index-a1_b-2.js.br'), brotliCompressSync(script));
  writeFileSync(path.join(assets, 'logo-c3.svg'), '<svg/>');
  server = await listen(
    appWithNotFound((app) => app.disable('etag').use('/settings', createAppFilesRouter(directory))),
  );
});

afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const get = (address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> =>
  send(server.origin + address, { method, headers });

describe('the page of the app', () => {
  it.each(['/settings', '/settings/', '/settings/members', '/settings/integrations/public-api/keys/42?x=1'])(
    'is what %s is answered with, never stored',
    async (address) => {
      const reply = await get(address);
      expect(reply.body.toString()).toContain('The app');
      expect(reply).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      });
    },
  );

  it('may run the scripts of this origin alone, send to it alone, and be framed by nobody', async () => {
    const { headers } = await get('/settings/account');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy.sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].sort(),
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': expect.stringContaining('max-age='),
      'permissions-policy': expect.stringContaining('camera=()'),
    });
  });

  it('tells HEAD its headers alone', async () => {
    const reply = await get('/settings/account', {}, 'HEAD');
    expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(reply.body).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('cannot be changed with %s', async (method) => {
    expect(await get('/settings/account', {}, method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('says what to do where the app has not been built', async () => {
    const unbuilt = await listen(
      appWithNotFound((app) => app.use('/settings', createAppFilesRouter(path.join(directory, 'missing')))),
    );
    const reply = await send(`${unbuilt.origin}/settings`);
    await unbuilt.close();
    expect(reply).toMatchObject({ status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    expect(reply.body.toString()).toContain('npm run build');
  });
});

describe('a file of the app', () => {
  const address = '/settings/assets/index-a1_b-2.js';

  it('is cached for good, as the type it is', async () => {
    const reply = await get(address);
    expect(reply.body.toString()).toBe(script);
    expect(reply).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        etag: '"index-a1_b-2.js"',
        vary: 'Accept-Encoding',
      },
    });
    expect(reply.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('comes as %s to those who accept %s', async (coding, accepted, decompress) => {
    const reply = await get(address, { 'Accept-Encoding': accepted });
    expect(reply.headers['content-encoding']).toBe(coding);
    expect(reply.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(decompress(reply.body).toString()).toBe(script);
  });

  it('is not sent again to those who have it, in the form they have', async () => {
    const { headers } = await get(address, { 'Accept-Encoding': 'br' });
    const again = await get(address, { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag! });
    const otherForm = await get(address, { 'If-None-Match': headers.etag! });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
    expect(otherForm.status).toBe(200);
  });

  it('comes as it is where there is no compressed form', async () => {
    const reply = await get('/settings/assets/logo-c3.svg', { 'Accept-Encoding': 'br, gzip' });
    expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml' } });
    expect(reply.headers['content-encoding']).toBeUndefined();
  });

  it.each([
    ['is not there', '/settings/assets/gone-1.js'],
    ['is there, but not for download', '/settings/assets/index-a1_b-2.js.gz'],
    ['lies elsewhere', '/settings/assets/..%2Fsecret.txt'],
    ['lies elsewhere', '/settings/assets/%2e%2e%2fsecret.txt'],
    ['is hidden', '/settings/assets/.hidden'],
  ])('that %s is a 404 that nobody keeps, and not the page: %s', async (_why, missing) => {
    const reply = await get(missing, { 'Accept-Encoding': 'br' });
    expect(reply).toMatchObject({
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(reply.headers.etag).toBeUndefined();
    expect(reply.headers['content-encoding']).toBeUndefined();
  });
});

it('lets no other origin read anything', async () => {
  for (const address of ['/settings', '/settings/assets/logo-c3.svg', '/settings/assets/gone-1.js']) {
    const { headers } = await get(address, { Origin: 'https://elsewhere.example' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  }
});
