import type { Page } from 'playwright-core';
import { BrowserProfiles } from '../../../server/test/support/browser-profiles';
import { patienceMs, startBrowser, watch } from './browser';
import { type FakeConsole, startFakeConsole } from './fake-console-api';

/** A page of the app, and what was wrong with it. */
export interface Visit {
  page: Page;
  complaints: string[];
  /** The addresses of the files it has loaded. */
  requested: string[];
}

interface Look {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
}

/** The built app with a fake API, for what a real server would not do, and a browser to look at it with. Call `close` in the end. */
export async function startFakeStage(): Promise<{
  fake: FakeConsole;
  visit: (address: string, look?: Look) => Promise<Visit>;
  close: () => Promise<void>;
}> {
  const [browser, fake] = await Promise.all([startBrowser(), startFakeConsole()]);
  const profiles = new BrowserProfiles(browser, fake.origin, { reducedMotion: 'reduce' });
  return {
    fake,
    async visit(address, { viewport = { width: 1280, height: 800 }, colorScheme = 'light' } = {}) {
      const page = await profiles.newPage();
      page.setDefaultTimeout(patienceMs);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
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
