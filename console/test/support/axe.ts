import type { Page } from 'playwright-core';
import { type Fault, findFaults } from '../../../server/test/support/axe';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, in light and in dark, of a page that follows the system's theme. */
export async function faultsOf(page: Page): Promise<({ theme: string } & Fault)[]> {
  const faults: ({ theme: string } & Fault)[] = [];
  for (const theme of ['dark', 'light'] as const) {
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
