import { setTimeout as sleep } from 'node:timers/promises';
import type { Invoice } from '../../src/generated/types';
import { type InvoiceFilters, invoiceList } from '../../src/resources/invoices/queries';
import { TestApi } from '../support/api';
import { planOf } from '../support/list-plan';
import { Billing, succeeded } from './billing';

let api: TestApi;
let billing: Billing;

beforeAll(async () => {
  api = await TestApi.start();
});
beforeEach(async () => {
  billing = await Billing.open(api);
});
afterAll(() => api.stop());

const page = async (query: string) =>
  (await billing.request('GET', `/invoices${query}`)).body.data as { data: Invoice[]; nextCursor: string | null };
const ids = async (query: string) => (await page(query)).data.map(({ id }) => id);
const always = '?updatedSince=2020-01-01T00:00:00Z';
/** Until what has been committed counts as complete. */
const settled = () => sleep(100);

async function walk(query: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { data, nextCursor } = await page(`${query}${after}`);
    seen.push(...data.map(({ id }) => id));
    if (nextCursor === null) return seen;
    after = `&after=${nextCursor}`;
  }
}

it('lists each invoice as it is shown, under the one status it is shown with', async () => {
  const viewed = await billing.sent({ dueDate: '9999-12-31' });
  await api.sql('test', 'update invoices set viewed_at = now() where id = $1', [viewed.id]);
  const [partly, late] = [await billing.sent(), await billing.sent({ dueDate: '2020-01-01' })];
  await billing.pay(partly.id, 1);
  // Overdue comes before all that an open invoice can be besides.
  await billing.pay(late.id, 1);
  const paid = await billing.sent({ dueDate: '2020-01-01' });
  await billing.pay(paid.id, 100);
  const voided = await billing.sent();
  await billing.void(voided.id);
  const byStatus = {
    ...{ draft: await billing.draft(), sent: await billing.sent(), viewed, partially_paid: partly },
    ...{ overdue: late, paid, void: voided },
  };
  for (const [status, { id }] of Object.entries(byStatus)) {
    const { data } = await page(`?status=${status}`);
    expect(data.map((invoice) => [invoice.id, invoice.status])).toEqual([[id, status]]);
    expect(data[0]).toEqual((await billing.get(id)).body.data);
  }
  const all = await ids('');
  expect([...all].sort()).toEqual(
    Object.values(byStatus)
      .map(({ id }) => id)
      .sort(),
  );
  await settled();
  expect(await ids(`${always}&status=overdue`)).toEqual([late.id]);
});

it('filters by customer, number, external id, metadata and time of creation', async () => {
  const other = await billing.request('POST', '/customers', { name: 'Other', currency: 'EUR' });
  const a = await billing.draft({ externalId: 'ext a+b', metadata: { tier: 'gold', size: 'M' } });
  const b = await billing.sent({ customerId: other.body.data.id });
  expect(await ids(`?customerId=${billing.customerId}`)).toEqual([a.id]);
  expect(await ids(`?customerId=${b.customerId}`)).toEqual([b.id]);
  expect(await ids(`?number=${b.number}`)).toEqual([b.id]);
  expect(await ids('?number=INV-1999-0001')).toEqual([]);
  expect(await ids('?externalId=ext+a%2Bb')).toEqual([a.id]);
  expect(await ids('?metadata[tier]=gold&metadata[size]=M')).toEqual([a.id]);
  expect(await ids('?metadata[tier]=silver')).toEqual([]);
  expect(await ids(`?createdAfter=${b.createdAt}`)).toEqual([b.id]);
  expect(await ids(`?createdBefore=${a.createdAt}`)).toEqual([]);
});

it('pages through everything once, in every order', async () => {
  const made: string[] = [];
  for (let i = 0; i < 5; i++) made.push((await billing.draft()).id);
  expect(await walk('?limit=2')).toEqual([...made].reverse());
  expect(await walk('?limit=2&status=draft&sort=createdAt')).toEqual(made);
  expect(await walk('?limit=3&sort=updatedAt')).toEqual(made);
  expect(await walk('?limit=5&sort=-updatedAt')).toEqual([...made].reverse());
});

it('lists deleted drafts with updatedSince alone, in the order of the changes', async () => {
  const [first, second] = [await billing.draft(), await billing.draft()];
  succeeded(await billing.remove(first.id));
  await settled();
  expect(await ids('')).toEqual([second.id]);
  expect(await ids('?status=draft')).toEqual([second.id]);
  const { data } = await page(always);
  expect(data.map(({ id, deleted }) => [id, deleted])).toEqual([
    [second.id, false],
    [first.id, true],
  ]);
});

it('finds what it is asked for by an index, however many invoices the team has', async () => {
  await api.sql(
    'test',
    `insert into invoices (team_id, id, customer_id, currency, tax_behavior, lines, taxes, subtotal, discount_amount, net_amount, tax_amount, total,
       state, amount_paid, due_date, viewed_at, number, customer, issuer, sent_at, issue_date, paid_at, voided_at, external_id, metadata, deleted_at)
     select $1, gen_random_uuid(), $2, 'EUR', 'exclusive', '[]', '[]', 9, 0, 9, 0, 9,
       state, case state when 'paid' then 9 when 'sent' then (n % 50 = 1)::int else 0 end,
       case when n % 500 = 1 then date '2020-01-01' else date '9999-12-31' end, case when n % 50 = 6 then now() end,
       case when sent then 'N-' || n end, case when sent then '{}'::jsonb end, case when sent then '{}'::jsonb end, case when sent then now() end,
       current_date, case when state = 'paid' then now() end, case when state = 'void' then now() end,
       n::text, jsonb_build_object('n', n::text), case when n % 50 = 0 then now() end
     from (
       select n, case when n % 50 = 0 then 'draft' when n % 50 = 2 then 'void' when n % 5 = 1 then 'sent' else 'paid' end as state, n % 50 <> 0 as sent
       from generate_series(1, 20000) n
     ) made`,
    [billing.teamId, billing.customerId],
  );
  const rare = await billing.request('POST', '/customers', { name: 'Rare', currency: 'EUR' });
  await billing.draft({ customerId: rare.body.data.id });
  await api.sql('test', 'vacuum analyze invoices');
  const indexes: [InvoiceFilters, string][] = [
    [{}, 'invoices_current'],
    [{ status: 'draft' }, 'invoices_state'],
    [{ status: 'void' }, 'invoices_state'],
    [{ status: 'overdue' }, 'invoices_due'],
    [{ status: 'partially_paid' }, 'invoices_partially_paid'],
    [{ status: 'viewed' }, 'invoices_viewed'],
    [{ status: 'sent' }, 'invoices_unseen'],
    [{ customerId: rare.body.data.id as string }, 'invoices_customer'],
    [{ number: 'N-1001' }, 'invoices_number'],
    [{ externalId: '1001' }, 'invoices_external_id'],
    [{ metadata: { n: '1001' } }, 'invoices_metadata'],
    [{ updatedSince: new Date().toISOString() }, 'invoices_updated'],
  ];
  for (const [filters, index] of indexes)
    expect([filters, await planOf(api, billing.teamId, invoiceList, filters)]).toEqual([
      filters,
      expect.stringContaining(index),
    ]);
});
