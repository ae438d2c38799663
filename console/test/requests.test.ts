import { connect } from 'node:net';
import type { Page } from 'playwright-core';
import { eventually } from '../../server/test/support/eventually';
import { loggedRequestOf } from '../../server/test/request-log/recorded';
import { deletedByReset, keptByReset } from '../src/pages/public-api/sandbox/reset-contents';
import { faultsOf } from './support/axe';
import { describeInBrowser, overflowOf } from './support/browser';
import { type Person, Stage } from './support/stage';

const hostileName = '"><img src=x onerror=alert(1)> شركة الورق '.repeat(5).trim();
const hostilePath = `/api/v1/products/"><script>alert(1)</script>${'%F0%9F%A6%8A'.repeat(30)}`;
const logPage = '/integrations/public-api/requests';
const sandboxPage = '/integrations/public-api/sandbox';
const product = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };

let stage: Stage;
let teamId: string;
let owner: Person;
let page: Page;
/** What a test key and a live key, the latter with a hostile name, have asked: name of the request → its id. */
let sent: Record<'list' | 'create' | 'missing' | 'hostile' | 'foreign', string>;
let keyIds: Record<'test' | 'live', string>;
let tokens: Record<'test' | 'live', string>;

const requests = (page: Page) => page.locator('table[aria-label=Requests] tbody tr, ul[aria-label=Requests] > li');
const choose = async (page: Page, field: string, option: string): Promise<void> => {
  await page.getByRole('textbox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
};

async function open(address: string, as = owner): Promise<void> {
  page = await stage.visit(address, { as });
}

/** Sends a path that no well-behaved client would. */
function sendRaw(path: string, token: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(stage.api.origin).port), '127.0.0.1');
    let reply = '';
    socket.on('data', (data) => (reply += data.toString())).on('error', reject);
    socket.on('close', () => resolve(/^request-id: (\S+)/im.exec(reply)?.[1] ?? `none in: ${reply}`));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`);
  });
}

async function sendRequests(): Promise<void> {
  const { api } = stage;
  const test = await api.createKeyRecord(teamId, { name: 'Catalog sync' });
  const live = await api.createKeyRecord(teamId, { name: hostileName, mode: 'live' });
  keyIds = { test: test.key.id, live: live.key.id };
  tokens = { test: test.token, live: live.token };
  const foreign = await api.createKey(await api.createTeam());
  const send = async (method: string, path: string, key: string, body?: unknown): Promise<string> =>
    (await api.request(method, path, { key, body })).headers.get('request-id')!;
  sent = {
    list: await send('GET', '/products?limit=3', test.token),
    create: await send('POST', '/products', test.token, product),
    missing: await send('GET', `/products/${crypto.randomUUID()}`, live.token),
    hostile: await sendRaw(hostilePath, live.token),
    foreign: await send('GET', '/products', foreign),
  };
  await send('POST', '/products', live.token, product);
  const headers = new Headers({ 'request-id': sent.hostile });
  await loggedRequestOf(api, teamId, { headers });
}

describeInBrowser('the request log and the sandbox', () => {
  jest.setTimeout(120_000);

  beforeAll(async () => {
    stage = await Stage.start({ config: { worker: true } });
    teamId = await stage.team();
    owner = await stage.join(teamId, 'OWNER');
    await sendRequests();
  });
  beforeEach(() => void (stage.complaints = []));
  afterEach(async () => {
    await page.close();
    expect(stage.complaints).toEqual([]);
  });
  afterAll(() => stage?.close());

  it('shows what was asked, newest first, and filters it by status, method and key', async () => {
    await open(logPage);
    await requests(page).nth(4).waitFor();
    const paths = await requests(page).locator('bdi').allTextContents();
    expect(paths.filter((text) => text.startsWith('/')).map((text) => text.slice(0, 16))).toEqual(
      Array<string>(5).fill('/api/v1/products'),
    );
    expect(await requests(page).last().textContent()).toContain('GET/api/v1/products');
    await choose(page, 'Status', '4xx refused');
    await eventually(async () => expect(await requests(page).count()).toBe(2));
    expect(new URL(page.url()).searchParams.get('status')).toBe('4xx');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await choose(page, 'Method', 'POST');
    await eventually(async () => expect(await requests(page).count()).toBe(2));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const [search, found] of Object.entries({ nothing: 0, catalog: 1, 'not there': 0, [tokens.test]: 1 })) {
      await page.getByRole('textbox', { name: 'Key' }).fill(search);
      await eventually(async () => expect(await page.getByRole('option').count()).toBe(found));
    }
    expect(asked.filter((url) => url.includes(tokens.test.slice(-4)))).toHaveLength(1);
    expect(asked.filter((url) => url.includes(tokens.test.slice(8)))).toEqual([]);
    await page.getByRole('option').click();
    await eventually(async () => expect(await requests(page).count()).toBe(1));
    expect(await requests(page).textContent()).toMatch(/201.*POST\/api\/v1\/products.*Catalog sync/s);
    await page.reload();
    await eventually(async () => expect(await requests(page).count()).toBe(1));
    expect(await page.getByRole('textbox', { name: 'Key' }).inputValue()).toMatch(/^Catalog sync \(…\w{4}\)$/);
    expect(await page.getByRole('textbox', { name: 'Method' }).inputValue()).toBe('POST');
    await choose(page, 'Status', 'Aborted');
    await page.getByRole('heading', { name: 'No requests match' }).waitFor();
  });

  it('takes no notice of a filter in the address that makes no sense, and shows the id of a key that is not there', async () => {
    await open(`${logPage}?status=7xx&method=BREW&keyId=%3Cscript%3E`);
    await requests(page).nth(4).waitFor();
    expect(await page.getByRole('button', { name: 'Clear filters' }).count()).toBe(0);
    await stage.go(page, `${logPage}?keyId=${sent.list.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`);
    await page.getByRole('heading', { name: 'No requests match' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Key' }).inputValue()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]+){4}$/);
  });

  it('shows a new request by itself when asked to, and at once on demand', async () => {
    await open(`${logPage}?keyId=${keyIds.test}`);
    await eventually(async () => expect(await requests(page).count()).toBe(2));
    await stage.api.request('GET', '/me', { key: tokens.test });
    await eventually(async () => {
      await page.getByRole('button', { name: 'Refresh' }).click();
      expect(await requests(page).first().textContent()).toContain('/api/v1/me');
    });
    await page.getByRole('switch', { name: 'Auto-refresh' }).click();
    await stage.api.request('GET', '/me', { key: tokens.test });
    await eventually(async () => expect(await requests(page).count()).toBe(4));
  });

  it('goes on page by page', async () => {
    const { api } = stage;
    const { token, key } = await api.createKeyRecord(teamId, { name: 'Busy' });
    const replies = await Promise.all(Array.from({ length: 30 }, () => api.request('GET', '/me', { key: token })));
    await Promise.all(replies.map((reply) => loggedRequestOf(api, teamId, reply)));
    await open(`${logPage}?keyId=${key.id}`);
    await eventually(async () => expect(await requests(page).count()).toBe(25));
    await page.getByRole('button', { name: 'Load more' }).click();
    await eventually(async () => expect(await requests(page).count()).toBe(30));
    const status = page.getByText('These are all 30. Requests are kept for 30 days.');
    await status.waitFor();
    await eventually(() => status.evaluate((element) => element === document.activeElement));
    expect(new Set(await requests(page).locator('[title^=req_]').allTextContents()).size).toBe(30);
  });

  it('goes on looking for what is rare, and says how far back it has looked', async () => {
    await open('/account');
    const id = `req_${Date.UTC(2026, 0, 2).toString(16).padStart(12, '0')}7${'0'.repeat(19)}`;
    const [found, nothing] = [
      { hasMore: false, nextCursor: null },
      { data: [], hasMore: true, nextCursor: id },
    ];
    const request = await (await page.request.get(`${stage.origin}/api/console/requests?limit=1`)).json();
    await page.route('**/api/console/requests?*', (route) => {
      const isNext = new URL(route.request().url()).searchParams.get('after') === id;
      return route.fulfill({ json: { data: isNext ? { ...request.data, ...found } : nothing } });
    });
    await stage.go(page, `${logPage}?status=5xx`);
    await page.getByText(/Looked back to 2 Jan 2026.*Nothing has been found so far/).waitFor();
    await page.getByRole('button', { name: 'Keep looking' }).click();
    await eventually(async () => expect(await requests(page).count()).toBe(1));
    await page.getByText('This is the only one.').waitFor();
  });

  it('opens a request by its id, pasted with whatever is around it, and explains its error', async () => {
    await open(logPage);
    const field = page.getByRole('textbox', { name: 'Find a request id' });
    await field.fill('  something else ');
    await page.keyboard.press('Enter');
    await page.getByText('A request id looks like req_').waitFor();
    await field.fill(`  Request-Id: ${sent.missing.toUpperCase()}\n`);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${logPage}/${sent.missing}`);
    const facts = page.locator('dl');
    await facts.getByText('product_not_found', { exact: true }).waitFor();
    await facts.getByText("There is no such product in the key's team and mode.").waitFor();
    expect(await facts.textContent()).toContain('404');
    expect(await facts.getByRole('link', { name: 'About this error' }).getAttribute('href')).toBe(
      '/api/docs/errors#product_not_found',
    );
    const key = facts.locator(`a[href="/settings/integrations/public-api/keys/${keyIds.live}"]`);
    expect(await key.textContent()).toBe(hostileName);
  });

  it("says that a request is not found when its id is unknown, another team's or no id at all", async () => {
    await open(`${logPage}/req_${'0'.repeat(32)}`);
    for (const id of [sent.foreign, 'x'.repeat(300), undefined]) {
      await page.getByRole('heading', { level: 1, name: 'Request not found' }).waitFor();
      await page.getByText('Requests are kept for 30 days').waitFor();
      expect(await overflowOf(page)).toBe(0);
      if (id !== undefined) await stage.go(page, `${logPage}/${id}`);
    }
    await page.getByRole('link', { name: 'Go to the request log' }).click();
    await requests(page).first().waitFor();
  });

  it('shows odd paths and names as the text they are', async () => {
    await open(`${logPage}/${sent.hostile}`);
    await page.locator('dl').getByText('"><script>alert(1)</script>', { exact: false }).waitFor();
    expect(await page.locator('dl img, dl script').count()).toBe(0);
  });

  it('has no fault that axe finds and fits, in light and dark, wide and narrow', async () => {
    await open('/account');
    const pages: [string, string][] = [
      [logPage, `[aria-label=Requests]`],
      [`${logPage}?status=aborted`, 'text=No requests match'],
      [`${logPage}/${sent.hostile}`, 'dl'],
      [`${logPage}/req_0`, 'text=Request not found'],
      [sandboxPage, 'text=It keeps'],
      ['/integrations', 'text=active keys'],
    ];
    for (const [address, there] of pages) {
      await stage.go(page, address);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await page.locator(there).first().waitFor();
        expect([address, width, await overflowOf(page)]).toEqual([address, width, 0]);
        expect([address, width, await faultsOf(page)]).toEqual([address, width, []]);
      }
    }
  });

  it('shows a Member neither, and no way there', async () => {
    await open('/members', await stage.join(teamId, 'MEMBER'));
    await page.getByRole('heading', { level: 1, name: 'Members' }).waitFor();
    expect(await page.getByRole('link', { name: 'Integrations' }).count()).toBe(0);
    for (const address of [logPage, `${logPage}/${sent.list}`, sandboxPage]) {
      await stage.go(page, address);
      await page.getByRole('heading', { level: 1, name: 'Only for Owners and Admins' }).waitFor();
      expect(await page.getByRole('link', { name: 'Sandbox' }).count()).toBe(0);
    }
    expect(await faultsOf(page)).toEqual([]);
  });

  describe('a reset of the test data', () => {
    const products = async (mode: 'test' | 'live'): Promise<number> =>
      (await stage.api.request('GET', '/products', { key: tokens[mode] })).body.data.data.length;
    const resets = () => stage.api.sql<{ status: string }>('control', 'select status from sandbox_resets');

    it('is begun by the very words alone, deletes the test data and no other, and tells its end after a reload', async () => {
      expect([await products('test'), await products('live')]).toEqual([1, 1]);
      await open(sandboxPage);
      await page.getByText('The test data has never been reset.').waitFor();
      await page.getByRole('button', { name: 'Reset test data' }).click();
      const dialog = page.getByRole('dialog');
      const words = dialog.getByRole('textbox');
      await words.fill('reset live data');
      expect(await dialog.getByRole('button', { name: 'Delete all test data' }).isDisabled()).toBe(true);
      const told = Object.values({ ...deletedByReset, ...keptByReset });
      const lists = [dialog.locator('li'), page.locator('main li')];
      expect(await Promise.all(lists.map((items) => items.allTextContents()))).toEqual([told, told]);
      await page.keyboard.press('Enter');
      expect(await resets()).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
      await words.fill('reset test data');
      await page.keyboard.press('Enter');
      await page.getByText('The test data has been reset').waitFor();
      await dialog.waitFor({ state: 'hidden' });
      expect([await products('test'), await products('live')]).toEqual([0, 1]);
      await page.reload();
      await page.getByText('The test data has been reset').waitFor();
      await page.getByText(owner.email).waitFor();
    });

    it('is not offered while one runs, whose progress shows; one that begins meanwhile elsewhere is refused', async () => {
      await open(sandboxPage);
      await page.getByRole('button', { name: 'Reset test data' }).click();
      await stage.api.sql(
        'control',
        `insert into sandbox_resets (team_id, id, status, deleted_rows, total_rows, requested_by)
         values ($1, gen_random_uuid(), 'running', 4000, 10000, 'grace@example.com')`,
        [teamId],
      );
      await page.getByRole('dialog').getByRole('textbox').fill('reset test data');
      await page.keyboard.press('Enter');
      await page.getByText('A reset of the test data is under way already.').waitFor();
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('4,000 of 10,000 rows are gone').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('40');
      expect(await page.getByRole('button', { name: 'Reset test data' }).count()).toBe(0);
      expect(await faultsOf(page)).toEqual([]);
      await stage.api.sql(
        'control',
        `update sandbox_resets set status = 'failed', finished_at = now() where team_id = $1 and status = 'running'`,
        [teamId],
      );
      await page.getByText('The last reset failed').waitFor();
      await page.getByRole('button', { name: 'Reset test data' }).waitFor();
    });
  });
});
