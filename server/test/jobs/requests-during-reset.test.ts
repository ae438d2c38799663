import { Sandbox } from '../../src/control/sandbox';
import type { Invoice } from '../../src/generated/types';
import { Billing } from '../invoices/billing';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('requests during a reset', () => {
  let api: TestApi;
  let billing: Billing;

  beforeAll(async () => {
    api = await TestApi.start({ config: { worker: true } });
    billing = await Billing.open(api);
  });
  afterAll(() => api.stop());

  /** Copies an invoice that was sent; each copy has two payments of a cent. */
  async function addPaidInvoices(count: number): Promise<void> {
    const { id } = await billing.sent();
    await api.sql(
      'test',
      `insert into invoices
       select copy.* from invoices original, generate_series(1, $2::int) n,
         jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid(), 'number', 'N-' || n, 'amount_paid', 2)) copy
       where original.id = $1`,
      [id, count],
    );
    await api.sql(
      'test',
      `insert into invoice_payments (team_id, id, invoice_id, amount)
       select team_id, gen_random_uuid(), id, 1 from invoices, generate_series(1, 2) where amount_paid = 2`,
    );
  }

  const isWhole = ({ amountPaid, payments }: Invoice) =>
    Math.round(amountPaid * 100) === payments.length && payments.every(({ amount }) => amount === 0.01);

  it('go on working, what they create stays, and no invoice is seen without its payments', async () => {
    const { key, teamId: team } = billing;
    await addPaidInvoices(4000);
    await api.sql(
      'test',
      `insert into products (team_id, id, name, unit_price, currency, type, unit_of_measure, external_id)
       select $1, gen_random_uuid(), 'Before', 1, 'EUR', 'PRODUCT', 'PIECE', 'x' || n from generate_series(1, 20000) n`,
      [team],
    );
    const sandbox = new Sandbox(api.control);
    await sandbox.reset(team, { name: 'a test' });
    const created: string[] = [];
    const unexpected: unknown[] = [];
    const torn: Invoice[] = [];
    let [sentDuring, seen] = [0, 0];
    const send = async (method: string, path: string, body?: object, headers = {}) => {
      const reply = await api.request(method, path, { key, body, headers });
      if (![200, 201, 404].includes(reply.status)) unexpected.push(reply.body);
      return reply;
    };
    const readInvoices = async () => {
      const listed: Invoice[] = (await send('GET', '/invoices?limit=20')).body.data.data;
      const one = await send('GET', `/invoices/${listed.at(-1)?.id ?? crypto.randomUUID()}`);
      const read = [...listed, ...(one.status === 200 ? [one.body.data as Invoice] : [])];
      seen += read.length;
      torn.push(...read.filter((invoice) => !isWhole(invoice)));
    };
    const client = async (index: number) => {
      for (let n = 0; (await sandbox.latest(team))?.status !== 'done'; n++, sentDuring++) {
        const product = { name: 'During', unitPrice: 1, currency: 'EUR' };
        const headers = { 'Idempotency-Key': `${index} ${n}` };
        created.push((await send('POST', '/products', product, headers)).body.data.id);
        await readInvoices();
        const listed = await send('GET', '/products?limit=5');
        // Among those that are being deleted at this moment.
        for (const { id } of listed.body.data.data ?? listed.body.data) {
          await send('PATCH', `/products/${id}`, { name: 'Changed' });
        }
      }
    };
    await Promise.all([0, 1, 2].map(client));
    expect(unexpected).toEqual([]);
    expect(torn.map(({ id }) => id)).toEqual([]);
    expect(seen).toBeGreaterThan(20);
    expect(sentDuring).toBeGreaterThan(3);
    const kept = await api.sql<{ id: string }>('test', 'select id from products where team_id = $1 order by id', [
      team,
    ]);
    expect(kept.map(({ id }) => id)).toEqual(created.sort());
    expect(
      (
        await api.request('POST', '/products', {
          key,
          body: { name: 'During', unitPrice: 1, currency: 'EUR' },
          headers: { 'Idempotency-Key': '0 0' },
        })
      ).headers.get('idempotent-replayed'),
    ).toBe('true');
    await eventually(async () => (await api.sql('control', 'select from graphile_worker.jobs')).length === 0);
  });
});
