import type { Browser } from 'playwright-core';
import { createStaff, password, type Visitor } from '../console/visitor';
import { TestApi } from '../support/api';
import { BrowserProfiles } from '../support/browser-profiles';
import { describeInBrowser, startChromium } from '../support/in-browser';
import { eventually } from '../support/eventually';
import { isTrial, Reader } from './reader';

const hourMs = 60 * 60 * 1000;
const testToken = /^pk_test_\w{38}$/;

let api: TestApi;
let staff: Awaited<ReturnType<typeof createStaff>>;
let browser: Browser;
let profiles: BrowserProfiles;
let reader: Reader;

async function read(visitor?: Visitor): Promise<Reader> {
  reader = await Reader.arrive(profiles, api.origin, visitor);
  return reader;
}

/** The team's keys as the Settings app lists them, newest first. */
async function listKeys(): Promise<Record<string, unknown>[]> {
  const { body } = await staff.OWNER.visitor.send('GET', '/api-keys?status=all');
  return (body as { data: { data: Record<string, unknown>[] } }).data.data;
}

describeInBrowser('"Use a test key", in a browser', () => {
  jest.setTimeout(120_000);

  beforeAll(async () => {
    api = await TestApi.start();
    staff = await createStaff(api);
    browser = await startChromium();
    profiles = new BrowserProfiles(browser, api.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  describe('for an Admin', () => {
    beforeAll(async () => (await read(staff.ADMIN.visitor)).open());
    afterAll(() => reader.leave());

    it('makes a key with which the page works at once, and which nothing but the API gets to see', async () => {
      const { page } = reader;
      const address = page.url();
      const token = await reader.makeKey();
      expect(token).toMatch(testToken);
      expect(await reader.control.innerText()).toMatch(
        new RegExp(
          `^Test key …${token.slice(-4)}, Read & write,\\s+ends at \\d\\d:\\d\\d \\(in (60|59) min\\)\\s+Remove\\s`,
        ),
      );
      expect(page.url()).toBe(address);

      const answer = page.waitForResponse((response) => isTrial(response.request()));
      await page.getByRole('button', { name: /Test Request.*get \/products\)/i }).click();
      await page.getByRole('button', { name: /^Send/ }).first().click();
      expect((await answer).status()).toBe(200);
      await page.locator('.scalar-client').getByText('hasMore').first().waitFor();
      await page.keyboard.press('Escape');
      for (const language of ['curl', 'Node', 'Python']) {
        await page.getByTestId('client-picker').first().click();
        await page.getByRole('option', { name: language }).click();
        await reader.samples.getByText(`Bearer ${token}`).first().waitFor();
      }

      await reader.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: api.origin });
      await page.locator('[id$="GET/products"] .request-card .scalar-code-copy').press('Enter');
      await eventually(async () => expect(await reader.clipboard()).toContain(`Bearer ${token}`));

      const trials = reader.requests.filter(isTrial);
      expect(trials).toHaveLength(1);
      const sent = await trials[0]!.allHeaders();
      expect(sent['authorization']).toBe(`Bearer ${token}`);
      expect(sent['cookie']).toBeUndefined();
      await reader.expectSecret(token);
      expect(reader.complaints).toEqual([]);

      reader.requests.length = 0; // of a page that was left, replies cannot be read any more
      await page.reload();
      await reader.offer.waitFor();
      await reader.samples.first().waitFor();
      expect(await page.content()).not.toContain(token);
      expect(reader.complaints).toEqual([]);
    });

    it('makes a key that the list and the audit trail know, for at most an hour, and revokes it', async () => {
      const token = await reader.makeKey();
      const [key] = await listKeys();
      expect(key).toMatchObject({ source: 'reference', mode: 'test', scope: 'READ_WRITE', last4: token.slice(-4) });
      const left = Date.parse(String(key!['expiresAt'])) - Date.now();
      expect(left).toBeLessThanOrEqual(hourMs);
      expect(left).toBeGreaterThan(hourMs - 60_000);
      const trail = await staff.OWNER.visitor.send('GET', `/api-keys/${String(key!['id'])}/audit-log`);
      expect(trail.status).toBe(200);
      expect(trail.text).toContain(staff.ADMIN.email);

      expect((await api.request('GET', '/me', { key: token })).status).toBe(200);
      await reader.removeKey();
      await eventually(async () => (await api.request('GET', '/me', { key: token })).status === 401, 2000);
      expect(await reader.tokenField.inputValue()).toBe('');
      await reader.samples.getByText('Bearer YOUR_API_KEY').first().waitFor();
      expect(await reader.page.content()).not.toContain(token);
      expect((await listKeys())[0]).toMatchObject({ id: key!['id'], status: 'revoked' });
      await reader.expectSecret(token);
      expect(reader.complaints).toEqual([]);
    });
  });

  // On one page: each of them leaves it as it was, but the last, who is somebody else by then.
  describe('for an Owner', () => {
    beforeAll(async () => (await read(staff.OWNER.visitor)).open());
    afterAll(() => reader.leave());

    it('warns before it makes a live key, with the scope that was chosen', async () => {
      await reader.offer.click();
      expect(await reader.dialog.getByRole('radio', { name: 'Test' }).isChecked()).toBe(true);
      const warning = reader.dialog.getByText('Live requests change real data');
      expect(await warning.isVisible()).toBe(false);
      await reader.dialog.getByRole('radio', { name: 'Live' }).check();
      expect(await warning.isVisible()).toBe(true);
      await reader.dialog.getByRole('radio', { name: 'Read-only' }).check();
      await reader.dialog.getByRole('button', { name: 'Use a live key' }).click();
      await reader.control.getByText('ends at').waitFor();
      expect(await reader.control.innerText()).toMatch(/^Live key ….{4}, Read-only/);
      expect(await reader.tokenField.inputValue()).toMatch(/^pk_live_/);
      expect((await listKeys())[0]).toMatchObject({ source: 'reference', mode: 'live', scope: 'READ_ONLY' });
      await reader.removeKey();
    });

    it('says what went wrong, with the request id, and lets one try again', async () => {
      const { page } = reader;
      const [making, once] = ['**/api/console/reference-key', { times: 1 }] as const;
      const error = { code: 'rate_limit_exceeded', message: 'Too many requests. Wait a minute.', request_id: 'req_42' };
      await page.route(making, (route) => route.fulfill({ status: 429, json: { error } }), once);
      await reader.offer.click();
      await reader.submit.click();
      const alert = reader.dialog.getByRole('alert');
      await alert.filter({ hasText: /^Too many requests\. Wait a minute\. Request id: req_42$/ }).waitFor();
      await page.route(making, (route) => route.fulfill({ status: 503, body: 'Bad gateway' }), once);
      await reader.submit.click();
      await alert.filter({ hasText: 'The server answered with 503.' }).waitFor();
      await page.route(making, (route) => route.abort(), once);
      await reader.submit.click();
      await alert.filter({ hasText: 'cannot be reached' }).waitFor();
      await reader.submit.click();
      await reader.control.getByText('ends at').waitFor();

      // A key that could not be revoked is at least out of the page, and stays there to be removed.
      await page.route('**/revoke', (route) => route.fulfill({ status: 503, json: { error } }), once);
      const remove = reader.control.getByRole('button', { name: 'Remove' });
      await remove.click();
      await reader.control.getByRole('alert').filter({ hasText: 'req_42' }).waitFor();
      expect(await reader.tokenField.inputValue()).toBe('');
      expect(await reader.control.innerText()).toContain('out of this page');
      await remove.click();
      await reader.offer.waitFor();
      expect((await listKeys())[0]).toMatchObject({ source: 'reference', status: 'revoked' });
      expect(await reader.control.getByRole('alert').count()).toBe(0);
    });

    it('can be used with the keyboard alone', async () => {
      const { page } = reader;
      await page.locator('.site-brand').focus();
      await page.keyboard.press('Tab');
      expect(await reader.hasFocus(reader.offer)).toBe(true);
      await page.keyboard.press('Enter');
      await reader.dialog.waitFor();
      await page.keyboard.press('Escape');
      expect(await reader.hasFocus(reader.offer)).toBe(true);
      await page.keyboard.press('Enter');
      await reader.dialog.waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      expect(await reader.dialog.getByRole('radio', { name: 'Read-only' }).isChecked()).toBe(true);
      await page.keyboard.press('Enter');
      await reader.control.getByText('Read-only').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await reader.offer.waitFor();
      await eventually(() => reader.hasFocus(reader.offer));
    });

    it('has no fault and fits, wide in light and narrow in dark', async () => {
      const looks = [
        { colorScheme: 'light', width: 1280 },
        { colorScheme: 'dark', width: 360 },
      ] as const;
      await reader.offer.click();
      await reader.dialog.getByRole('radio', { name: 'Live' }).check();
      for (const look of looks) {
        await reader.changeLook(look);
        expect([look, await reader.faults()]).toEqual([look, []]);
      }
      await reader.dialog.getByRole('radio', { name: 'Test' }).check();
      await reader.submit.click();
      await reader.control.getByText('ends at').waitFor();
      // The language that the bundle writes into a copy button beneath the mouse is no part of the button's name.
      await reader.page.mouse.move(0, 0);
      for (const look of looks) {
        await reader.changeLook(look);
        expect([look, await reader.faults()]).toEqual([look, []]);
        expect(await reader.overflow()).toBeLessThanOrEqual(0);
        const box = await reader.control.boundingBox();
        expect(box!.x + box!.width).toBeLessThanOrEqual(look.width);
      }
      await reader.removeKey();
    });

    it('takes up a session that began anew meanwhile, unless somebody else has signed in', async () => {
      await reader.offer.click();
      await reader.dialog.waitFor();
      await staff.OWNER.visitor.signIn(staff.OWNER.email, password);
      await reader.signIn(staff.OWNER.visitor);
      await reader.submit.click();
      await reader.control.getByText('ends at').waitFor();

      await reader.removeKey();
      await reader.offer.click();
      await reader.dialog.waitFor();
      await reader.signIn(staff.ADMIN.visitor);
      const before = await listKeys();
      await reader.submit.click();
      await reader.dialog
        .getByRole('alert')
        .filter({ hasText: /out of date.*Request id: req_\w+/ })
        .waitFor();
      expect(await listKeys()).toEqual(before);
    });
  });

  it('forgets a key when its hour is over, but not one that was typed meanwhile', async () => {
    const { page } = await read(staff.OWNER.visitor);
    await page.clock.install();
    await reader.open();
    const token = await reader.makeKey();
    await page.clock.fastForward(hourMs - 30_000);
    await reader.control.getByText('in less than a minute').waitFor();
    expect(await reader.tokenField.inputValue()).toBe(token);
    await page.clock.fastForward(31_000);
    await reader.offer.waitFor();
    await eventually(async () => (await reader.tokenField.inputValue()) === '');
    expect(await reader.control.getByRole('status').textContent()).toMatch(/^Test key …\S{4} has ended\.$/);
    await reader.makeKey();
    await reader.tokenField.fill('pk_test_typed');
    await page.clock.fastForward(hourMs + 1000);
    await reader.offer.waitFor();
    expect(await reader.tokenField.inputValue()).toBe('pk_test_typed');
    // One that was typed before does not go before a new one either.
    expect(await reader.makeKey()).toMatch(testToken);
    await reader.context.close(); // whose clock is not to be used again
  });

  it('lets one try again who could not be asked who they are', async () => {
    const { page } = await read(staff.OWNER.visitor);
    await page.route('**/api/console/session', (route) => route.abort('failed'), { times: 1 });
    await reader.openWithoutBundle();
    await reader.control.getByRole('button', { name: /Try again$/ }).click();
    await reader.offer.waitFor();
    await reader.leave();
  });

  it.each(['MANAGER', 'MEMBER'] as const)('offers nothing to a %s, whom the server refuses', async (role) => {
    const { visitor } = staff[role];
    await read(visitor);
    await reader.openWithoutBundle();
    expect(await reader.control.isVisible()).toBe(false);
    expect(reader.complaints).toEqual([]);
    const before = await listKeys();
    const reply = await visitor.send('POST', '/reference-key', { body: { mode: 'test', scope: 'READ_ONLY' } });
    expect(reply.status).toBe(403);
    expect(reply.text).toContain('role_insufficient');
    expect(await listKeys()).toEqual(before);
    await reader.leave();
  });

  it('shows the way to sign in, and nothing else, to somebody who has not', async () => {
    await read();
    await reader.openWithoutBundle();
    const link = reader.control.getByRole('link', { name: 'Sign in to use a test key' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/settings/login?next=/api/docs');
    expect(await reader.control.getByRole('button').count()).toBe(0);
    expect(reader.complaints).toEqual([]);
    await link.click();
    await reader.page.waitForURL('**/settings/login?next=%2Fapi%2Fdocs%23tag%2Fproducts%2FGET%2Fproducts');
    await reader.leave();
  });
});
