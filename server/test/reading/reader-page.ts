import type { Page } from 'playwright-core';
import { findFaults } from '../support/axe';
import { eventually } from '../support/eventually';

/** The page number that the toolbar shows. */
export const currentPage = (page: Page): Promise<string> => page.locator('#page').inputValue();

export const isNowAt = (page: Page, number: string) => eventually(async () => (await currentPage(page)) === number);

/** How many pixels are out of sight to the side. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Expects what everybody can use, in light and in dark. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await findFaults(page)]).toEqual([colorScheme, []]);
  }
}

/** From the navigation to the first page on the screen. @throws Error before that */
export const firstPageMs = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-page')[0]!.startTime);
