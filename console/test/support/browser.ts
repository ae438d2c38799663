import type { Browser, Page } from 'playwright-core';
import { buildConsole } from '../../../scripts/build-console';
import { startChromium } from '../../../server/test/support/in-browser';

export { describeInBrowser } from '../../../server/test/support/in-browser';

/** A browser to look at the app with, which is built first. */
export async function startBrowser(): Promise<Browser> {
  await buildConsole();
  return startChromium();
}

export const patienceMs = 10_000;

/** Chromium's own note of every reply that is a refusal, which some tests are about. */
const isNoteOfRefusal = (text: string, url: string): boolean =>
  url.includes('/api/console/') && /^Failed to load resource: .* status of 4\d\d /.test(text);

/** Notes from now on what is wrong with a page: what the browser's console says, dialogs of the browser, requests to another origin. */
export function watch(page: Page, origin: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (!isNoteOfRefusal(message.text(), message.location().url)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(`${origin}/`) || request.url().startsWith('data:');
    if (!isOwn) complaints.push(request.url());
  });
}

/** By how many pixels the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
