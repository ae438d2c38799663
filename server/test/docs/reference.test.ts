import { existsSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { createDocsRouter } from '../../src/docs/router';
import { BrowserProfiles } from '../support/browser-profiles';
import { describeInBrowser, startChromium } from '../support/in-browser';
import { appWithNotFound, docsOptions, listen, type RunningServer } from './docs-server';

const specificationText = readFileSync(join(__dirname, '../../../openapi/generated/openapi.json'), 'utf8');
const key = 'pk_test_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789ab';
const timeoutMs = 60_000;

/** The API calls the page made: method, path with query, headers. */
let calls: { method: string; url: string; headers: IncomingHttpHeaders }[];
let server: RunningServer;
let browser: Browser;
let profiles: BrowserProfiles;
let page: Page;
let requestedUrls: string[];
let complaints: string[];

const recordRequest = (request: Request): void => void requestedUrls.push(request.url());

const referenceApp = () =>
  appWithNotFound((app) => {
    app.use(createDocsRouter(docsOptions));
    app.get('/api/v1/openapi.json', (_req, res) => void res.type('json').send(specificationText));
    app.use('/api/v1', (req, res) => {
      calls.push({ method: req.method, url: req.originalUrl, headers: req.headers });
      res.json({ data: { greeting: 'from the fake handler' } });
    });
  });

/** Opens an operation of the reference by its anchor. */
async function open(fragment: string, heading: string): Promise<void> {
  await page.goto(`${server.origin}/api/docs${fragment}`);
  await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
}

/** Presses "Test Request" of the operation with this path, then "Send" in the client that opens. */
async function tryIt(method: string, path: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`Test Request.*${method} ${path}\\)`, 'i') }).click();
  await page.getByRole('button', { name: /^Send/ }).first().click();
  await page.getByText('from the fake handler').first().waitFor();
}

describeInBrowser('the interactive reference, in a browser', () => {
  jest.setTimeout(timeoutMs);

  beforeAll(async () => {
    if (!existsSync(join(docsOptions.assetsDirectory, 'scalar/standalone.js'))) {
      throw new Error('server/assets/scalar/standalone.js is missing: fetch the reference bundle first.');
    }
    server = await listen(referenceApp());
    browser = await startChromium();
    profiles = new BrowserProfiles(browser, server.origin, { viewport: { width: 1280, height: 900 } });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    calls = [];
    requestedUrls = [];
    complaints = [];
    page = await profiles.newPage();
    page.context().on('request', recordRequest);
    await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      console.error('CSP violation: ' + event.violatedDirective + ' ' + event.blockedURI));`);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  });

  afterEach(async () => {
    page.context().off('request', recordRequest);
    await page.close();
  });

  it('shows every operation, asks no other origin for anything and has nothing to complain about', async () => {
    await open('', 'PaperLink API');
    const { paths } = JSON.parse(specificationText) as { paths: Record<string, Record<string, { summary?: string }>> };
    const summaries = Object.values(paths).flatMap((path) =>
      Object.values(path).flatMap(({ summary }) => summary ?? []),
    );
    expect(summaries.length).toBeGreaterThan(5);
    const sidebar = page.getByRole('complementary', { name: 'Sidebar' });
    const closedGroups = sidebar.getByRole('button', { name: /^Open Group/ });
    while ((await closedGroups.count()) > 0) await closedGroups.first().click();
    for (const summary of summaries) await sidebar.getByText(summary, { exact: true }).first().waitFor();

    await page.mouse.move(640, 450);
    for (let scrolled = 0; scrolled < 10; scrolled += 1) {
      await page.mouse.wheel(0, 1500);
      await page.waitForTimeout(100);
    }
    expect(requestedUrls.length).toBeGreaterThan(5);
    expect(requestedUrls.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);

    // A script without the nonce and a request to another origin would have been noticed.
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      fetch('http://127.0.0.2:9/').catch(() => {});
    }`);
    await page.waitForTimeout(200);
    expect(await page.evaluate('window.injected')).toBeUndefined();
    expect(complaints.join('\n')).toMatch(/CSP violation: script-src-elem inline/);
    expect(complaints.join('\n')).toMatch(/CSP violation: connect-src http:\/\/127\.0\.0\.2/);
  });

  it('has samples in curl, Node and Python and in nothing else, and tries an operation with its required parameters only', async () => {
    await open('#tag/products/GET/products', 'List products');
    await page.getByTestId('client-picker').first().click();
    expect(await page.getByRole('option').allTextContents()).toEqual(['curl', 'Node', 'Python']);
    await page.keyboard.press('Escape');
    await page.getByLabel('Bearer Token').first().fill(key);
    await tryIt('GET', '/products');
    expect(calls).toEqual([expect.objectContaining({ method: 'GET', url: '/api/v1/products' })]);
    expect(complaints).toEqual([]);
  });

  it('puts what is typed into the samples: the key everywhere, the values where they are tried', async () => {
    await open('#tag/products/PATCH/products/{id}', 'Update a product');
    const card = page.locator('[id$="PATCH/products/{id}"] .request-card pre');
    expect(await card.textContent()).toContain("--header 'Authorization: Bearer YOUR_API_KEY'");
    await page.getByLabel('Bearer Token').first().fill("pk_test_it's");
    await card.getByText("Authorization: Bearer pk_test_it'\\''s").waitFor();

    await page.getByRole('button', { name: /Test Request.*PATCH/i }).click();
    const client = page.locator('.scalar-client');
    await client.getByRole('button', { name: /Code Snippet/ }).press('Enter');
    await client.locator('.code-input-lite__editor').filter({ hasText: '01946e3c' }).fill('a/b');
    await client.getByLabel('Include If-Match in request').check({ force: true });
    const body = client.locator('.cm-content');
    await body.fill('{"name": "Rock \'n\' roll"}');
    const snippet = client.locator('pre').filter({ hasText: 'curl' });
    await snippet.getByText("Rock '\\''n'\\'' roll").waitFor();
    expect(await snippet.textContent()).toContain(`curl '${server.origin}/api/v1/products/a%2Fb'`);
    expect(await snippet.textContent()).toContain(`--header 'If-Match: "v1"'`);
    expect(complaints).toEqual([]);
  });

  it('sends a pasted key to this origin without cookies and forgets it with the page', async () => {
    await page.context().addCookies([{ name: 'session', value: 'signed-in', url: server.origin }]);
    await open('#tag/me/GET/me', 'Get the current key');
    await page.getByLabel('Bearer Token').first().fill(key);
    await tryIt('GET', '/me');

    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ method: 'GET', url: '/api/v1/me', headers: { authorization: `Bearer ${key}` } });
    expect(calls[0]?.headers.cookie).toBeUndefined();
    const stored = await page.evaluate(`(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys(), location.href,
    ]))()`);
    expect(stored).not.toContain(key);
    expect(stored).toContain('"session=signed-in",[],[]');

    await page.reload();
    expect(await page.getByLabel('Bearer Token').first().inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  it('says so when the specification cannot be loaded', async () => {
    await page.route('**/api/v1/openapi.json', (route) => route.fulfill({ status: 503 }));
    await page.goto(`${server.origin}/api/docs`);
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
  });

  it('lists the errors without JavaScript, each at its anchor', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const list = await plain.newPage();
    await list.goto(`${server.origin}/api/docs/errors#product_not_found`);
    await list.getByRole('heading', { name: 'product_not_found' }).waitFor();
    expect(await list.locator('article:target').getAttribute('id')).toBe('product_not_found');
    await plain.close();
  });
});
