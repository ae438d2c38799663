import { readFileSync } from 'node:fs';
import type AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now: rule and place of each fault. */
export async function faultsOf(page: Page): Promise<[rule: string, places: string[]][]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (runOnly) => (window as unknown as { axe: typeof AxeSource }).axe.run({ runOnly }),
    rules,
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
