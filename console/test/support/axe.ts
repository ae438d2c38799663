import { readFileSync } from 'node:fs';
import type AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Fault = [theme: string, rule: string, places: string[]];

/** What axe finds wrong with the page as it is now, in light and in dark, of a page that follows the system's theme. */
export async function faultsOf(page: Page): Promise<Fault[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const faults: Fault[] = [];
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction((name) => document.documentElement.dataset.mantineColorScheme === name, theme);
    await page.evaluate(settle);
    const { violations } = await page.evaluate(
      (runOnly) => (window as unknown as { axe: typeof AxeSource }).axe.run({ runOnly }),
      rules,
    );
    faults.push(...violations.map(({ id, nodes }): Fault => [theme, id, nodes.map(({ html }) => html)]));
  }
  return faults;
}

/** Runs in the page: colours that are on their way have arrived when this ends. */
async function settle(): Promise<void> {
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}
