import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/browser';
import { Stage } from './support/stage';

let stage: Stage;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const area = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name });
const roleOf = (page: Page, name: string) => page.getByRole('textbox', { name: `Role of ${name}` });

async function choose(page: Page, person: string, role: string): Promise<void> {
  await roleOf(page, person).click();
  await page.getByRole('option', { name: new RegExp(`^${role}`) }).click();
}

async function confirm(page: Page, label: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}

const storedRole = async (userId: string): Promise<unknown> =>
  (await stage.api.sql('control', 'select role from members where user_id = $1', [userId]))[0]?.role;

describeInBrowser('the Members page', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await Stage.start();
  });
  beforeEach(() => void (stage.complaints = []));
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(() => stage.close());

  it('changes a role, which sends the person to the sign-in with their next click', async () => {
    const teamId = await stage.team();
    const ada = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    const grace = await stage.join(teamId, 'ADMIN', await stage.person('Grace Hopper'));
    const graces = await stage.visit('/account', { as: grace });
    await heading(graces, 'Account').waitFor();

    const page = await stage.visit('/members', { as: ada });
    await choose(page, 'Grace Hopper', 'Manager');
    await page.getByText('Grace Hopper is a Manager now and has to sign in again.').waitFor();
    expect(await roleOf(page, 'Grace Hopper').inputValue()).toBe('Manager');
    expect(await storedRole(grace.id)).toBe('MANAGER');

    await area(graces, 'Members').click();
    await heading(graces, 'Sign in').waitFor();
    expect(new URL(graces.url()).searchParams.get('next')).toBe('/members');
    await Promise.all([page.close(), graces.close()]);
  });

  it('asks before it makes or unmakes an Owner, and keeps the last one', async () => {
    const teamId = await stage.team();
    const ada = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    const grace = await stage.join(teamId, 'ADMIN', await stage.person('Grace Hopper'));
    const page = await stage.visit('/members', { as: ada });
    await page.getByText('You are the only Owner.').waitFor();
    expect(await roleOf(page, 'Ada Lovelace').count()).toBe(0);

    await choose(page, 'Grace Hopper', 'Owner');
    await page.getByRole('dialog').getByText('including removing you and other Owners').waitFor();
    await confirm(page, 'Cancel');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await storedRole(grace.id)).toBe('ADMIN');
    await choose(page, 'Grace Hopper', 'Owner');
    await confirm(page, 'Make them Owner');
    await roleOf(page, 'Ada Lovelace').waitFor();
    expect(await storedRole(grace.id)).toBe('OWNER');

    // Behind the back of this page the other Owner is gone again.
    await stage.api.sql('control', `update members set role = 'MEMBER' where user_id = $1`, [grace.id]);
    await choose(page, 'Ada Lovelace', 'Member');
    await confirm(page, 'Make me Member');
    await page
      .getByRole('dialog')
      .getByText('A team keeps at least one Owner. Make somebody else Owner first.')
      .waitFor();
    await confirm(page, 'Cancel');
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await confirm(page, 'Leave');
    await page
      .getByRole('dialog')
      .getByText('A team keeps at least one Owner. Make somebody else Owner first.')
      .waitFor();
    expect(await storedRole(ada.id)).toBe('OWNER');
    await page.close();
  });

  it('gives Admins no power over Owners', async () => {
    const teamId = await stage.team();
    await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    const grace = await stage.join(teamId, 'ADMIN', await stage.person('Grace Hopper'));
    await stage.join(teamId, 'MEMBER', await stage.person('Joan Clarke'));
    const page = await stage.visit('/members', { as: grace });
    await roleOf(page, 'Joan Clarke').click();
    expect(await page.getByRole('option').count()).toBe(3);
    await page.keyboard.press('Escape');
    expect(await roleOf(page, 'Ada Lovelace').count()).toBe(0);
    expect(await page.getByRole('button', { name: /^Remove/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    expect(await page.getByRole('radio').count()).toBe(3);
    await page.keyboard.press('Escape');

    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await choose(page, 'Grace Hopper', 'Member');
    await page.getByRole('dialog').getByText('You will be a Member and no longer an Admin').waitFor();
    await confirm(page, 'Make me Member');
    await heading(page, 'Sign in').waitFor();
    await page.close();
  });

  it('removes somebody after a question that names them', async () => {
    const teamId = await stage.team();
    const ada = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    const joan = await stage.join(teamId, 'MEMBER', await stage.person('Joan Clarke'));
    const joans = await stage.visit('/account', { as: joan });
    await heading(joans, 'Account').waitFor();
    const page = await stage.visit('/members', { as: ada });
    await page.getByRole('button', { name: 'Remove Joan Clarke from the team' }).click();
    await page.getByRole('dialog').getByText('Joan Clarke').waitFor();
    await page.getByRole('dialog').getByText(joan.email).waitFor();
    await confirm(page, 'Remove');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Members');
    expect(await page.getByRole('table', { name: 'Members' }).getByText(joan.email).count()).toBe(0);
    await area(joans, 'Members').click();
    await heading(joans, 'Sign in').waitFor();
    await Promise.all([page.close(), joans.close()]);
  });

  it('shows Managers and Members the list alone, and nothing of the integrations', async () => {
    const teamId = await stage.team();
    await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace'));
    const joan = await stage.join(teamId, 'MEMBER', await stage.person('Joan Clarke'));
    const page = await stage.visit('/members', { as: joan });
    await page.getByRole('table', { name: 'Members' }).getByText('Ada Lovelace').waitFor();
    for (const name of ['Invite somebody', /^Remove/, /^Revoke/]) {
      expect(await page.getByRole('button', { name }).count()).toBe(0);
    }
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.getByText('Open invitations').count()).toBe(0);
    expect(await area(page, 'Integrations').count()).toBe(0);
    const walls = await Promise.all([
      stage.call(page, 'GET', '/invitations'),
      stage.call(page, 'GET', '/api-keys'),
      stage.call(page, 'POST', '/invitations', { email: 'me@example.com', role: 'OWNER' }),
      stage.call(page, 'PATCH', `/members/${joan.id}`, { role: 'OWNER' }),
    ]);
    expect(walls.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    await stage.go(page, '/integrations/public-api');
    await heading(page, 'Only for Owners and Admins').waitFor();

    await stage.go(page, '/members');
    await page.getByRole('button', { name: 'Leave the team' }).click();
    await confirm(page, 'Leave');
    await heading(page, 'Sign in').waitFor();
    expect(await storedRole(joan.id)).toBeUndefined();
    await page.close();
  });
});
