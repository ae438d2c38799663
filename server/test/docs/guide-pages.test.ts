import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocsRouter, type DocsOptions } from '../../src/docs/router';
import { appWithNotFound, docsOptions, listen, send, type Reply, type RunningServer } from './docs-server';

let server: RunningServer;

const docsApp = (options: Partial<DocsOptions> = {}) =>
  appWithNotFound((app) => app.use(createDocsRouter({ ...docsOptions, ...options })));

const get = (path: string): Promise<Reply> => send(server.origin + path);

beforeAll(async () => {
  server = await listen(docsApp());
});
afterAll(() => server.close());

describe('the guides', () => {
  it('show markup for Markdown, with anchors, marked samples and the way to the neighbours', async () => {
    const page = (await get('/api/docs/guides/pagination')).body.toString();
    expect(page).toContain('<h2 id="rules-for-cursors">');
    expect(page).toContain('href="#rules-for-cursors"');
    expect(page).toMatch(/<figcaption>Python<\/figcaption>/);
    expect(page).toContain('<span class="token-keyword">import</span>');
    expect(page).toMatch(/rel="prev"[^]*Live and test modes[^]*rel="next"[^]*Idempotency/);
    expect(page).toContain('aria-current="page">Pagination</a>');
    expect(page).toContain('<code>updatedSince</code>');
    expect(page).not.toContain('```');
  });

  it('are there as Markdown too, linked from their pages', async () => {
    const page = (await get('/api/docs/guides/pagination')).body.toString();
    expect(page).toContain('type="text/markdown" title="Markdown" href="/api/docs/guides/pagination.md"');
    const reply = await get('/api/docs/guides/pagination.md');
    expect(reply.headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    expect(reply.body.toString()).toMatch(/^# Pagination\n\nLists come/);
  });

  it('hold the public address where one is configured', async () => {
    const configured = await listen(docsApp({ publicUrl: 'https://api.example.com' }));
    const page = (await send(`${configured.origin}/api/docs/guides/authentication`)).body.toString();
    const llms = (await send(`${configured.origin}/llms.txt`)).body.toString();
    await configured.close();
    expect(page).toContain('https://api.example.com/api/v1/me');
    expect(page).not.toContain('localhost');
    expect(llms).toContain('(https://api.example.com/api/docs/guides/webhooks.md)');
    expect(llms).toContain('(https://api.example.com/api/v1/openapi.json)');
  });

  it('must all be there for the server to start', () => {
    const guidesDirectory = mkdtempSync(join(tmpdir(), 'paperlink-guides-'));
    cpSync(docsOptions.guidesDirectory, guidesDirectory, { recursive: true });
    expect(() => docsApp({ guidesDirectory })).not.toThrow();
    writeFileSync(join(guidesDirectory, 'webhooks.md'), 'No title.');
    expect(() => docsApp({ guidesDirectory })).toThrow(/webhooks\.md: A guide begins with a title/);
    rmSync(join(guidesDirectory, 'webhooks.md'));
    expect(() => docsApp({ guidesDirectory })).toThrow(/ENOENT.*webhooks\.md/);
    rmSync(guidesDirectory, { recursive: true });
  });
});

describe('/llms.txt', () => {
  it('has the form of llmstxt.org and leads to every guide, the contract and the errors', async () => {
    const reply = await get('/llms.txt');
    expect(reply.headers['content-type']).toBe('text/plain; charset=utf-8');
    const text = reply.body.toString();
    expect(text).toMatch(/^# PaperLink API\n\n> \S/);
    expect(text.match(/^## .*/gm)).toEqual(['## Contract', '## Guides', '## Errors']);
    expect(text.match(/^- \[[^\]]+\]\(\S+\): \S.*/gm)).toHaveLength(15);
    expect(text).toContain('(/api/v1/openapi.json)');
    expect(text).toContain('(/api/docs/errors.md)');
  });

  it('is linked from every page', async () => {
    for (const path of ['/api/docs', '/api/docs/errors', '/api/docs/guides/errors'])
      expect((await get(path)).body.toString()).toContain('title="llms.txt" href="/llms.txt"');
  });

  it('leads to a list of errors that is whole', async () => {
    const text = (await get('/api/docs/errors.md')).body.toString();
    for (const { code, status } of docsOptions.errorCatalogue) expect(text).toContain(`| \`${code}\` | ${status} |`);
  });
});
