import type { Browser, Page } from 'playwright-core';
import type { Invoice } from '../../src/generated/types';
import { loggedPath } from '../../src/observability/logged-path';
import { Billing } from '../invoices/billing';
import { TestApi } from '../support/api';
import { findFaults } from '../support/axe';
import { describeInBrowser, startChromium } from '../support/in-browser';
import { eventually } from '../support/eventually';

jest.setTimeout(120_000);

/** Requests from one address in a window. */
const perAddress = 200;
let api: TestApi;
let billing: Billing;

beforeAll(async () => {
  const rateLimit = { perKey: 1_000_000, perAddress, windowSeconds: 60, instances: 1 };
  api = await TestApi.start({ config: { rateLimit, trustedProxies: 1 } });
  billing = await Billing.open(api);
});

afterAll(() => api.stop());

const addressOf = (invoice: Invoice): string => api.origin + invoice.hostedUrl;
const open = (address: string, method = 'GET', headers = {}): Promise<Response> => fetch(address, { method, headers });
const textOf = async (address: string): Promise<string> => (await open(address)).text();

const current = async (invoice: Invoice): Promise<Invoice> => (await billing.get(invoice.id)).body.data as Invoice;

const viewsOf = (invoice: Invoice) =>
  api.sql<{ request_id: string; api_key_id: string | null; data: Invoice; previous: object }>(
    'test',
    `select request_id, api_key_id, data, previous from outbox where resource_id = $1 and type = 'invoice.viewed'`,
    [invoice.id],
  );

describe('the page of an invoice', () => {
  it('shows the invoice and how it stands, to anybody who has the address', async () => {
    const lines = [{ name: 'Work', quantity: 2.5, unitOfMeasure: 'hr', unitPrice: 100, taxRate: 21 }];
    const invoice = await billing.sent({ lines, dueDate: '2099-12-23', notes: 'Thank you.' });
    const page = await textOf(addressOf(invoice));
    for (const text of [
      invoice.number,
      'Blue Harbor',
      '2.5 hr',
      'EUR 302.50 due 23 December 2099',
      '>Open<',
      'Thank you.',
    ])
      expect(page).toContain(text);
    await billing.pay(invoice.id, 2.5);
    expect(await textOf(addressOf(invoice))).toMatch(/>Partly paid<[^]*EUR 300\.00 due/);
    await billing.pay(invoice.id, 300);
    expect(await textOf(addressOf(invoice))).toMatch(/>Paid<[^]*EUR 302\.50 paid/);

    const overdue = await billing.sent({ issueDate: '2020-01-01', dueDate: '2020-02-01' });
    expect(await textOf(addressOf(overdue))).toMatch(/>Overdue<[^]*1 February 2020/);
    await billing.void(overdue.id);
    expect(await textOf(addressOf(overdue))).toMatch(/>Void<[^]*Nothing is due/);
  });

  it('has its colours in any browser: none is given by functions that those of before 2024 lack', async () => {
    const page = await textOf(addressOf(await billing.sent()));
    expect(page).toContain('@media screen and (prefers-color-scheme: dark)');
    expect(page).not.toContain('light-dark(');
  });

  it('is kept by nobody, found by nobody, framed by nobody, and runs and loads nothing but its own', async () => {
    const invoice = await billing.sent();
    const { status, headers } = await open(addressOf(invoice));
    const policy = headers.get('content-security-policy')!.split('; ');
    const nonce = /'nonce-[\w+/=]{24}'/.exec(policy.join())![0];
    expect(policy.sort()).toEqual(
      [
        "default-src 'none'",
        `script-src ${nonce}`,
        `style-src ${nonce}`,
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].sort(),
    );
    expect([status, Object.fromEntries(headers)]).toMatchObject([
      200,
      {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, nofollow',
      },
    ]);
    expect((await open(addressOf(invoice))).headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('shows what people have written as text and never as markup', async () => {
    const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>&amp;`;
    const lines = [{ name: evil, description: evil, quantity: 1, unitPrice: 1, unitOfMeasure: '<b>' }];
    const customer = await billing.request('POST', '/customers', { name: evil });
    const invoice = await billing.sent({
      lines,
      notes: evil,
      reference: evil,
      customerId: customer.body.data.id,
      currency: 'EUR',
    });
    const page = await textOf(addressOf(invoice));
    expect(page).not.toMatch(/<script>|<img|<b>/);
    expect(
      page.split('&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&amp;amp;'),
    ).toHaveLength(6);
  });

  it('has the same PDF as the API, with its entity tag', async () => {
    const invoice = await billing.sent();
    const hosted = await open(`${addressOf(invoice)}/pdf`);
    const served = await open(`${api.baseUrl}/invoices/${invoice.id}/pdf`, 'GET', {
      Authorization: `Bearer ${billing.key}`,
    });
    expect(Object.fromEntries(hosted.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${invoice.number}.pdf"`,
      'x-robots-tag': 'noindex, nofollow',
      etag: served.headers.get('etag'),
    });
    expect(Buffer.from(await hosted.arrayBuffer()).equals(Buffer.from(await served.arrayBuffer()))).toBe(true);
    const again = await open(`${addressOf(invoice)}/pdf`, 'GET', { 'If-None-Match': hosted.headers.get('etag')! });
    expect(again.status).toBe(304);
  });

  it('is a plain 404 for a token that was changed in any place, cut, made up, or of another server', async () => {
    const invoice = await billing.sent();
    const address = addressOf(invoice);
    const token = address.split('/').at(-1)!;
    const changed = Array.from(
      token,
      (character, index) => token.slice(0, index) + (character === 'A' ? 'B' : 'A') + token.slice(index + 1),
    );
    const wrong = [
      ...changed,
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      token.toUpperCase(),
      'x',
      '%00',
      '%E0%A4%A',
    ];
    for (const one of wrong) {
      const reply = await open(`${api.origin}/i/${one}`);
      expect([one, reply.status, reply.headers.get('content-type')]).toEqual([one, 404, 'text/html; charset=utf-8']);
    }
    expect(await textOf(`${api.origin}/i/x`)).toContain('There is no invoice here');
    for (const path of ['', '/', '/x', '/x/pdf', `/${token}/`, `/${token}/view`, `/${token}/pdf/x`])
      expect((await open(`${api.origin}/i${path}`)).status).toBe(404);
    expect((await open(`${api.origin}/i/x/view`, 'POST')).status).toBe(404);
  });

  it('has an address that no request log keeps', async () => {
    const { pathname } = new URL(addressOf(await billing.sent()));
    expect([loggedPath(pathname), loggedPath(`${pathname}/pdf`)]).toEqual(['/i/[redacted]', '/i/[redacted]/pdf']);
  });

  it('limits each address, as it does requests without a key', async () => {
    const statuses: number[] = [];
    const guess = () => open(`${api.origin}/i/guess`, 'GET', { 'X-Forwarded-For': '192.0.2.1' });
    while (statuses.length < perAddress) statuses.push((await guess()).status);
    expect(new Set(statuses)).toEqual(new Set([404]));
    const refused = await guess();
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect(await refused.text()).toContain('Too many requests');
    expect((await open(`${api.origin}/i/guess`)).status).toBe(404);
  });
});

describe('that an invoice was viewed', () => {
  it('is not told by whoever only fetches the page or its PDF', async () => {
    const invoice = await billing.sent();
    await open(addressOf(invoice));
    await open(addressOf(invoice), 'HEAD');
    await open(`${addressOf(invoice)}/pdf`);
    expect((await current(invoice)).viewedAt).toBeNull();
  });

  it('is recorded once, with the request and without a key, and only where it was sent and is not void', async () => {
    const invoice = await billing.sent();
    const replies = await Promise.all([1, 2, 3].map(() => open(`${addressOf(invoice)}/view`, 'POST')));
    expect(replies.map(({ status }) => status)).toEqual([204, 204, 204]);
    const views = await viewsOf(invoice);
    expect(views).toMatchObject([
      {
        request_id: expect.stringMatching(/^req_/),
        api_key_id: null,
        data: { id: invoice.id, status: 'viewed', viewedAt: expect.any(String) },
        previous: { status: 'sent', viewedAt: null },
      },
    ]);
    expect(await current(invoice)).toMatchObject({ status: 'viewed', viewedAt: views[0]!.data.viewedAt });

    const voided = await billing.sent();
    await billing.void(voided.id);
    expect((await open(`${addressOf(voided)}/view`, 'POST')).status).toBe(204);
    expect(await viewsOf(voided)).toEqual([]);
  });
});

describeInBrowser('in a browser', () => {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await startChromium();
    page = await browser.newPage({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
    page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
    page.on('pageerror', (error) => void problems.push(error.message));
  });

  afterAll(() => browser?.close());

  it('the page fits a narrow screen, keeps to its policy, shuts nobody out, downloads the PDF and tells once that it was seen', async () => {
    const lines = [
      { name: 'W'.repeat(255), description: 'Two\nlines', quantity: 99999.9999, unitPrice: 9999999.9999, taxRate: 21 },
      { name: 'שלום', quantity: 1, unitPrice: 5, unitOfMeasure: 'u'.repeat(50) },
    ];
    const invoice = await billing.sent({ lines, reference: 'R'.repeat(100), notes: 'n'.repeat(2000) });
    await page.goto(addressOf(invoice));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate(`getComputedStyle(document.querySelector('main')).borderTopWidth`)).toBe('4px');
    await eventually(async () => expect((await current(invoice)).viewedAt).not.toBeNull());
    const { viewedAt } = await current(invoice);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download PDF' }).click();
    expect((await download).suggestedFilename()).toBe(`${invoice.number}.pdf`);

    const told = page.waitForResponse((response) => response.url().endsWith('/view'));
    await page.reload();
    expect((await told).status()).toBe(204);
    expect((await current(invoice)).viewedAt).toBe(viewedAt);
    expect(await viewsOf(invoice)).toHaveLength(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findFaults(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});
