import type { Page } from 'playwright-core';
import { faultsOf } from './support/axe';
import { describeInBrowser, overflowOf } from './support/browser';
import { ada, notSignedIn } from './support/fake-console-api';
import { startFakeStage, type Visit } from './support/fake-stage';

let stage: Awaited<ReturnType<typeof startFakeStage>>;
let visits: Visit[];

async function visit(...parameters: Parameters<typeof stage.visit>): Promise<Visit> {
  const made = await stage.visit(...parameters);
  visits.push(made);
  return made;
}

const aRequest = {
  id: `req_${'0'.repeat(32)}`,
  at: '2025-01-15T10:00:00.000Z',
  method: 'GET',
  path: '/api/v1/me',
  status: 200,
  durationMs: 7,
  errorCode: null,
  key: { id: ada.user.id, name: 'Shop sync', mode: 'test' },
};

const refused = { status: 400, body: { error: { ...notSignedIn.body.error, code: 'invalid_request' } } };

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const area = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name });
const addressOf = (page: Page): string => page.url().slice(stage.fake.origin.length);

describeInBrowser('the frame of the Settings app', () => {
  jest.setTimeout(90_000);

  beforeAll(async () => {
    stage = await startFakeStage();
  });

  beforeEach(() => {
    visits = [];
    Object.assign(stage.fake, { session: ada, calls: [], replies: {} });
  });

  afterEach(async () => {
    for (const { page } of visits) await page.close();
  });

  afterAll(() => stage.close());

  it('draws without a complaint of the browser and without another origin', async () => {
    const { page, complaints, requested } = await visit('/integrations/public-api');
    await heading(page, 'Public API').waitFor();
    await area(page, 'Members').click();
    await heading(page, 'Members').waitFor();
    expect(complaints).toEqual([]);
    expect(requested.length).toBeGreaterThan(5);
    expect(await page.locator('script:not([src])').count()).toBe(0);
  });

  it('sends those who have not signed in to the sign-in, and back where they wanted to go', async () => {
    stage.fake.session = null;
    const { page } = await visit('/integrations/public-api/requests?status=4xx');
    await page.waitForURL('**/settings/login?*');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/integrations/public-api/requests?status=4xx');
    stage.fake.session = ada;
    await page.reload();
    await heading(page, 'Public API').waitFor();
    expect(addressOf(page)).toBe('/settings/integrations/public-api/requests?status=4xx');
  });

  it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:alert(1)'])(
    'goes on to no address but its own: %s',
    async (next) => {
      const { page, complaints } = await visit(`/login?next=${encodeURIComponent(next)}`);
      await heading(page, 'Account').waitFor();
      expect(addressOf(page)).toBe('/settings/account');
      expect(complaints).toEqual([]);
    },
  );

  it('leads to the set-up while there is no team, and away from it afterwards', async () => {
    stage.fake.session = null;
    stage.fake.replies['GET /setup'] = { status: 200, body: { data: { needed: true } } };
    const { page } = await visit('/login');
    await page.waitForURL('**/settings/setup');
    stage.fake.replies = {};
    await page.reload();
    await page.waitForURL('**/settings/login');
  });

  it('asks to sign in again when the session has ended meanwhile', async () => {
    const { page } = await visit('/account');
    await heading(page, 'Account').waitFor();
    stage.fake.session = null;
    stage.fake.replies['DELETE /session'] = notSignedIn;
    await page.getByRole('button', { name: 'Acme Studio' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/settings/login?next=%2Faccount');
  });

  it('signs out with the token of the session', async () => {
    const { page } = await visit('/account');
    await page.getByRole('button', { name: 'Acme Studio' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('**/settings/login*');
    const signOut = stage.fake.calls.find(({ method }) => method === 'DELETE');
    expect(signOut!.headers['x-csrf-token']).toBe(ada.csrfToken);
    expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
      ada.csrfToken,
    );
  });

  it.each(['MANAGER', 'MEMBER'] as const)('shows a %s no integrations and no company, and says why', async (role) => {
    stage.fake.session = { ...ada, role };
    const { page } = await visit('/integrations/public-api');
    await heading(page, 'Only for Owners and Admins').waitFor();
    expect(await area(page, 'Members').count()).toBe(1);
    expect(await area(page, 'Integrations').count()).toBe(0);
    expect(await area(page, 'Company').count()).toBe(0);
    expect(stage.fake.calls.map((call) => call.path)).not.toContainEqual(expect.stringContaining('api-keys'));
  });

  it('asks again on "Try again", be it for more or for what is there already', async () => {
    const listed = (cursor: string | null) => ({
      status: 200,
      body: { data: { data: [aRequest], hasMore: cursor !== null, nextCursor: cursor } },
    });
    const { page } = await visit('/integrations/public-api/requests');
    const asked = () => stage.fake.calls.filter(({ path }) => path.startsWith('/requests')).map(({ path }) => path);
    const press = (name: string) => page.getByRole('button', { name }).click();
    for (const [cursor, button] of [
      [null, 'Refresh'],
      [aRequest.id, 'Load more'],
    ] as const) {
      stage.fake.replies['GET /requests'] = listed(cursor);
      await page.reload();
      await page.getByRole('table', { name: 'Requests' }).waitFor();
      stage.fake.replies['GET /requests'] = refused;
      await press(button);
      await page.getByRole('alert').waitFor();
      stage.fake.replies['GET /requests'] = listed(null);
      const before = asked();
      await press('Try again');
      await page.getByRole('alert').waitFor({ state: 'hidden' });
      expect(asked().slice(before.length)).toEqual(before.slice(-1));
    }
  });

  it('gives every page its title, and its heading the focus', async () => {
    const { page } = await visit('/account');
    await heading(page, 'Account').waitFor();
    expect(await page.title()).toBe('Account · PaperLink');
    await area(page, 'Members').click();
    await heading(page, 'Members').waitFor();
    expect(await page.title()).toBe('Members · PaperLink');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Members');
    expect(await area(page, 'Members').getAttribute('aria-current')).toBe('page');
  });

  it('lets the keyboard skip to the page', async () => {
    const { page } = await visit('/account');
    await heading(page, 'Account').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('says so when there is nothing at an address', async () => {
    const { page } = await visit('/nothing/here');
    await heading(page, 'Page not found').waitFor();
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await heading(page, 'Account').waitFor();
  });

  it('has a drawer on a narrow screen, which the keyboard opens and leaves', async () => {
    const { page } = await visit('/account', { viewport: { width: 360, height: 740 } });
    const burger = page.getByRole('button', { name: 'Open the navigation' });
    await burger.focus();
    await page.keyboard.press('Enter');
    await area(page, 'Members').waitFor();
    await page.keyboard.press('Escape');
    await area(page, 'Members').waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Open the navigation');
    await burger.click();
    await area(page, 'Members').click();
    await heading(page, 'Members').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await overflowOf(page)).toBe(0);
  });

  it.each([
    ['markup', '"><img src=x onerror=alert(1)>'],
    ['4 kB without a space', 'W'.repeat(4096)],
    ['text from right to left', 'شركة الورق للروابط '.repeat(40)],
  ])('keeps its layout with a team and a person whose names are %s', async (_kind, name) => {
    stage.fake.session = { ...ada, team: { ...ada.team, name }, user: { ...ada.user, name } };
    for (const width of [1280, 360]) {
      const { page, complaints } = await visit('/account', { viewport: { width, height: 740 } });
      const menu = page.getByRole('button', { name: /^Team and account/ });
      expect((await menu.boundingBox())!.width).toBeLessThanOrEqual(240);
      await menu.click();
      await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await page.getByText(name.trim()).count()).toBeGreaterThanOrEqual(2);
      expect(complaints).toEqual([]);
    }
  });

  it('keeps the chosen colours under the name the reference page reads, and paints in them at once', async () => {
    const { page } = await visit('/account', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Use dark colours' }).click();
    expect(await page.evaluate(() => localStorage.getItem('colorMode'))).toBe('dark');
    // Before the app itself has run, as the page is first painted.
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.reload();
    const painted = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(painted).toBe('rgb(14, 18, 27)');
  });

  it('has no fault that axe finds, in light and dark, with its menu and its drawer', async () => {
    for (const address of ['/account', '/integrations', '/integrations/public-api', '/nothing/here']) {
      const { page } = await visit(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect([address, await faultsOf(page)]).toEqual([address, []]);
    }
    stage.fake.session = { ...ada, teams: [...ada.teams, { id: crypto.randomUUID(), name: 'Paper Mill' }] };
    const { page } = await visit('/account');
    await page.getByRole('button', { name: /^Team and account/ }).click();
    await page.getByRole('menuitem', { name: 'Paper Mill' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Open the navigation' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
