import { readFileSync } from 'node:fs';
import type AxeSource from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface Fault {
  rule: string;
  /** Where it is, and the markup there. */
  places: { target: string; html: string }[];
}

/** What axe finds wrong with the page as it is now. @param tags of the rules; all that are on by default if unset */
export async function findFaults(page: Page, tags?: string[]): Promise<Fault[]> {
  // A page's policy allows no script of a tester either; what Playwright evaluates is not subject to it.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(source);
  return page.evaluate(runAxe, tags);
}

/** Runs in the page. What has passed is neither collected nor sent here, which would take longer than the checks. */
async function runAxe(tags: string[] | undefined): Promise<Fault[]> {
  const { axe } = globalThis as unknown as { axe: typeof AxeSource };
  const { violations } = await axe.run({ resultTypes: ['violations'], ...(tags && { runOnly: tags }) });
  return violations.map(({ id, nodes }) => ({
    rule: id,
    places: nodes.map(({ target, html }) => ({ target: target.join(' '), html })),
  }));
}
