import type { Page } from 'playwright-core';
import { describeInBrowser } from './support/browser';
import { password, Stage, type Person } from './support/stage';

let stage: Stage;
let grace: Person;
let page: Page;

const section = (name: string) => page.getByRole('region', { name, exact: true });

/** A second session of the same person, in another browser profile. */
async function signInElsewhere(given = password): Promise<Page> {
  const other = await stage.visit('/login');
  await other.getByLabel('Email').fill(grace.email);
  await other.getByLabel('Password', { exact: true }).fill(given);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await other.getByRole('heading', { level: 1, name: 'Account' }).waitFor();
  return other;
}

async function expectSignedOut(other: Page): Promise<void> {
  await other.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
  await other.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await other.close();
}

describeInBrowser('the Account page and the Company page', () => {
  jest.setTimeout(90_000);
  beforeAll(async () => {
    stage = await Stage.start();
  });
  beforeEach(async () => {
    stage.complaints = [];
    grace = await stage.join(await stage.team('Acme Studio'), 'OWNER');
  });
  afterEach(async () => {
    expect(stage.complaints).toEqual([]);
    await page.close();
  });
  afterAll(() => stage.close());

  it('changes the name, and keeps the email', async () => {
    page = await stage.visit('/account', { as: grace });
    const profile = section('Profile');
    expect(await profile.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await profile.getByLabel('Name').fill('   ');
    await profile.getByRole('button', { name: 'Save' }).click();
    await profile.getByText('Enter a name.').waitFor();
    await profile.getByLabel('Name').fill('Rear Admiral Hopper');
    await page.keyboard.press('Enter');
    await page.getByText('Your name is changed.').waitFor();
    expect(await profile.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /^Team and account/ }).click();
    await page.getByRole('menu').getByText('Rear Admiral Hopper').waitFor();
    expect(await profile.getByLabel('Email').getAttribute('readonly')).not.toBeNull();
  });

  it('changes the password, which ends the other sessions and not this one', async () => {
    page = await stage.visit('/account', { as: grace });
    const other = await signInElsewhere();
    const current = section('Password').getByLabel('Current password');
    await current.fill('not the password');
    await section('Password').getByLabel('New password').fill('short');
    await page.keyboard.press('Enter');
    expect(await section('Password').getByLabel('New password').getAttribute('aria-invalid')).toBe('true');
    await section('Password').getByLabel('New password').fill('a whale on the moon');
    await page.keyboard.press('Enter');
    await page.getByText('The password is not that of the account.').waitFor();
    expect(await current.evaluate((field) => field === document.activeElement)).toBe(true);
    await current.fill(password);
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed.').waitFor();
    expect(await current.inputValue()).toBe('');
    await expectSignedOut(other);
    await page.getByRole('navigation').getByRole('link', { name: 'Members' }).click();
    await page.getByRole('table', { name: 'Members' }).getByText(grace.email).waitFor();
    const anew = await signInElsewhere('a whale on the moon');
    await anew.close();
  });

  it('signs out everywhere else', async () => {
    page = await stage.visit('/account', { as: grace });
    const other = await signInElsewhere();
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('You are signed out everywhere else.').waitFor();
    await expectSignedOut(other);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Account' }).waitFor();
  });

  it('goes from one team to another', async () => {
    await stage.join(await stage.team('Paper Mill'), 'MEMBER', grace);
    page = await stage.visit('/account', { as: grace });
    await page.getByRole('navigation').getByRole('link', { name: 'Integrations' }).waitFor();
    await page.getByRole('button', { name: 'Switch to Paper Mill' }).click();
    await section('Teams').getByText('You are Member here').waitFor();
    await page.getByRole('button', { name: 'Switch to Acme Studio' }).waitFor();
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Integrations' }).count()).toBe(0);
  });

  it('keeps who the company is on its invoices, and takes an address in whole or not at all', async () => {
    page = await stage.visit('/company', { as: grace });
    const save = page.getByRole('button', { name: 'Save' });
    const saved = page.getByText('The details of your company are saved.');
    const field = (label: string) => page.getByRole('textbox', { name: label, exact: true });
    await section('Business').getByText('the name of the team: Acme Studio').waitFor();
    expect(await save.isDisabled()).toBe(true);

    await field('Legal name').fill('  Acme Studio B.V. ');
    await field('Email').fill('billing');
    await field('City').fill('Amsterdam');
    await save.click();
    for (const problem of [
      'This is not an email address.',
      'Enter the first line of the address.',
      'Choose the country.',
    ])
      await page.getByText(problem).waitFor();
    expect(await field('Email').evaluate((input) => input === document.activeElement)).toBe(true);

    await field('Email').fill('billing@acme.example');
    await field('Street and number').fill('Keizersgracht 1');
    await field('Country').fill('nethe');
    await page.getByRole('option', { name: 'Netherlands', exact: true }).click();
    await save.click();
    await saved.waitFor();
    expect(await save.isDisabled()).toBe(true);
    expect(await field('Legal name').inputValue()).toBe('Acme Studio B.V.');
    const address = {
      line1: 'Keizersgracht 1',
      line2: null,
      city: 'Amsterdam',
      region: null,
      postalCode: null,
      country: 'NL',
    };
    const company = { legalName: 'Acme Studio B.V.', email: 'billing@acme.example', taxId: null, address };
    expect((await stage.call(page, 'GET', '/company')).body.data).toEqual(company);

    await page.reload();
    for (const label of ['Street and number', 'City', 'Legal name']) await field(label).fill('');
    await page.getByRole('button', { name: 'No country', includeHidden: true }).click();
    await save.click();
    await saved.waitFor();
    const { data } = (await stage.call(page, 'GET', '/company')).body;
    expect(data).toEqual({ ...company, legalName: null, address: null });
  });
});
