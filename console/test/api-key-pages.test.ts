import type { Page } from 'playwright-core';
import { eventually } from '../../server/test/support/eventually';
import { exactTime } from '../src/components/time-format';
import { faultsOf } from './support/axe';
import { describeInBrowser, overflowOf } from './support/browser';
import { chooseAction, copy, createKey, dialogOf, listAddress, shownToken } from './support/key-pages';
import { type Person, Stage } from './support/stage';

const hostileNames = {
  markup: '"><img src=x onerror=alert(1)>',
  rightToLeft: 'شركة الورق للروابط '.repeat(12).trim(),
  longest: 'W'.repeat(255),
};

let stage: Stage;
let teamId: string;
let owner: Person;
let page: Page;

const names = async (): Promise<string[]> => page.getByRole('table').getByRole('link').allTextContents();
const search = () => page.getByRole('searchbox');
const parameters = () => new URL(page.url()).search;

async function open(address: string, width?: number): Promise<void> {
  page = await stage.visit(address, { as: owner, ...(width && { width }) });
}

const make = (name: string, key: Parameters<Stage['api']['createKeyRecord']>[1] = {}) =>
  stage.api.createKeyRecord(teamId, {
    name,
    actor: { name: 'ada@acme.example', ip: '203.0.113.7' },
    ...key,
  });

describeInBrowser('the pages of the API keys', () => {
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await Stage.start();
    teamId = await stage.team();
    owner = await stage.join(teamId, 'OWNER');
  });

  beforeEach(async () => {
    stage.complaints = [];
    await stage.api.sql('control', 'delete from api_keys');
  });

  afterEach(() => page.close());

  afterAll(() => stage.close());

  it('explain the first step while there is no key', async () => {
    await open(listAddress);
    await page.getByRole('heading', { name: 'Create your first API key' }).waitFor();
    await page.getByText(`curl ${stage.origin}/api/v1/me`).waitFor();
    const reference = page.getByRole('main').getByRole('link', { name: 'API reference' }).last();
    expect(await reference.getAttribute('href')).toBe('/api/docs');
    await search().fill('nothing like this');
    await page.getByRole('heading', { name: 'No key like that' }).waitFor();
    await page.getByRole('button', { name: 'Show all active keys' }).click();
    await page.getByRole('heading', { name: 'Create your first API key' }).waitFor();
    expect(await search().inputValue()).toBe('');
  });

  it('say that no key is active where all have ended, and lead to those', async () => {
    const { key } = await make('Was revoked');
    await stage.api.keys.revoke(teamId, key.id, { name: 'a test' });
    await open(listAddress);
    await page.getByRole('heading', { name: 'No active key' }).waitFor();
    await page.getByRole('link', { name: 'Show all keys' }).click();
    await eventually(async () => expect(await names()).toEqual(['Was revoked']));
  });

  it('show what works, and what has ended when asked to', async () => {
    await make('Works', { mode: 'live' });
    await make('Has expired');
    const { key } = await make('Was revoked');
    await stage.api.sql(
      'control',
      `update api_keys set expires_at = now() - interval '1 day' where name = 'Has expired'`,
    );
    await stage.api.keys.revoke(teamId, key.id, { name: 'a test' });
    await stage.api.keys.mint({ teamId, mode: 'test', scope: 'READ_ONLY', actor: { name: 'a test' } });
    await open(listAddress);
    await eventually(async () => expect(await names()).toEqual(['Reference page', 'Works']));
    const reference = page.getByRole('row').filter({ hasText: 'Reference page' });
    await reference.getByText(/^Expires in (59 minutes|1 hour)$/).waitFor();
    expect(await reference.getByText('Reference page', { exact: true }).count()).toBe(2);
    await page.getByLabel('Mode').selectOption('live');
    await eventually(async () => expect(await names()).toEqual(['Works']));
    expect(parameters()).toBe('?mode=live');
    await page.getByLabel('Mode').selectOption('');
    await page.getByLabel('Status').selectOption('expired');
    await eventually(async () => expect(await names()).toEqual(['Has expired']));
    await page.getByRole('button', { name: 'Actions for Has expired' }).click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(['Rename']);
    await page.keyboard.press('Escape');
    await page.getByLabel('Status').selectOption('all');
    await eventually(async () => expect((await names()).length).toBe(4));
    expect(parameters()).toBe('?status=all');
    await page.reload();
    await eventually(async () => expect((await names()).length).toBe(4));
  });

  it('find a key by name and by the end of its token, and keep a token that was pasted to themselves', async () => {
    const { token } = await make('Shop sync');
    await make('Nightly export');
    await open(listAddress);
    await eventually(async () => expect((await names()).length).toBe(2));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await search().pressSequentially('SHOP', { delay: 20 });
    await eventually(async () => expect(await names()).toEqual(['Shop sync']));
    expect(parameters()).toBe('?q=SHOP');
    expect(asked.filter((url) => url.includes('api-keys'))).toHaveLength(1);
    await search().fill('nothing');
    await page.getByText('No active key has this in its name').waitFor();
    await search().fill(token);
    await eventually(async () => expect(await names()).toEqual(['Shop sync']));
    expect(parameters()).toBe(`?q=${token.slice(-4)}`);
    expect(asked.filter((url) => url.includes(token.slice(8)))).toEqual([]);
  });

  it('load more keys when there are more than fit', async () => {
    for (let index = 0; index < 23; index++) await make(`Key ${index}`);
    await open(listAddress);
    await page.getByText('20 keys, and more').waitFor();
    await page.getByRole('button', { name: 'Load more' }).click();
    const status = page.getByText('23 keys', { exact: true });
    await status.waitFor();
    await eventually(() => status.evaluate((element) => element === document.activeElement));
    expect(new Set(await names()).size).toBe(23);
  });

  it('rename a key in its place, in the list and on its own page, and tell of it', async () => {
    const { key } = await make('Before');
    await open(listAddress);
    await chooseAction(page, 'Before', 'Rename');
    const field = page.getByLabel('Name of the key');
    await eventually(() => field.evaluate((element) => element === document.activeElement));
    await field.fill('  ');
    await page.keyboard.press('Enter');
    await page.getByText('Enter a name.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Before' }).waitFor();
    await chooseAction(page, 'Before', 'Rename');
    await field.fill('Between');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Between' }).click();
    await page.getByRole('button', { name: 'Rename' }).click();
    await field.fill(hostileNames.markup);
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByRole('heading', { level: 1, name: hostileNames.markup }).waitFor();
    await eventually(() => page.evaluate(() => document.activeElement?.textContent === 'Rename'));
    const trail = page.getByRole('region', { name: 'Changes' }).getByRole('listitem');
    await eventually(async () =>
      expect(await trail.locator('> :first-child').allTextContents()).toEqual([
        `Renamed it from Between to ${hostileNames.markup}`,
        'Renamed it from Before to Between',
        'Created it as Before: Test, Read & Write',
      ]),
    );
    expect(await trail.first().textContent()).toMatch(/(ago|just now) by \S+@example\.com from 127\.0\.0\.1$/);
    expect(await trail.last().textContent()).toMatch(/by ada@acme\.example from 203\.0\.113\.7$/);
    const time = trail.last().locator('time');
    await time.hover();
    const exact = exactTime(Date.parse((await time.getAttribute('datetime'))!));
    await page.getByRole('tooltip').getByText(exact, { exact: true }).waitFor();
    expect((await stage.api.keys.find(teamId, key.id))!.name).toBe(hostileNames.markup);
    expect(stage.complaints).toEqual([]);
  });

  it('show what a key was used for, drawn and as a table', async () => {
    const { key } = await make('Busy');
    const counts = `insert into request_counts (team_id, key_id, hour, requests, errors) values ($1, $2, date_trunc('hour', now()), 1204, 3)`;
    await stage.api.sql('control', counts, [teamId, key.id]);
    await open(listAddress);
    const row = page.getByRole('row').filter({ hasText: 'Busy' });
    await row.getByRole('img', { name: 'Requests a day, today last: 0, 0, 0, 0, 0, 0, 1204' }).waitFor();
    await row.getByRole('link').click();
    await page.getByText('1,204 requests, 3 answered with an error.').first().waitFor();
    await page.locator('canvas').waitFor();
    const pointed = page.locator('.u-legend').getByText('Day (UTC)');
    expect(await pointed.isVisible()).toBe(false);
    await page.locator('.u-over').hover();
    await pointed.waitFor();
    await page.getByText('Show as a table').click();
    const rows = page.locator('details').getByRole('row');
    for (const [period, points] of Object.entries({ '7 days': 7, '24 hours': 24, '30 days': 30 })) {
      await page.getByText(period, { exact: true }).click();
      await eventually(async () => expect(await rows.count()).toBe(1 + points));
      expect(await rows.last().textContent()).toContain('12043');
    }
    await page.getByRole('link', { name: 'Recent requests with this key' }).click();
    await page.waitForURL(`**/settings/integrations/public-api/requests?keyId=${key.id}`);
  });

  it.each(['01946e3c-2f10-7a52-9c3e-5b8f0d6a4e25', 'no-id-at-all'])('say that there is no key %s', async (id) => {
    await open(`${listAddress}/keys/${id}`);
    await page.getByRole('heading', { level: 1, name: 'No such key' }).waitFor();
    await page.getByRole('link', { name: 'See all API keys' }).click();
    await page.getByRole('heading', { level: 1, name: 'Public API' }).waitFor();
  });

  it('keep their layout, and themselves, with odd names', async () => {
    for (const name of Object.values(hostileNames)) {
      const { key } = await make(name, { expiresInSeconds: 500_000 });
      await stage.api.keys.rename(teamId, key.id, `${name.slice(1)}!`, { name });
      await stage.api.keys.rename(teamId, key.id, name, { name });
    }
    await open(listAddress, 360);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const name of Object.values(hostileNames)) {
        const isFit = async () => expect([width, name, await overflowOf(page)]).toEqual([width, name, 0]);
        await page.getByRole('link', { name }).waitFor();
        await isFit();
        for (const action of ['Roll…', 'Revoke…'] as const) {
          await chooseAction(page, name, action);
          await dialogOf(page).getByText(name).waitFor();
          await isFit();
          expect(await dialogOf(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
          await page.keyboard.press('Escape');
          await dialogOf(page).waitFor({ state: 'detached' });
        }
        await page.getByRole('link', { name }).click();
        await page.getByRole('heading', { level: 1, name }).waitFor();
        await page.getByText('Renamed it').first().waitFor();
        await page.locator('canvas').waitFor();
        await isFit();
        await page.goBack();
      }
    }
    expect(stage.complaints).toEqual([]);
  });

  it('have no fault that axe finds, in light and dark', async () => {
    const isFaultless = async (): Promise<void> => expect(await faultsOf(page)).toEqual([]);
    await open(`${listAddress}/keys/no-id-at-all`);
    await page.getByRole('heading', { name: 'No such key' }).waitFor();
    await isFaultless();
    await page.getByRole('link', { name: 'See all API keys' }).click();
    await page.getByRole('heading', { name: 'Create your first API key' }).waitFor();
    await isFaultless();
    const { key } = await make('Shop sync', { expiresInSeconds: 500_000 });
    await make(hostileNames.longest, { mode: 'live', scope: 'READ_ONLY' });
    await stage.go(page, `${listAddress}?status=all`);
    await page.getByRole('link', { name: 'Shop sync' }).waitFor();
    await isFaultless();
    await page.getByRole('button', { name: 'Actions for Shop sync' }).click();
    await page.getByRole('menuitem', { name: 'Revoke…' }).waitFor();
    await isFaultless();
    await page.getByRole('menuitem', { name: 'Revoke…' }).click();
    await dialogOf(page).getByText('Last used').waitFor();
    await isFaultless();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Create API key' }).click();
    await dialogOf(page).getByRole('button', { name: 'Create key' }).click();
    await dialogOf(page).getByText('Enter a name.').waitFor();
    await isFaultless();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await createKey(page, { name: 'Shown' });
    await isFaultless();
    await page.keyboard.press('Escape');
    await dialogOf(page).getByText('You have not copied the token').waitFor();
    await isFaultless();
    await copy(page, 'token');
    await isFaultless();
    const { key: ended } = await make('Ended');
    await stage.api.keys.revoke(teamId, ended.id, { name: 'command line (root)' });
    await stage.go(page, `${listAddress}/keys/${ended.id}`);
    await page.getByText('This key is revoked').waitFor();
    await page.getByText(/by command line \(root\)$/).waitFor();
    await isFaultless();
    await stage.go(page, `${listAddress}/keys/${key.id}`);
    await page.locator('canvas').waitFor();
    await page.getByText('Created it as').waitFor();
    await isFaultless();
    await page.getByRole('button', { name: 'Rename' }).click();
    await isFaultless();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Roll…' }).click();
    await dialogOf(page).getByText('For 24 hours').waitFor();
    await isFaultless();
    await dialogOf(page).getByRole('button', { name: 'Roll key' }).click();
    await shownToken(page);
    await isFaultless();
  });
});
