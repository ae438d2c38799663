import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/browser';
import { password, Stage, type Person } from './support/stage';

let stage: Stage;
let teamId: string;
let ada: Person;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const passwordField = (page: Page) => page.getByLabel('Password', { exact: true });
const shownLink = (page: Page) => page.getByRole('group', { name: 'Invitation link' });
const addressOf = (page: Page): string => page.url().slice(stage.origin.length);

/** Invites as the page does, without its forms. @returns the address that the link leads to, below /settings */
async function invite(email: string, role = 'MEMBER'): Promise<string> {
  const page = await stage.visit('/account', { as: ada });
  const { body } = await stage.call(page, 'POST', '/invitations', { email, role });
  await page.close();
  return `/invitation#${body.data.token}`;
}

describeInBrowser('invitations', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await Stage.start();
    teamId = await stage.team();
    ada = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace', 'ada@acme.example'));
  });
  beforeEach(() => void (stage.complaints = []));
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(() => stage.close());

  it('lead, by keyboard alone, from the form to a new account in the team', async () => {
    const page = await stage.visit('/members', { as: ada });
    await page.getByRole('button', { name: 'Invite somebody' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-autofocus'));
    await page.keyboard.type('grace@acme.example');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await shownLink(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByText('You have not copied the invitation link').waitFor();
    await page.getByRole('button', { name: 'Copy the invitation link' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied. Send it to the person').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${stage.origin}/settings/invitation#[\\w-]{43}$`));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Invite somebody');
    await page.getByRole('table', { name: 'Open invitations' }).getByText('grace@acme.example').waitFor();
    expect(await page.content()).not.toContain(link.split('#')[1]);
    await page.close();

    const visitor = await stage.visit(link.slice(`${stage.origin}/settings`.length));
    await heading(visitor, 'Join the team').waitFor();
    await visitor.getByText('You are invited to Acme Studio as an Admin.').waitFor();
    expect(addressOf(visitor)).toBe('/settings/invitation');
    await visitor.getByLabel('Your name').focus();
    await visitor.keyboard.type('Grace Hopper');
    await visitor.keyboard.press('Tab');
    await visitor.keyboard.type('a whale on the moon');
    await visitor.keyboard.press('Enter');
    await heading(visitor, 'Members').waitFor();
    await visitor.getByText('Grace Hopper').waitFor();
    await visitor.getByRole('link', { name: 'Integrations' }).waitFor();

    await visitor.goto(link);
    await heading(visitor, 'This invitation no longer works').waitFor();
    await visitor.close();
  });

  it('take in somebody who has an account, with its password', async () => {
    const lin = await stage.person('Lin', 'lin@acme.example');
    const visitor = await stage.visit(await invite('LIN@acme.example', 'MANAGER'));
    await visitor.getByText('There is an account with this email: join with it.').waitFor();
    expect(await visitor.getByLabel('Your name').count()).toBe(0);
    await passwordField(visitor).fill('not the password');
    await visitor.getByRole('button', { name: 'Join the team' }).click();
    await visitor.getByText('The password is not that of the account.').waitFor();
    await passwordField(visitor).fill(password);
    await visitor.getByRole('button', { name: 'Join the team' }).click();
    await heading(visitor, 'Members').waitFor();
    const [role] = await stage.api.sql('control', 'select role from members where team_id = $1 and user_id = $2', [
      teamId,
      lin.id,
    ]);
    expect(role).toEqual({ role: 'MANAGER' });
    await visitor.close();
  });

  it('can be taken up while somebody else is signed in, who is told so', async () => {
    const page = await stage.visit(await invite('kay@acme.example'), {
      as: await stage.join(teamId, 'MEMBER', await stage.person('Joan')),
    });
    await page.getByText('You are signed in as somebody else').waitFor();
    await page.getByLabel('Your name').fill('Kay');
    await passwordField(page).fill('a whale on the moon');
    await page.getByRole('button', { name: 'Make the account and join' }).click();
    await heading(page, 'Members').waitFor();
    await page.getByRole('link', { name: 'Account' }).click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Kay');
    await page.close();
  });

  it('say so when they were revoked, even with the form already open, and when the address holds none', async () => {
    const address = await invite('mary@acme.example');
    const visitor = await stage.visit(address);
    await heading(visitor, 'Join the team').waitFor();

    const page = await stage.visit('/members', { as: ada });
    await page.getByRole('button', { name: 'Revoke the invitation of mary@acme.example' }).click();
    await page.getByRole('dialog').getByText('mary@acme.example').waitFor();
    await page.getByRole('button', { name: 'Revoke', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Open invitations');
    expect(await page.getByText('mary@acme.example').count()).toBe(0);
    await page.close();

    await visitor.getByLabel('Your name').fill('Mary');
    await passwordField(visitor).fill('a whale on the moon');
    await visitor.getByRole('button', { name: 'Make the account and join' }).click();
    await heading(visitor, 'This invitation no longer works').waitFor();
    await visitor.reload();
    await heading(visitor, 'Open your link again').waitFor();
    await visitor.getByRole('link', { name: 'Sign in' }).click();
    await heading(visitor, 'Sign in').waitFor();
    await visitor.close();
  });

  it('are opened one after the other on the same page', async () => {
    const [one, other] = [await invite('one@acme.example'), await invite('other@acme.example')];
    const visitor = await stage.visit(one);
    expect(await visitor.getByLabel('Email').inputValue()).toBe('one@acme.example');
    await visitor.evaluate((hash) => (window.location.hash = hash), other.split('#')[1]!);
    await visitor.waitForFunction(() => document.querySelector('input')?.value === 'other@acme.example');
    expect(addressOf(visitor)).toBe('/settings/invitation');
    await visitor.close();
  });

  it('are not made for members, and the link goes only when it is let go', async () => {
    const page = await stage.visit('/account', { as: ada });
    await page.getByRole('link', { name: 'Members' }).click();
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    await page.getByLabel('Email').fill('ADA@acme.example');
    await page.getByRole('button', { name: 'Make the link' }).click();
    await page.getByText('ADA@acme.example is a member of the team already.').waitFor();
    await page.getByLabel('Email').fill('rosa@acme.example');
    let answer = (): void => undefined;
    await page.route('**/api/console/invitations', async (route) => {
      if (route.request().method() === 'POST') await new Promise<void>((resolve) => (answer = resolve));
      await route.continue();
    });
    await page.getByRole('button', { name: 'Make the link' }).click();
    // While the answer is on its way nothing closes the dialog, which alone can show the link.
    await page.getByRole('button', { name: 'Cancel' }).and(page.locator(':disabled')).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 400);
    answer();
    await shownLink(page).waitFor();
    await page.evaluate(() => window.history.back());
    await page.getByRole('button', { name: 'Back to the invitation link' }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Close without copying' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Invite somebody' }).click();
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    await page.close();
  });
});
