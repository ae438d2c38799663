import type { Page } from 'playwright-core';
import { type Fault, findFaults } from '../../../server/test/support/axe';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, in light and in dark, of a page that follows the system's theme; it is left in the other one. */
export async function faultsOf(page: Page): Promise<({ theme: string } & Fault)[]> {
  const faults: ({ theme: string } & Fault)[] = [];
  // The one it has first: to go over to another costs as much as the check.
  const isDark = await page.evaluate(() => document.documentElement.dataset.mantineColorScheme === 'dark');
  const [first, second] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  for (const theme of [first, second]) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((name) => document.documentElement.dataset.mantineColorScheme === name, theme);
    await page.evaluate(settle);
    faults.push(...(await findFaults(page, tags)).map((fault) => ({ theme, ...fault })));
  }
  return faults;
}

/** Runs in the page: colours that are on their way have arrived when this ends. */
function settle(): void {
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
}
