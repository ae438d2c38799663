import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createDocsRouter } from '../../src/docs/router';
import { findFaults } from '../support/axe';
import { BrowserProfiles } from '../support/browser-profiles';
import { describeInBrowser, startChromium } from '../support/in-browser';
import { appWithNotFound, docsOptions, listen, type RunningServer } from './docs-server';

const contract = readFileSync(join(docsOptions.guidesDirectory, '../generated/openapi.json'), 'utf8');

const ownPages = ['/api/docs/guides', '/api/docs/guides/pagination', '/api/docs/guides/errors', '/api/docs/errors'];
const themes = ['light', 'dark'] as const;
const widths = [1280, 360];
const views = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));

/** Landmarks: the open client is a page of its own over the other, without hiding that one from assistive technology; two of its sections have one name. */
const faultsOfBundle = [
  /^landmark-no-duplicate-main: \.references-rendered /,
  /^landmark-unique: (section\[aria-labelledby|\.scalar-app-layout > section\[aria-label="Notifications)/,
];

describeInBrowser('for everybody, in a browser', () => {
  jest.setTimeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let profiles: BrowserProfiles;
  let page: Page;
  let complaints: string[];
  let foreignUrls: string[];

  beforeAll(async () => {
    server = await listen(
      appWithNotFound((app) => {
        app.use(createDocsRouter(docsOptions));
        app.get('/api/v1/openapi.json', (_req, res) => void res.type('json').send(contract));
      }),
    );
    browser = await startChromium();
    profiles = new BrowserProfiles(browser, server.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function changeLook({ theme, width }: (typeof views)[number]): Promise<void> {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
  }

  async function openPage(view: (typeof views)[number]): Promise<void> {
    page = await profiles.newPage();
    await changeLook(view);
    complaints = [];
    foreignUrls = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.origin}/`)) foreignUrls.push(request.url());
    });
  }
  afterEach(() => page.close());

  /** Every fault axe finds on the page: the rule and the element. */
  async function listFaults(): Promise<string[]> {
    const faults = await findFaults(page);
    return faults.flatMap(({ rule, places }) => places.map(({ target, html }) => `${rule}: ${target} ${html}`));
  }

  const fits = (): Promise<boolean> =>
    page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  it.each(ownPages)(
    '%s, in each theme and width, has no fault, fits, asks no other origin and does not complain',
    async (path) => {
      await openPage(views[0]!);
      await page.goto(server.origin + path);
      for (const view of views) {
        await changeLook(view);
        expect([view, await listFaults()]).toEqual([view, []]);
        expect([view, await fits()]).toEqual([view, true]);
      }
      expect(foreignUrls).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  // Each theme and each width once: neither changes what the other does.
  it('the reference has no fault, and its client none but those of the bundle that attributes cannot mend', async () => {
    await openPage(views[0]!);
    await page.goto(`${server.origin}/api/docs#tag/products/POST/products`);
    await page.getByRole('heading', { name: 'Create a product', exact: true }).first().waitFor();
    await page.locator('.request-card pre').first().waitFor();
    for (const view of [views[0]!, views[3]!]) {
      await changeLook(view);
      await page.locator(`body.${view.theme}-mode`).waitFor();
      expect([view, await listFaults()]).toEqual([view, []]);
      expect([view, await fits()]).toEqual([view, true]);
    }

    await page
      .getByRole('button', { name: /Test Request.*POST/i })
      .first()
      .click();
    const send = page.locator('.scalar-client').getByRole('button', { name: /^Send/ }).first();
    await send.waitFor();
    await page.locator('.scalar-client .cm-content').waitFor();
    expect((await listFaults()).filter((fault) => !faultsOfBundle.some((known) => known.test(fault)))).toEqual([]);
    // Within the screen, which is where a finger finds it.
    const box = await send.boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(360);
  });

  it('the payload of a webhook has no fault, is bounded and offers nothing to try', async () => {
    await openPage(views[3]!);
    await page.goto(`${server.origin}/api/docs#tag/invoices/webhook/POST/invoice.paid`);
    const card = page.locator('[id$="webhook/POST/invoice.paid"] .request-card');
    await card.getByText('"invoice.paid"').waitFor();
    expect(await listFaults()).toEqual([]);
    expect(await fits()).toBe(true);
    expect((await card.boundingBox())!.height).toBeLessThan(600);
    const tryButton = card.locator('.show-api-client-button');
    expect([await tryButton.count(), await tryButton.isVisible()]).toEqual([1, false]);
  });

  it('would notice an image without a text', async () => {
    await openPage(views[0]!);
    await page.goto(`${server.origin}/api/docs/errors`);
    await page.evaluate(`document.querySelector('.site-brand img').removeAttribute('alt')`);
    expect(await listFaults()).toEqual([expect.stringMatching(/^image-alt: img /)]);
  });

  it('copies a sample of a guide by its button', async () => {
    await openPage(views[0]!);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin });
    await page.goto(`${server.origin}/api/docs/guides/modes`);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/^curl http.*\\\n {2}-H "Authoriz/);
  });
});
