import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ErrorCatalogueEntry } from '../../src/docs/errors-page';
import { createDocsRouter, type DocsOptions } from '../../src/docs/router';
import { appWithNotFound, docsOptions, listen, send, type Reply, type RunningServer } from './docs-server';

const bundle = `window.Scalar = ${JSON.stringify('x'.repeat(5000))};`;
const hostileEntry: ErrorCatalogueEntry = {
  code: 'a"b',
  type: 'api_error',
  status: 500,
  retryable: true,
  description: `<script>alert('1')</script> & \`<b>code</b>\``,
};
const catalogue = [...docsOptions.errorCatalogue, hostileEntry];

let directory: string;
let server: RunningServer;

const docsApp = (options: Partial<DocsOptions> = {}) =>
  appWithNotFound((app) => {
    app.use(createDocsRouter({ ...docsOptions, assetsDirectory: directory, errorCatalogue: catalogue, ...options }));
  });

const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(server.origin + path, { headers });

async function assetPath(name: string, page = '/api/docs'): Promise<string> {
  const found = new RegExp(`"(/api/docs/assets/${name}-[0-9a-f]{12}\\.\\w+)"`).exec((await get(page)).body.toString());
  if (!found?.[1]) throw new Error(`${page} does not load ${name}`);
  return found[1];
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'paperlink-docs-'));
  cpSync(join(__dirname, '../../assets/docs'), join(directory, 'docs'), { recursive: true });
  mkdirSync(join(directory, 'scalar'));
  writeFileSync(join(directory, 'scalar/standalone.js'), bundle);
  server = await listen(docsApp());
});

afterEach(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

/** The directives of a Content-Security-Policy by name. */
function policyOf({ headers }: Reply): Map<string, string[]> {
  const directives = String(headers['content-security-policy']).split('; ');
  return new Map(directives.map((directive) => directive.split(' ')).map(([name, ...values]) => [name ?? '', values]));
}

const nonceOf = (reply: Reply): string =>
  /'nonce-([^']+)'/.exec(String(reply.headers['content-security-policy']))?.[1] ?? '';

describe.each(['/api/docs', '/api/docs/', '/api/docs/errors', '/api/docs/guides', '/api/docs/guides/authentication'])(
  'the page %s',
  (path) => {
    it('runs only scripts of its own that carry the nonce of this one response', async () => {
      const [first, second] = [await get(path), await get(path)];
      expect(Buffer.from(nonceOf(first), 'base64')).toHaveLength(16);
      expect(nonceOf(first)).not.toBe(nonceOf(second));
      expect(policyOf(first).get('script-src')).toEqual([`'nonce-${nonceOf(first)}'`]);

      const scripts = first.body.toString().match(/<script[^>]*>[^<]*<\/script>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) {
        expect(script).toMatch(/^<script src="\/api\/docs\/assets\/[\w.-]+" nonce="[^"]+"( defer)?><\/script>$/);
        expect(script).toContain(`nonce="${nonceOf(first)}"`);
      }
      expect(first.body.toString()).not.toMatch(/\son\w+=/);
    });

    it('allows no other origin, no frame, no form and no eval', async () => {
      const policy = policyOf(await get(path));
      expect(Object.fromEntries(policy)).toMatchObject({
        'default-src': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      });
      const everything = [...policy.values()].flat().join(' ');
      expect(everything).not.toMatch(/unsafe-eval|https?:|\*|strict-dynamic/);
      expect(policy.get('script-src')).not.toContain("'unsafe-inline'");
    });

    it('carries the other security headers and is not stored', async () => {
      expect((await get(path)).headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
    });

    it('names no other origin in its markup', async () => {
      const markup = (await get(path)).body.toString();
      // The address the guides are written for stands in their samples.
      expect(markup.replaceAll('http://localhost:4010', '')).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//i);
      expect(markup.replaceAll('http://localhost:4010', '')).not.toMatch(/https?:\/\//i);
    });

    it('answers HEAD with the headers alone', async () => {
      const reply = await send(server.origin + path, { method: 'HEAD' });
      expect(reply).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
      expect(nonceOf(reply)).not.toBe('');
      expect(reply.body).toHaveLength(0);
    });
  },
);

describe('the files the pages load', () => {
  it('are cached for good under a name that changes with their content', async () => {
    const path = await assetPath('scalar');
    const reply = await get(path);
    expect(reply).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        vary: 'Accept-Encoding',
      },
    });

    writeFileSync(join(directory, 'scalar/standalone.js'), `${bundle}\n`);
    const restarted = await listen(docsApp());
    const page = (await send(`${restarted.origin}/api/docs`)).body.toString();
    await restarted.close();
    expect(page).toMatch(/assets\/scalar-[0-9a-f]{12}\.js/);
    expect(page).not.toContain(path);
  });

  it('are sent compressed to those who accept it, with an entity tag for each form', async () => {
    const path = await assetPath('scalar');
    const plain = await get(path);
    const compressed = await get(path, { 'Accept-Encoding': 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(bundle);
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(compressed.body.length).toBeLessThan(bundle.length / 10);
    expect(gunzipSync(compressed.body).toString()).toBe(bundle);
    expect(compressed.headers.etag).toMatch(/^"[0-9a-f]{32}-gzip"$/);
    expect(plain.headers.etag).toMatch(/^"[0-9a-f]{32}"$/);

    const refused = await get(path, { 'Accept-Encoding': 'gzip;q=0' });
    expect(refused.body.toString()).toBe(bundle);
  });

  it('are not sent again to those who have them', async () => {
    const path = await assetPath('scalar');
    const { etag } = (await get(path)).headers;
    const reply = await get(path, { 'If-None-Match': String(etag) });
    expect(reply.status).toBe(304);
    expect(reply.body).toHaveLength(0);
  });

  it('answer HEAD', async () => {
    const reply = await send(server.origin + (await assetPath('scalar')), { method: 'HEAD' });
    expect(reply).toMatchObject({ status: 200, headers: { 'content-length': String(bundle.length) } });
    expect(reply.body).toHaveLength(0);
  });

  it.each(['site', 'theme', 'reference', 'color-mode', 'favicon'])('include %s', async (name) => {
    const reply = await get(await assetPath(name));
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toMatch(/^(text\/css|text\/javascript|image\/svg\+xml)/);
  });
});

describe('the error list', () => {
  const section = (page: string, code: string): string =>
    new RegExp(`<article class="error" id="${code}">.*?</article>`, 's').exec(page)?.[0] ?? '';

  it('has an anchor, the status, the type and whether to retry for every code of the catalogue', async () => {
    const page = (await get('/api/docs/errors')).body.toString();
    for (const { code, status, type, retryable } of catalogue.filter((entry) => entry !== hostileEntry)) {
      expect(section(page, code)).toContain(`<dd>${status}</dd>`);
      expect(section(page, code)).toContain(`<code>${type}</code>`);
      expect(section(page, code)).toContain(`>${retryable ? 'Yes' : 'No'}</dd>`);
      expect(page).toContain(`href="#${code}"`);
    }
    expect(page.match(/<article /g)).toHaveLength(catalogue.length);
  });

  it('shows what a code means as text, with the code in it set apart', async () => {
    const page = (await get('/api/docs/errors')).body.toString();
    expect(section(page, 'scope_insufficient')).toContain('<code>READ_ONLY</code>');
    expect(page).toContain(
      '&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; <code>&lt;b&gt;code&lt;/b&gt;</code>',
    );
    expect(page).toContain('id="a&quot;b"');
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('<b>');
  });
});

describe('the reference page', () => {
  it('passes the address of the specification as an attribute that cannot break out', async () => {
    const hostile = await listen(docsApp({ specificationUrl: '/x"><script>alert(1)</script>' }));
    const page = (await send(`${hostile.origin}/api/docs`)).body.toString();
    await hostile.close();
    expect(page).toContain('data-specification-url="/x&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page).not.toContain('<script>');
  });

  it('says so and points elsewhere while the bundle is not installed, and works as soon as it is', async () => {
    rmSync(join(directory, 'scalar/standalone.js'));
    const missing = await get('/api/docs');
    expect(missing.status).toBe(200);
    expect(missing.body.toString()).toContain('not installed');
    expect(missing.body.toString()).toContain('href="/api/v1/openapi.json"');
    expect(missing.body.toString()).toContain('href="/api/docs/errors"');
    expect((await get('/api/docs/assets/scalar-000000000000.js')).status).toBe(404);

    writeFileSync(join(directory, 'scalar/standalone.js'), bundle);
    expect((await get('/api/docs')).body.toString()).toContain('id="reference"');
  });
});

it.each([
  '/api/docs/nothing',
  '/api/docs/Errors',
  '/api/docs/guides/nothing',
  '/api/docs/guides/nothing.md',
  '/api/docs/guides/..%2fopenapi.yaml',
  '/api/docs/assets',
  '/api/docs/assets/nothing.js',
  '/api/docs/assets/scalar-000000000000.js',
  '/api/docs/assets/..%2fscalar%2fstandalone.js',
  '/api/docs/assets/%2e%2e/docs/site.css',
])('leaves %s to the app', async (path) => {
  const reply = await get(path);
  expect(reply.status).toBe(404);
  expect(reply.body.toString()).toBe('the 404 of the app');
});
