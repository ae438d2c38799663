import type { Page } from 'playwright-core';
import { Passwords } from '../../server/src/control/passwords';
import { SetUp } from '../../server/src/control/set-up';
import { testSecret } from '../../server/test/support/postgres';
import { describeInBrowser } from './support/browser';
import { password, Stage } from './support/stage';

let stage: Stage;

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const passwordField = (page: Page) => page.getByLabel('Password', { exact: true });

async function fillIn(page: Page, email: string, given: string): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await passwordField(page).fill(given);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describeInBrowser('signing in', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await Stage.start();
  });
  beforeEach(() => void (stage.complaints = []));
  afterEach(() => expect(stage.complaints).toEqual([]));
  afterAll(() => stage.close());

  it('goes by keyboard alone, leads to the page that was asked for, and ends with signing out', async () => {
    const grace = await stage.join(await stage.team(), 'OWNER');
    const page = await stage.visit('/members');
    await heading(page, 'Sign in').waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('autocomplete') === 'username');
    await page.keyboard.type(grace.email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await heading(page, 'Members').waitFor();
    expect(new URL(page.url()).pathname).toBe('/settings/members');
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([
      { name: '__Host-paperlink_session', path: '/', httpOnly: true, secure: true, sameSite: 'Lax' },
    ]);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      grace.email,
    );

    await page.getByRole('button', { name: /^Team and account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await heading(page, 'Sign in').waitFor();
    await stage.go(page, '/account');
    await heading(page, 'Sign in').waitFor();
    // Not even somebody who has kept the cookie gets in with it.
    const kept = await fetch(`${stage.origin}/api/console/session`, {
      headers: { Cookie: `${cookies[0]!.name}=${cookies[0]!.value}` },
    });
    expect(await kept.json()).toEqual({ data: null });
    await page.close();
  });

  it('says the same of an unknown person and of a wrong password, at the password', async () => {
    const grace = await stage.join(await stage.team(), 'MEMBER');
    const page = await stage.visit('/login');
    const told: (string | null)[] = [];
    for (const email of [grace.email, 'nobody@example.com']) {
      await fillIn(page, email, 'not the password');
      await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
      told.push(await page.locator('form').innerText());
      expect(await passwordField(page).getAttribute('aria-describedby')).toContain('error');
      await page.reload();
    }
    expect(told[0]).toContain('The email or the password is wrong.');
    expect(told[1]).toBe(told[0]);
    await page.close();
  });

  it('checks for itself what is missing, and shows the password on demand', async () => {
    const page = await stage.visit('/login');
    await fillIn(page, 'no address', '');
    await page.getByText('This is not an email address.').waitFor();
    await page.getByText('Enter the password.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('username');
    await passwordField(page).fill('visible to me');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await passwordField(page).getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Show the password', pressed: true }).click();
    expect(await passwordField(page).getAttribute('type')).toBe('password');
    await page.close();
  });

  it('tells how long to wait after too many attempts', async () => {
    const grace = await stage.join(await stage.team(), 'MEMBER');
    const page = await stage.visit('/login');
    for (let attempt = 0; attempt < 10; attempt++) {
      await stage.call(page, 'POST', '/session', { email: grace.email, password: 'a guess' });
    }
    await fillIn(page, grace.email, password);
    await page
      .getByRole('alert')
      .getByText(/^Too many attempts\. Try again in \d+ minutes?\.$/)
      .waitFor();
    await page.close();
  });

  it('says so when somebody is in no team any more', async () => {
    const grace = await stage.person();
    const page = await stage.visit('/login');
    await fillIn(page, grace.email, password);
    await page.getByRole('alert').getByText('You are in no team. Ask somebody to invite you.').waitFor();
    await page.close();
  });

  it('goes on to the reference page, and to nothing that only begins like it', async () => {
    const grace = await stage.join(await stage.team(), 'OWNER');
    const page = await stage.visit('/login?next=/api/docs/errors', { as: grace });
    await page.waitForURL(`${stage.origin}/api/docs/errors`);
    await stage.go(page, '/login?next=/api/docs.elsewhere.example');
    await heading(page, 'Page not found').waitFor();
    expect(new URL(page.url()).origin).toBe(stage.origin);
    await page.close();
  });

  it('explains why it did not last, on a page that is neither HTTPS nor on localhost', async () => {
    const grace = await stage.join(await stage.team(), 'OWNER');
    // By way of a proxy any name leads to the server, which is its own proxy here.
    const context = await stage.browser.newContext({ proxy: { server: stage.origin } });
    const page = await context.newPage();
    await page.goto('http://paperlink.example/settings/login');
    await fillIn(page, grace.email, password);
    await page.getByRole('alert').getByText('neither served over HTTPS nor opened on localhost').waitFor();
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });
});

describeInBrowser('the set-up of a new installation', () => {
  jest.setTimeout(90_000);
  let empty: Stage;
  beforeAll(async () => {
    empty = await Stage.start();
  });
  afterAll(() => empty.close());

  it('makes the first team with the code from the server, once', async () => {
    const page = await empty.visit('/members');
    await heading(page, 'Set up PaperLink').waitFor();
    await page.getByLabel('Team name').fill('Acme Studio');
    await page.getByLabel('Your name').fill('Ada Lovelace');
    await page.getByLabel('Your email').fill('ada@acme.example');
    await page.getByLabel('Set-up code').fill('wrong');

    // 25 characters, but 75 bytes.
    await passwordField(page).fill('紙'.repeat(25));
    await page.getByRole('status').getByText('Too long: 75 of at most 72 bytes.').waitFor();
    await page.getByRole('button', { name: 'Make the team' }).click();
    expect(await passwordField(page).getAttribute('aria-invalid')).toBe('true');

    await passwordField(page).fill('紙'.repeat(10));
    await page.getByRole('button', { name: 'Make the team' }).click();
    await page.getByText('The set-up code is wrong.').waitFor();
    const code = new SetUp(empty.api.control, testSecret, new Passwords()).code;
    await page.getByLabel('Set-up code').fill(` ${code.toUpperCase()} `);
    await page.getByRole('button', { name: 'Make the team' }).click();

    await heading(page, 'Members').waitFor();
    await page.getByText('ada@acme.example').waitFor();
    const [owner] = await empty.api.sql('control', 'select role, t.name from members join teams t on t.id = team_id');
    expect(owner).toEqual({ role: 'OWNER', name: 'Acme Studio' });
    await page.close();

    const late = await empty.visit('/setup');
    await heading(late, 'Sign in').waitFor();
    expect(empty.complaints).toEqual([]);
  });
});
