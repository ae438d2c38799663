import type { BrowserContextOptions, Page } from 'playwright-core';
import { patienceMs, startBrowser, watch } from './browser';
import { type FakeConsole, startFakeConsole } from './fake-console-api';

/** A page of the app, and what was wrong with it. */
export interface Visit {
  page: Page;
  complaints: string[];
  /** The addresses of the files it has loaded. */
  requested: string[];
}

/** The built app with a fake API, for what a real server would not do, and a browser to look at it with. Call `close` in the end. */
export async function startFakeStage(): Promise<{
  fake: FakeConsole;
  visit: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
  close: () => Promise<void>;
}> {
  const [browser, fake] = await Promise.all([startBrowser(), startFakeConsole()]);
  return {
    fake,
    async visit(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(patienceMs);
      const page = await context.newPage();
      const visit: Visit = { page, complaints: [], requested: [] };
      watch(page, fake.origin, visit.complaints);
      page.on('request', (request) => visit.requested.push(request.url()));
      await page.goto(`${fake.origin}/settings${address}`);
      return visit;
    },
    async close() {
      await browser.close();
      await fake.close();
    },
  };
}
