import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import type { Visitor } from '../console/visitor';
import { findFaults } from '../support/axe';
import type { BrowserProfiles } from '../support/browser-profiles';

/** All of a request but the header that a key belongs into. */
async function otherParts(request: Request): Promise<string> {
  const { authorization: _, ...headers } = await request.allHeaders();
  return JSON.stringify([request.url(), headers, request.postData()]);
}

/** Whether it is the one that "Test Request" of the list of products sends. */
export const isTrial = (request: Request): boolean => new URL(request.url()).pathname === '/api/v1/products';

/** Somebody who reads the reference of a real server, and all that their browser has said and sent meanwhile. */
export class Reader {
  /** What the console of the browser said, and every request to another origin. */
  readonly complaints: string[] = [];
  readonly requests: Request[] = [];
  /** The page as the server sent it. */
  source = '';

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    private readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (!message.text().startsWith('@scalar/api-reference@')) this.complaints.push(message.text());
    });
    page.on('request', (request) => {
      this.requests.push(request);
      const { origin: target, protocol } = new URL(request.url());
      if (target !== origin && protocol !== 'data:') this.complaints.push(request.url());
    });
  }

  /** Opens a browser for somebody who has signed in; for nobody in particular if undefined. */
  static async arrive(profiles: BrowserProfiles, origin: string, visitor?: Visitor): Promise<Reader> {
    const page = await profiles.newPage();
    page.setDefaultTimeout(20_000);
    await page.setViewportSize({ width: 1280, height: 900 });
    const reader = new Reader(page, page.context(), origin);
    if (visitor) await reader.signIn(visitor);
    return reader;
  }

  /** Takes over the session of a visitor, as if they had signed in in another tab. */
  async signIn({ cookie = '' }: Visitor): Promise<void> {
    const [name = '', value = ''] = cookie.split(/=(.*)/s);
    const { hostname } = new URL(this.origin);
    await this.context.addCookies([
      { name, value, domain: hostname, path: '/', secure: true, httpOnly: true, sameSite: 'Lax' },
    ]);
  }

  /** Opens the list of products in the reference and waits until it is there and knows who is reading. */
  async open(): Promise<void> {
    const session = this.page.waitForResponse((response) => response.url().endsWith('/api/console/session'));
    const reply = await this.page.goto(`${this.origin}/api/docs#tag/products/GET/products`);
    this.source = (await reply?.text()) ?? '';
    await session;
    await this.samples.first().waitFor();
  }

  /**
   * Opens the same page without the reference's own bundle, which is most of the work of opening it and which the control, as long as it has made no
   * key, has nothing to do with.
   */
  async openWithoutBundle(): Promise<void> {
    const body = 'window.Scalar = { createApiReference() {} };';
    await this.page.route('**/assets/scalar-*', (route) => route.fulfill({ contentType: 'text/javascript', body }));
    await this.page.goto(`${this.origin}/api/docs#tag/products/GET/products`, { waitUntil: 'networkidle' });
  }

  /** As a system does that goes over to another theme, and a window that is made wider or narrower. */
  async changeLook({ colorScheme, width }: { colorScheme: 'light' | 'dark'; width: number }): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.setViewportSize({ width, height: 900 });
    await this.page.locator(`body.${colorScheme}-mode`).waitFor();
    await this.page.evaluate(`for (const animation of document.getAnimations()) animation.finish()`);
  }

  get control() {
    return this.page.locator('#test-key');
  }

  get dialog() {
    return this.page.getByRole('dialog', { name: 'Use a test key' });
  }

  get offer() {
    return this.control.getByRole('button', { name: 'Use a test key' });
  }

  /** The button that makes a test key. */
  get submit() {
    return this.dialog.getByRole('button', { name: 'Use a test key' });
  }

  /** The samples of the list of products. */
  get samples() {
    return this.page.locator('[id$="GET/products"] .request-card pre');
  }

  get tokenField() {
    return this.page.getByLabel('Bearer Token').first();
  }

  /** Makes a key as the dialog proposes it and returns its token. */
  async makeKey(): Promise<string> {
    await this.offer.click();
    await this.submit.click();
    await this.control.getByText('ends at').waitFor();
    return this.tokenField.inputValue();
  }

  /** Nothing but the requests to the API has got to see the token since the page was opened, and nothing keeps it. */
  async expectSecret(token: string): Promise<void> {
    expect(this.requests.length).toBeGreaterThan(5);
    for (const request of this.requests) {
      expect(await otherParts(request)).not.toContain(token);
      const reply = await request.response();
      const isMaking = request.url().endsWith('/api/console/reference-key');
      expect([request.url(), (await reply!.text()).includes(token)]).toEqual([request.url(), isMaking]);
      if (!isTrial(request)) expect((await request.allHeaders())['authorization']).toBeUndefined();
    }
    expect(this.source).not.toContain('pk_test_');
    expect(await this.stored()).not.toContain(token);
  }

  /** Takes the key out again, which revokes it. */
  async removeKey(): Promise<void> {
    await this.control.getByRole('button', { name: 'Remove' }).click();
    await this.offer.waitFor();
  }

  hasFocus(element: Locator): Promise<boolean> {
    return element.and(this.page.locator(':focus')).isVisible();
  }

  /** What was copied last. */
  clipboard(): Promise<string> {
    return this.page.evaluate('navigator.clipboard.readText()');
  }

  /** Every fault that axe finds. */
  async faults(): Promise<string[]> {
    const faults = await findFaults(this.page);
    return faults.flatMap(({ rule, places }) => places.map(({ target, html }) => `${rule}: ${target} ${html}`));
  }

  /** By how many pixels the page is wider than the window. */
  overflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  /** All that the browser keeps beyond the page. */
  stored(): Promise<string> {
    return this.page.evaluate(`(async () => JSON.stringify([
      { ...localStorage }, { ...sessionStorage }, document.cookie, await indexedDB.databases(), await caches.keys(),
      location.href, history.state, window.name,
    ]))()`);
  }

  leave(): Promise<void> {
    return this.page.close();
  }
}
