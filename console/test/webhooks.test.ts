import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../server/test/support/eventually';
import { Receiver } from '../../server/test/webhooks/receiver';
import { faultsOf } from './support/axe';
import { describeInBrowser, overflowOf } from './support/browser';
import { startFakeStage } from './support/fake-stage';
import { attemptIn, hostileDelivery, hostileEndpoint, hostileEvent, hostileNotice } from './support/hostile-webhooks';
import { dialogOf, tracesIn } from './support/key-pages';
import { Stage } from './support/stage';

const area = '/integrations/webhooks';
const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
const choose = async (page: Page, action: string): Promise<void> => {
  await button(page, 'More actions').click();
  await page.getByRole('menuitem', { name: action }).click();
};

async function shownSecret(page: Page): Promise<string> {
  const secret = dialogOf(page).getByRole('group', { name: 'Secret', exact: true });
  await secret.waitFor();
  return (await secret.textContent())!;
}

describeInBrowser('the pages of webhooks, on a server', () => {
  jest.setTimeout(120_000);
  let stage: Stage;
  let receiver: Receiver;
  let page: Page;
  let key: string;

  beforeAll(async () => {
    const deliveries = { schedule: [0, 200, 3_600_000] };
    [stage, receiver] = await Promise.all([Stage.start({ config: { worker: true }, deliveries }), Receiver.start()]);
    const teamId = await stage.team();
    const owner = await stage.join(teamId, 'OWNER', await stage.person('Ada Lovelace', 'ada@acme.example'));
    key = await stage.api.createKey(teamId, { mode: 'test' });
    page = await stage.visit(`${area}?mode=test`, { as: owner });
  });

  afterAll(async () => {
    await stage?.close();
    await receiver?.stop();
  });

  const addProduct = async (name: string): Promise<string> => {
    const body = { name, unitPrice: 1, currency: 'EUR', type: 'GOODS', unitOfMeasure: 'pc' };
    const reply = await stage.api.request('POST', '/products', { key, body });
    expect(reply.status).toBe(201);
    return reply.body.data.id as string;
  };
  const rows = () => page.getByRole('table', { name: 'Deliveries' }).getByRole('row');
  const endpointLink = () => page.getByRole('link', { name: 'Receiver of tests' });

  it('add an endpoint, say what is wrong with its address, and show its secret once', async () => {
    await page.getByRole('heading', { name: 'Add your first test endpoint' }).waitFor();
    await button(page, 'Add endpoint').first().click();
    const dialog = dialogOf(page);
    await button(dialog, 'Add endpoint').click();
    await dialog.getByText('Enter the address that events are to be sent to.').waitFor();
    await dialog.getByLabel('Address').fill('https://user:secret@hooks.example.com/');
    await dialog.getByLabel('Description').fill('Receiver of tests');
    await button(dialog, 'Add endpoint').click();
    await dialog.getByText('It must not contain a user name or a password.').waitFor();
    await eventually(() => dialog.getByLabel('Address').evaluate((field) => field === document.activeElement));
    await dialog.getByLabel('Address').fill(receiver.url());
    await dialog.getByRole('radio', { name: /^Chosen events/ }).check();
    await button(dialog, 'Add endpoint').click();
    await dialog.getByText('Choose at least one event.').waitFor();
    await dialog.getByLabel('Search events').fill('product');
    expect(await dialog.getByRole('checkbox', { name: 'invoice.paid' }).count()).toBe(0);
    await dialog.getByRole('checkbox', { name: 'Products' }).check();
    await dialog.getByText('4 events chosen').waitFor();
    await dialog.getByRole('checkbox', { name: 'product.archived' }).uncheck();
    expect(await faultsOf(page)).toEqual([]);
    await button(dialog, 'Add endpoint').click();

    const secret = await shownSecret(page);
    expect(secret).toMatch(/^whsec_.{44}$/);
    await page.keyboard.press('Escape');
    await dialog.getByText('You have not copied the secret').waitFor();
    await button(dialog, 'Back to the secret').click();
    await button(dialog, 'Copy the secret').click();
    await dialog.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await button(dialog, 'Done').click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await tracesIn(page)).not.toContain(secret.slice(6, 30));
    await endpointLink().waitFor();
    await page.getByText('product.created, product.updated and 1 more').waitFor();
  });

  it('send a test event and show it arrive, with the bodies of the request and the answer', async () => {
    receiver.answer = () => ({ status: 200, body: '{"taken":true}', headers: { 'content-type': 'application/json' } });
    await endpointLink().click();
    await page.getByRole('heading', { name: 'Nothing delivered yet' }).waitFor();
    await button(page, 'Send test event').click();
    await page.getByText('The test event has arrived').waitFor();
    const [received] = receiver.received;
    expect(JSON.parse(received!.body).type).toBe('webhook_endpoint.test');
    await page.getByRole('link', { name: 'See what was sent and what came back' }).click();
    await page.getByRole('heading', { level: 1, name: 'webhook_endpoint.test' }).waitFor();
    await page.getByText('The receiver took it, with the status 200.').waitFor();
    const answer = page.getByRole('group', { name: /^Answer to attempt 1/ });
    expect(await answer.textContent()).toBe('{\n  "taken": true\n}');
    const request = page.getByRole('region', { name: 'Request' });
    expect(await request.getByRole('definition').allTextContents()).toContain(received!.headers['webhook-id']);
    await request.getByText('Raw', { exact: true }).click();
    expect(await request.getByRole('group', { name: 'Body', exact: true }).textContent()).toBe(received!.body);
    expect(await faultsOf(page)).toEqual([]);
    await page.goBack();
  });

  it('show a receiver fail in plain words, and resend one delivery and all that failed', async () => {
    receiver.answer = () => ({ status: 503, body: 'upstream <b>unavailable</b>' });
    await addProduct('A first product');
    await rows().filter({ hasText: 'product.created' }).getByText('503').waitFor();
    await page.getByText('Deliveries are failing').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'product.created' }).click();
    await page.getByText('The receiver answered with the status 503; only 200 to 299 counts').first().waitFor();
    await page.getByText('upstream <b>unavailable</b>').first().waitFor();
    await eventually(async () => expect(await page.getByText(/^Attempt \d$/).count()).toBe(2));

    receiver.answer = () => 204;
    await button(page, 'Resend').click();
    await page.getByText('The receiver took it, with the status 204.').waitFor();
    const body = receiver.received.at(-1)!.body;
    expect(JSON.parse(body).data.object.name).toBe('A first product');
    expect(receiver.received.filter((one) => one.body === body)).toHaveLength(3);
    await page.goBack();

    await stage.api.sql('test', `update webhook_deliveries set status = 'failed', next_attempt_at = null`);
    const before = receiver.received.length;
    const most = { json: { data: { count: 10_000 } } };
    await page.route('**/deliveries/redeliver?*', (route) => route.fulfill(most), { times: 2 });
    await button(page, 'Resend failed…').click();
    await button(dialogOf(page), /^Resend$/).click();
    await page.getByText('20,002 deliveries are sent again.').waitFor();
    await eventually(() => expect(receiver.received.length).toBe(before + 2));
  });

  it('rotate the secret: what is sent then carries two signatures', async () => {
    await choose(page, 'Rotate secret…');
    await dialogOf(page).getByText('every request carries two signatures').waitFor();
    await button(dialogOf(page), 'Rotate secret').click();
    const secret = await shownSecret(page);
    await dialogOf(page).getByText('everything is signed with this secret and with the one before').waitFor();
    await button(dialogOf(page), 'Copy the secret').click();
    await button(dialogOf(page), 'Done').click();
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await tracesIn(page)).not.toContain(secret.slice(6, 30));
    await page.getByText('The one before is good until').waitFor();
    await button(page, 'Send test event').click();
    await page.getByText('The test event has arrived').waitFor();
    expect(receiver.received.at(-1)!.headers['webhook-signature']!.split(' ')).toHaveLength(2);
  });

  it('show a change in the feed as it happens, with what had been before and the request that made it', async () => {
    await stage.go(page, `${area}/events?mode=test`);
    const feed = page.getByRole('list', { name: 'Events' });
    await button(feed, /A first product/).waitFor();
    const id = await addProduct('Seen <i>live</i>');
    await button(feed, /Seen <i>live<\/i>/).waitFor();
    await stage.api.request('PATCH', `/products/${id}`, { key, body: { unitPrice: 2 } });
    const change = button(feed, /product\.updated/);
    await change.press('Enter');
    const previous = feed.getByRole('group', { name: 'Previous values of what changed' });
    expect(await previous.textContent()).toBe('{\n  "unitPrice": 1\n}');
    const request = await feed.getByRole('link', { name: 'A request' }).getAttribute('href');
    expect(request).toMatch(/^\/settings\/integrations\/public-api\/requests\/req_[0-9a-f]{32}$/);
    expect(await faultsOf(page)).toEqual([]);

    await button(page, 'Pause').click();
    await addProduct('While it is paused');
    await page.getByRole('textbox', { name: 'Resource id' }).fill(`the product ${id}.`);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await feed.getByRole('listitem').count()).toBe(2));
    expect(page.url()).toContain(`resource=${id}`);
    await button(page, 'Clear filters').click();
    await page.getByRole('textbox', { name: 'Type' }).fill('product.created');
    await page.getByRole('option', { name: 'product.created' }).click();
    await button(page, 'Resume').click();
    await button(feed, /While it is paused/).waitFor();
    expect(await change.count()).toBe(0);
  });

  it('tell of an endpoint that was disabled, and enable it again', async () => {
    receiver.answer = () => 410;
    await addProduct('For one that is gone');
    await stage.go(page, `${area}/notices?mode=live`);
    const notice = page.getByRole('article');
    await eventually(async () => {
      await page.reload();
      await notice.waitFor({ timeout: 1000 });
    });
    await notice.getByText('To: ada@acme.example').waitFor();
    await notice.getByText(receiver.url(), { exact: true }).waitFor();
    await notice.getByText('it answered with the status 410 (Gone)').waitFor();
    await page.getByRole('status').getByText('An endpoint was disabled').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await notice.getByRole('link', { name: 'Open the endpoint' }).click();
    await page.getByText('PaperLink has disabled this endpoint').waitFor();
    receiver.answer = () => 204;
    await button(page, 'Enable').click();
    await page.getByText('PaperLink has disabled this endpoint').waitFor({ state: 'hidden' });
    await choose(page, 'Disable…');
    await button(dialogOf(page), 'Disable endpoint').click();
    await page.getByText('This endpoint is disabled').waitFor();
    await page.getByRole('link', { name: 'Webhooks' }).click();
    await endpointLink().waitFor();
    await page.getByText('An endpoint was disabled').waitFor({ state: 'hidden' });
  });

  it('edit and delete an endpoint', async () => {
    await endpointLink().click();
    await choose(page, 'Edit…');
    const dialog = dialogOf(page);
    expect(await dialog.getByLabel('Address').inputValue()).toBe(receiver.url());
    expect(await dialog.getByRole('checkbox', { name: 'product.created' }).isChecked()).toBe(true);
    await dialog.getByRole('radio', { name: /^All events/ }).check();
    await dialog.getByLabel('Description').fill('Another name');
    await button(dialog, 'Save').click();
    await page.getByRole('heading', { level: 1, name: 'Another name' }).waitFor();
    await page.getByText('All events, those added later too').waitFor();
    await choose(page, 'Delete…');
    await button(dialog, 'Delete endpoint').click();
    await page.getByRole('heading', { name: 'Add your first test endpoint' }).waitFor();
    expect(stage.complaints).toEqual([]);
  });
});

const page = (data: object[]) => ({ status: 200, body: { data: { data, hasMore: false, nextCursor: null } } });
const failure = { type: 'api_error', code: 'internal_error', message: 'It failed on our side.', request_id: 'req_1' };
const broken = { status: 500, body: { error: { ...failure, retryable: false } } };

const { id } = hostileEndpoint;

describeInBrowser('the pages of webhooks, with an API that does what it likes', () => {
  jest.setTimeout(90_000);
  let stage: Awaited<ReturnType<typeof startFakeStage>>;

  beforeAll(async () => {
    stage = await startFakeStage();
  });
  beforeEach(() => void (stage.fake.replies = {}));
  afterAll(() => stage?.close());

  it('survive hostile names, addresses and bodies at 360 pixels', async () => {
    stage.fake.replies = {
      'GET /webhook-endpoints': page([hostileEndpoint]),
      [`GET /webhook-endpoints/${id}`]: { status: 200, body: { data: hostileEndpoint } },
      [`GET /webhook-endpoints/${id}/deliveries`]: page([hostileDelivery]),
      [`GET /webhook-endpoints/${id}/deliveries/${hostileDelivery.id}`]: {
        status: 200,
        body: { data: hostileDelivery },
      },
      'GET /events': page([hostileEvent]),
      'GET /notices': { status: 200, body: { data: [hostileNotice] } },
    };
    const { page: shown, complaints } = await stage.visit(area, { viewport: { width: 360, height: 740 } });
    const look = async (address: string, ready: Locator): Promise<void> => {
      await shown.goto(`${stage.fake.origin}/settings${address}`);
      await ready.waitFor();
      expect(await overflowOf(shown)).toBe(0);
    };
    await look(area, shown.getByText('2 endpoints were disabled')); // of live and of test, which are the same here
    await look(`${area}/notices`, shown.getByRole('article'));
    await look(`${area}/endpoints/${id}`, shown.getByRole('link', { name: 'product.created' }));
    expect(await faultsOf(shown)).toEqual([]);
    await look(`${area}/endpoints/${id}/deliveries/${hostileDelivery.id}`, attemptIn(shown));
    await button(shown, /^Show all 60,\d{3} characters$/).click();
    expect(await overflowOf(shown)).toBe(0);
    await look(`${area}/events`, button(shown, /product\.created/));
    await button(shown, /product\.created/).click();
    await shown.getByRole('group', { name: 'The resource after the change' }).waitFor();
    expect(await overflowOf(shown)).toBe(0);
    expect(complaints).toEqual([]);
    await shown.close();
  });

  it('say what failed and load again when asked to', async () => {
    stage.fake.replies = { 'GET /webhook-endpoints': broken, 'GET /events': broken, 'GET /notices': broken };
    const { page: shown } = await stage.visit(area);
    const lists = { '': 'GET /webhook-endpoints', '/events': 'GET /events', '/notices': 'GET /notices' };
    for (const [address, list] of Object.entries(lists)) {
      await shown.goto(`${stage.fake.origin}/settings${area}${address}`);
      await shown.getByRole('alert').getByText('It failed on our side.').waitFor();
      stage.fake.replies[list] = address === '/notices' ? { status: 200, body: { data: [] } } : page([]);
      await button(shown, 'Try again').click();
      await shown.getByRole('alert').waitFor({ state: 'hidden' });
    }
    const gone = { ...broken.body.error, code: 'webhook_endpoint_not_found', type: 'not_found_error' };
    stage.fake.replies[`GET /webhook-endpoints/${id}`] = { status: 404, body: { error: gone } };
    await shown.goto(`${stage.fake.origin}/settings${area}/endpoints/${id}?mode=test`);
    await shown.getByRole('heading', { name: 'No such endpoint' }).waitFor();
    await shown.getByRole('link', { name: 'See all endpoints' }).click();
    await shown.getByRole('heading', { name: 'Add your first test endpoint' }).waitFor();
    await shown.close();
  });
});
