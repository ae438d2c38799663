import { readFileSync } from 'node:fs';
import type AxeSource from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildConsole } from '../../../scripts/build-console';
import { createStaff } from '../../../server/test/console/visitor';
import { TestApi, type TestApiOptions } from '../../../server/test/support/api';
import { findChromium, launchChromium } from '../../../server/test/support/chromium';

type Staff = Awaited<ReturnType<typeof createStaff>>;
type Visitor = Staff['OWNER']['visitor'];

/** A page of the app, and what was wrong with it: what the console says, dialogs, requests to another origin. */
export interface LiveVisit {
  page: Page;
  complaints: string[];
}

/** The built app with the real server behind it, a team with somebody in every role, and a browser to look at it with. */
export class LiveStage {
  private constructor(
    readonly api: TestApi,
    readonly staff: Staff,
    private readonly browser: Browser,
  ) {}

  static async start(options: TestApiOptions = {}): Promise<LiveStage> {
    await buildConsole();
    const api = await TestApi.start(options);
    return new LiveStage(api, await createStaff(api), await launchChromium(findChromium()!));
  }

  /** Opens an address below /settings for somebody who has signed in; for nobody if undefined. */
  async visit(address: string, visitor?: Visitor, options: BrowserContextOptions = {}): Promise<LiveVisit> {
    const { origin } = this.api;
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(10_000);
    if (visitor?.cookie) await context.addCookies([sessionCookie(visitor.cookie, origin)]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
      if (!isOwn) complaints.push(request.url());
    });
    await page.goto(`${origin}/settings${address}`);
    return { page, complaints };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.api.stop();
  }
}

function sessionCookie(cookie: string, origin: string) {
  const [name, value] = [cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1)];
  return {
    name,
    value,
    domain: new URL(origin).hostname,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Lax' as const,
  };
}

/** By how many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is now: rule → elements. */
export async function faultsOf(page: Page): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof AxeSource }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
