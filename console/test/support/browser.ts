import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildConsole } from '../../../scripts/build-console';
import { findChromium, launchChromium } from '../../../server/test/support/chromium';
import { type FakeConsole, startFakeConsole } from './fake-console-api';

const executablePath = findChromium();
if (!executablePath) {
  process.stderr.write('Skipped: the tests of the Settings app need Chromium; install it or set CHROMIUM_PATH.\n');
}

/** `describe`, where there is a browser. */
export const describeInBrowser = executablePath ? describe : describe.skip;

/** A page of the app, and what was wrong with it: anything the console says, and any request to another origin. */
export interface Visit {
  page: Page;
  complaints: string[];
  /** The addresses of the files it has loaded. */
  requested: string[];
}

/** The built app with a fake API and a browser to look at it with. Call `close` in the end. */
export async function startStage(): Promise<{
  fake: FakeConsole;
  visit: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}> {
  await buildConsole();
  const fake = await startFakeConsole();
  const browser = await launchChromium(executablePath!);
  return {
    fake,
    visit: (address, options) => visit(browser, fake.origin, address, options),
    async close() {
      await browser.close();
      await fake.close();
    },
  };
}

async function visit(
  browser: Browser,
  origin: string,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    requested.push(request.url());
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) complaints.push(request.url());
  });
  await page.goto(`${origin}/settings${address}`);
  return { page, complaints, requested };
}
