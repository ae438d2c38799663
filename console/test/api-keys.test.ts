import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PaperLink } from '../../sdk/src';
import { pino } from 'pino';
import type { Page } from 'playwright-core';
import { redact } from '../../server/src/observability/logger';
import { eventually, timed } from '../../server/test/support/eventually';
import { describeInBrowser } from './support/browser';
import {
  chooseAction,
  copy,
  createKey,
  dialogOf,
  listAddress,
  recordTraffic,
  shownToken,
  tracesIn,
} from './support/key-pages';
import { type Person, Stage } from './support/stage';

const run = promisify(execFile);
const product = { name: 'Workshop', unitPrice: 120, currency: 'EUR' };

let stage: Stage;
let teamId: string;
let owner: Person;
let page: Page;
const log: string[] = [];

const statusOf = async (token: string): Promise<number> =>
  (await stage.api.request('GET', '/me', { key: token })).status;
const row = (name: string) => page.getByRole('row').filter({ hasText: name });
const button = (name: string) => dialogOf(page).getByRole('button', { name });
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const openKey = async (name: string): Promise<void> => {
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};
/** Presses Tab until the element of that name has the focus. */
async function tabTo(name: string): Promise<void> {
  await eventually(async () => {
    await page.keyboard.press('Tab');
    return (await focused()) === name;
  });
}

describeInBrowser('a key and its token', () => {
  jest.setTimeout(60_000);

  beforeAll(async () => {
    const hooks = { streamWrite: redact };
    const logger = pino({ level: 'trace', hooks }, { write: (line) => void log.push(line) });
    stage = await Stage.start({ logger });
    teamId = await stage.team();
    owner = await stage.join(teamId, 'OWNER');
  });

  beforeEach(async () => {
    stage.complaints = [];
    page = await stage.visit(listAddress, { as: owner });
  });

  afterEach(() => page.close());

  afterAll(() => stage.close());

  it.each([
    ['Test', 'Read & Write'],
    ['Test', 'Read-only'],
    ['Live', 'Read & Write'],
    ['Live', 'Read-only'],
  ] as const)('is made as %s and %s, works as copied, and is shown once', async (mode, scope) => {
    const traffic = recordTraffic(page);
    const name = `${mode} ${scope}`;
    const token = await createKey(page, { name, mode, scope });
    expect(token).toMatch(new RegExp(`^pk_${mode.toLowerCase()}_[0-9A-Za-z]{38}$`));
    expect(await copy(page, 'token')).toBe(token);
    const curl = await copy(page, 'curl line');
    expect(curl).toBe(`curl ${stage.origin}/api/v1/me -H 'Authorization: Bearer ${token}'`);
    const { stdout } = await run('bash', ['-c', `${curl} --silent --show-error`]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { mode: mode.toLowerCase(), team: { id: teamId } } });

    const paperlink = new PaperLink({ apiKey: token, baseUrl: stage.api.origin });
    expect((await paperlink.products.list()).data).toBeDefined();
    const write = paperlink.products.create(product);
    if (scope === 'Read-only') await expect(write).rejects.toMatchObject({ status: 403, code: 'scope_insufficient' });
    else expect(await write).toMatchObject(product);

    expect(await tracesIn(page)).toContain(token);
    await button('Done').click();
    await dialogOf(page).waitFor({ state: 'detached' });
    await row(name)
      .getByText(`pk_${mode.toLowerCase()}_…${token.slice(-4)}`)
      .waitFor();
    expect(await tracesIn(page)).not.toContain(token);
    await openKey(name);
    await page.getByText('Show as a table').waitFor();
    expect(await tracesIn(page)).not.toContain(token);
    await page.reload();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    expect(await tracesIn(page)).not.toContain(token);

    expect(traffic.requests.filter((request) => request.includes(token))).toEqual([]);
    const told = (await traffic.replies()).filter((reply) => reply.includes(token));
    expect(told.map((reply) => reply.split(' ', 2))).toEqual([['POST', `${stage.origin}/api/console/api-keys`]]);
    expect(log.length).toBeGreaterThan(0);
    expect(log.filter((line) => line.includes(token))).toEqual([]);
    expect(stage.complaints).toEqual([]);
  });

  it('warns of leaving before the token is copied, by every way out, and not afterwards', async () => {
    await openKeyListTwice();
    const token = await createKey(page, { name: 'Not copied yet' });
    const warning = dialogOf(page).getByRole('alert').filter({ hasText: 'You have not copied the token' });
    const waysOut: [string, () => Promise<unknown>][] = [
      ['Escape', () => page.keyboard.press('Escape')],
      ['outside', () => page.mouse.click(5, 400)],
      ['close', () => button('Close').first().click()],
      ['Done', () => button('Done').click()],
      ['back', () => page.evaluate(() => window.history.back())],
    ];
    for (const [, leave] of waysOut) {
      await leave();
      await warning.waitFor();
      expect(await focused()).toBe('Back to the token');
      await button('Back to the token').click();
      await warning.waitFor({ state: 'detached' });
      expect(await shownToken(page)).toBe(token);
    }
    expect(stage.complaints).toEqual([]);
    await page.close({ runBeforeUnload: true });
    await eventually(() => stage.complaints.some((complaint) => complaint.startsWith('dialog')));
    expect(await shownToken(page)).toBe(token);

    await copy(page, 'token');
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    stage.complaints.length = 0;
    await page.reload();
    await row('Not copied yet').waitFor();
    expect(stage.complaints).toEqual([]);
  });

  it('leaves without the token when told so, and goes where it was asked to', async () => {
    await openKeyListTwice();
    const token = await createKey(page, { name: 'Given up' });
    await page.evaluate(() => window.history.back());
    await button('Close without copying').click();
    await page.waitForURL('**/settings/integrations');
    expect(await tracesIn(page)).not.toContain(token);
  });

  it('takes a token copied by hand for copied', async () => {
    await createKey(page, { name: 'By hand' });
    await dialogOf(page).getByRole('group', { name: 'Token', exact: true }).click();
    await page.keyboard.press('ControlOrMeta+C');
    await dialogOf(page).getByText('Copied. Keep it').waitFor();
  });

  it('is made, copied and put away by the keyboard alone', async () => {
    await tabTo('Create API key');
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    await page.keyboard.type('By keyboard');
    await page.keyboard.press('Enter');
    const token = await shownToken(page);
    await tabTo('Copy the token');
    await page.keyboard.press('Enter');
    await dialogOf(page).getByText('Copied. Keep it').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await eventually(async () => (await focused()) === 'Create API key');
  });

  it('says beside each field what is wrong, and takes the first one', async () => {
    await page.getByRole('button', { name: 'Create API key' }).first().click();
    await dialogOf(page).getByLabel('Expires').selectOption('date');
    await dialogOf(page).getByLabel('Rate limit').fill('2000000');
    await button('Create key').click();
    await dialogOf(page).getByText('Enter a name.').waitFor();
    await dialogOf(page).getByText('Choose a day.').waitFor();
    await dialogOf(page).getByText('Use a number from 1 to 1,000,000').waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-path') === 'name'));
  });

  it('has the name, the end and the rate limit that were chosen', async () => {
    await page.getByRole('button', { name: 'Create API key' }).first().click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Name').fill('Ends soon');
    await dialog.getByLabel('Expires').selectOption('30');
    await dialog.getByLabel('Rate limit').fill('1200');
    await button('Create key').click();
    await shownToken(page);
    const key = (await stage.api.keys.list(teamId)).find(({ name }) => name === 'Ends soon')!;
    expect(key.rateLimit).toBe(1200);
    const days = (Date.parse(key.expiresAt!) - Date.now()) / (24 * 60 * 60 * 1000);
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThanOrEqual(30);
    await copy(page, 'token');
    await button('Done').click();
    await openKey('Ends soon');
    await page.getByText('1,200 requests per window').first().waitFor();
  });

  it('is rolled: both tokens work for the overlap, only the new one without, and it is shown once', async () => {
    const first = (await stage.api.createKeyRecord(teamId, { name: 'Rolled' })).token;
    await page.reload();
    await chooseAction(page, 'Rolled', 'Roll…');
    await dialogOf(page)
      .getByRole('radio', { name: /^For 1 hour/ })
      .check();
    await button('Roll key').click();
    const second = await shownToken(page);
    await dialogOf(page).getByText('The token before works until').waitFor();
    expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
    expect(await copy(page, 'token')).toBe(second);
    await button('Done').click();
    await eventually(async () => (await focused()) === 'Actions for Rolled');
    expect(await tracesIn(page)).not.toContain(second);

    await openKey('Rolled');
    await page.getByText('The token before works until').waitFor();
    await page.getByRole('button', { name: 'Roll…' }).click();
    await dialogOf(page)
      .getByRole('radio', { name: /^Not at all/ })
      .check();
    await button('Roll key').click();
    const third = await shownToken(page);
    expect(await copy(page, 'curl line')).toContain(third);
    await button('Done').click();
    await eventually(async () => {
      expect([await statusOf(first), await statusOf(second), await statusOf(third)]).toEqual([401, 401, 200]);
    }, 2000);
    await page.getByText('Rolled it; the token before stopped at once').waitFor();
    await page.getByText('Rolled it; the token before went on working for 1 hour').waitFor();
    expect(log.filter((line) => [second, third].some((token) => line.includes(token)))).toEqual([]);
  });

  it('is revoked: the question names it and its last use, it is refused within 2 s, and says so', async () => {
    const { token } = await stage.api.createKeyRecord(teamId, { name: 'Revoked' });
    expect(await statusOf(token)).toBe(200);
    await page.reload();
    await row('Revoked').waitFor();
    // Since the list was loaded.
    const used = `update api_keys set last_used_at = now() - interval '3 hours' where name = 'Revoked'`;
    await stage.api.sql('control', used);
    await chooseAction(page, 'Revoked', 'Revoke…');
    await dialogOf(page).getByText('Revoked', { exact: true }).waitFor();
    await dialogOf(page).getByText('Last used: 3 hours ago').waitFor();
    await button('Revoke key').click();
    const { ms } = await timed(() => eventually(async () => (await statusOf(token)) === 401));
    expect(ms).toBeLessThan(2000);
    await row('Revoked').waitFor({ state: 'detached' });
    await eventually(async () => (await focused()) === 'API keys');

    await page.getByLabel('Status').selectOption('revoked');
    await openKey('Revoked');
    await page.getByText('This key is revoked').waitFor();
    await page.getByText('Revoked it').waitFor();
    expect(await page.getByRole('button', { name: /Roll|Revoke/ }).count()).toBe(0);
  });
});

/** A page to go back to. */
async function openKeyListTwice(): Promise<void> {
  await page.getByRole('link', { name: 'Integrations' }).first().click();
  await page.getByRole('link', { name: 'Public API' }).click();
  await page.getByRole('button', { name: 'Create API key' }).first().waitFor();
}
