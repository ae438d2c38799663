import type { Locator, Page } from 'playwright-core';

export const listAddress = '/integrations/public-api';

interface NewKey {
  name: string;
  mode?: 'Test' | 'Live';
  scope?: 'Read & Write' | 'Read-only';
}

export const dialogOf = (page: Page): Locator => page.getByRole('dialog');
const tokenOf = (page: Page): Locator => dialogOf(page).getByRole('group', { name: 'Token', exact: true });

/** Fills in the dialog and sends it. @returns the token that the dialog then shows */
export async function createKey(page: Page, { name, mode = 'Test', scope = 'Read & Write' }: NewKey): Promise<string> {
  await page.getByRole('button', { name: 'Create API key' }).first().click();
  const dialog = dialogOf(page);
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('radio', { name: new RegExp(`^${mode} `) }).check();
  await dialog.getByRole('radio', { name: new RegExp(`^${scope} `) }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  return shownToken(page);
}

/** The token that the dialog shows. */
export async function shownToken(page: Page): Promise<string> {
  await tokenOf(page).waitFor();
  return (await tokenOf(page).textContent())!;
}

/** Presses a copy button. @returns what is on the clipboard then */
export async function copy(page: Page, what: 'token' | 'curl line'): Promise<string> {
  await dialogOf(page)
    .getByRole('button', { name: `Copy the ${what}` })
    .click();
  await dialogOf(page).getByText('Copied', { exact: true }).first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Chooses from the menu of a key in the list. */
export async function chooseAction(page: Page, name: string, action: 'Rename' | 'Roll…' | 'Revoke…'): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** Everything the page keeps or shows: its source, its address, its title and all the storage it has. */
export async function tracesIn(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches = await window.caches.keys();
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      caches,
      window.history.state,
      window.name,
      document.cookie,
      [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
    ]);
  });
  return [page.url(), await page.title(), await page.content(), kept].join('\n');
}

/** Everything that goes over the wire from now on, a text for each request and for each reply. */
export function recordTraffic(page: Page): { requests: string[]; replies: () => Promise<string[]> } {
  const requests: string[] = [];
  const replies: Promise<string>[] = [];
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`);
  });
  page.on('response', (response) => {
    // Without a body where the page was left meanwhile.
    const body = response.text().catch(() => '');
    replies.push(body.then((text) => `${response.request().method()} ${response.url()} ${text}`));
  });
  return { requests, replies: () => Promise.all(replies) };
}
