import type { Page } from 'playwright-core';
import { faultsOf } from './support/axe';
import { describeInBrowser, overflowOf } from './support/browser';
import { Stage, type Person } from './support/stage';

let stage: Stage;
const widths = [1280, 360];

/** What sticks out of the window: a dialog does not widen the page. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'button, input, [role="option"], [role="dialog"] section, [role="alert"], main h1, main p, main li',
      ),
    ]
      .filter((element) => element.getClientRects().length > 0 && !element.closest('[data-position]'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > window.innerWidth + 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

async function expectWhole(page: Page): Promise<void> {
  expect(await overflowOf(page)).toBe(0);
  expect(await cutOff(page)).toEqual([]);
}

async function expectWholeInEachWidth(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // Until the page has drawn itself anew.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expectWhole(page);
  }
}

const openDialog = (page: Page) => page.getByRole('dialog');

async function makeLink(page: Page, email: string): Promise<string> {
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByLabel('Email').fill(email);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = (await page.getByRole('group', { name: 'Invitation link' }).textContent())!;
  await page.keyboard.press('Escape');
  await page.getByText('You have not copied the invitation link').waitFor();
  return link.slice(`${stage.origin}/settings`.length);
}

describeInBrowser('how the pages about people look', () => {
  jest.setTimeout(120_000);
  beforeAll(async () => {
    stage = await Stage.start();
  });
  beforeEach(() => void (stage.complaints = []));
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(() => stage.close());

  it('has no fault that axe finds, in light and dark', async () => {
    const teamId = await stage.team();
    const ada = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    await stage.join(teamId, 'ADMIN', await stage.person('Grace Hopper'));
    await stage.join(await stage.team('Paper Mill'), 'MEMBER', ada);

    const login = await stage.visit('/login');
    await login.getByLabel('Email').fill('nobody');
    await login.getByRole('button', { name: 'Sign in' }).click();
    await login.getByText('Enter the password.').waitFor();
    expect(await faultsOf(login)).toEqual([]);
    await stage.go(login, '/invitation');
    await login.getByText('Open your link again').waitFor();
    expect(await faultsOf(login)).toEqual([]);
    await login.close();

    const page = await stage.visit('/account', { as: ada });
    await page.getByLabel('New password').fill('long enough');
    expect(await faultsOf(page)).toEqual([]);

    await stage.go(page, '/company');
    await page.getByLabel('City').fill('Amsterdam');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Choose the country.').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await stage.go(page, '/members');
    await page.getByRole('table', { name: 'Members' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const address = await makeLink(page, 'invited@example.com');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close without copying' }).click();
    await openDialog(page).waitFor({ state: 'hidden' });
    await page.getByRole('textbox', { name: 'Role of Grace Hopper' }).click();
    await page.getByRole('option').first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('option', { name: /^Owner/ }).click();
    await page.getByRole('button', { name: 'Make them Owner' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await stage.go(page, address);
    await page.getByText('You are signed in as somebody else').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  it('has none on the set-up page either', async () => {
    const page = await stage.visit('/login');
    await page.route('**/api/console/setup', (route) => route.fulfill({ json: { data: { needed: true } } }));
    await page.reload();
    await page.getByLabel('Set-up code').waitFor();
    await page.getByRole('button', { name: 'Make the team' }).click();
    await page.getByLabel('Password', { exact: true }).fill('long enough');
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectWhole(page);
    await page.close();
  });

  describe.each([
    ['markup', '"><img src=x onerror=alert(1)>', '"><img/src=x/onerror=alert(1)>@example.com'],
    ['255 characters without a space', 'W'.repeat(255), `${'w'.repeat(64)}@${'w'.repeat(180)}`],
    ['text from right to left', 'شركة الورق للروابط '.repeat(13).trim(), `${'ورق'.repeat(20)}@example.com`],
  ])('with names that are %s', (_kind, name, email) => {
    let owner: Person;
    let named: Person;

    beforeAll(async () => {
      const teamId = await stage.team(name);
      owner = await stage.join(teamId, 'OWNER', await stage.person(name));
      named = await stage.join(teamId, 'ADMIN', await stage.person(name, email));
      await stage.join(await stage.team(name), 'MEMBER', owner);
    });

    /** Opens all there is to open on the page of members. @returns the address of an invitation */
    async function useMembersPage(page: Page, width: number): Promise<string> {
      await page.getByRole(width === 360 ? 'list' : 'table', { name: 'Members' }).waitFor();
      expect(await page.locator('main bdi').filter({ hasText: name }).count()).toBeGreaterThanOrEqual(3);
      await expectWhole(page);

      const address = await makeLink(page, `${width}${email.slice(4)}`);
      await expectWhole(page);
      await page.getByRole('button', { name: 'Close without copying' }).click();
      await openDialog(page).waitFor({ state: 'hidden' });
      await page
        .getByRole('button', { name: /^Revoke the invitation/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await expectWhole(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await openDialog(page).waitFor({ state: 'hidden' });

      await page.getByRole('button', { name: `Remove ${named.name} from the team` }).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor();
      await expectWhole(page);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await openDialog(page).waitFor({ state: 'hidden' });
      const next = width === 360 ? 'Manager' : 'Member';
      await page.getByRole('textbox', { name: `Role of ${named.name}` }).click();
      await page.getByRole('option', { name: new RegExp(`^${next}`) }).waitFor();
      await expectWhole(page);
      await page.getByRole('option', { name: new RegExp(`^${next}`) }).click();
      await page.getByText(`is a ${next} now`).waitFor();
      await expectWhole(page);
      return address;
    }

    it('keeps its layout, wide and narrow', async () => {
      const page = await stage.visit('/members', { as: owner });
      let address = '';
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        address = await useMembersPage(page, width);
      }

      await stage.go(page, '/company');
      await page.getByText('the name of the team').waitFor();
      await expectWholeInEachWidth(page);
      await stage.go(page, '/account');
      await page.getByRole('button', { name: `Switch to ${name}` }).click();
      await page.getByText('You are Member here').waitFor();
      await page.getByText('You work for').waitFor();
      await expectWholeInEachWidth(page);
      await page.getByRole('button', { name: `Switch to ${name}` }).click();
      await page.getByText('You are Owner here').waitFor();
      await stage.go(page, address);
      await page.getByText('You are signed in as somebody else').waitFor();
      await expectWholeInEachWidth(page);
      expect(await page.locator('img[src="x"]').count()).toBe(0);
      await page.close();
    });
  });
});
