import { currencyDigits } from '../../src/money/currencies';
import { TestApi } from '../support/api';
import { Billing, refusal, succeeded, unique } from './billing';
import { RandomInvoices, seeded } from './random-invoices';
import { referenceTotals, type WrittenDiscount } from './reference-totals';

let api: TestApi;
let billing: Billing;

beforeAll(async () => {
  api = await TestApi.start();
  billing = await Billing.open(api);
});
afterAll(() => api.stop());

describe('createInvoice', () => {
  it('answers 201 with the draft, its Location and its ETag, and records one event', async () => {
    const fields = {
      customerId: billing.customerId,
      currency: 'EUR',
      taxBehavior: 'inclusive',
      issueDate: '2025-01-15',
      dueDate: '2025-02-14',
      reference: 'PO-7781',
      notes: 'Thank you.',
      discount: { type: 'amount', value: 10.5 },
      externalId: unique('order'),
      metadata: { season: 'spring' },
    };
    const line = { name: 'Travel', description: 'By train', quantity: 2.5, unitOfMeasure: 'day', unitPrice: 48.4 };
    const reply = await billing.create({ ...fields, lines: [{ ...line, taxRate: 21 }] });
    const { id, createdAt } = reply.body.data;
    expect(reply.status).toBe(201);
    expect(reply.body.data).toEqual({
      ...fields,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      number: null,
      status: 'draft',
      customer: null,
      issuer: null,
      lines: [{ ...line, productId: null, taxRate: 21, discount: null, discountAmount: 0, amount: 121 }],
      subtotal: 121,
      discountAmount: 10.5,
      taxes: [{ taxRate: 21, taxableAmount: 91.32, taxAmount: 19.18 }],
      netAmount: 91.32,
      taxAmount: 19.18,
      total: 110.5,
      amountPaid: 0,
      amountDue: 110.5,
      payments: [],
      hostedUrl: null,
      sentAt: null,
      viewedAt: null,
      paidAt: null,
      voidedAt: null,
      deleted: false,
      createdAt,
      updatedAt: createdAt,
    });
    expect(reply.headers.get('location')).toBe(`/api/v1/invoices/${id}`);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect(await billing.eventsOf(id)).toEqual([{ type: 'invoice.created', previous: {}, data: reply.body.data }]);
  });

  it("takes the customer's currency where it names none, and fills in the rest", async () => {
    const invoice = await billing.draft({ lines: [{ name: 'Free', quantity: 1, unitPrice: 0 }] });
    expect(invoice).toMatchObject({ currency: 'EUR', taxBehavior: 'exclusive', issueDate: null, discount: null });
    expect(invoice.lines).toEqual([
      expect.objectContaining({ productId: null, description: null, unitOfMeasure: null, taxRate: null }),
    ]);
  });

  it('copies a product as it is at this moment, but for what is sent beside it; later changes change no line', async () => {
    const product = await billing.product({ description: 'Half a day', taxRate: 21, unitOfMeasure: 'hr' });
    const lines = [
      { productId: product.id.toUpperCase(), quantity: 2 },
      { productId: product.id, quantity: 1, name: 'Other', description: null, unitPrice: 99.5, taxRate: null },
    ];
    const invoice = await billing.draft({ lines });
    const copied = { productId: product.id, unitOfMeasure: 'hr', discount: null, discountAmount: 0 };
    const expected = [
      { ...copied, name: 'Workshop', description: 'Half a day', quantity: 2, unitPrice: 120, taxRate: 21, amount: 240 },
      { ...copied, name: 'Other', description: null, quantity: 1, unitPrice: 99.5, taxRate: null, amount: 99.5 },
    ];
    expect(invoice.lines).toEqual(expected);
    await billing.request('PATCH', `/products/${product.id}`, { unitPrice: 200, name: 'Dearer', taxRate: 9 });
    expect((await billing.patch(invoice.id, { notes: 'x' })).body.data.lines).toEqual(expected);
    const anew = await billing.patch(invoice.id, { lines: [lines[0]] });
    expect(anew.body.data.lines).toEqual([expect.objectContaining({ name: 'Dearer', unitPrice: 200, taxRate: 9 })]);
  });

  it('refuses what it cannot bill, names the place, and keeps nothing of it', async () => {
    const product = await billing.product();
    const dollars = await billing.product({ currency: 'USD' });
    const archived = await billing.product();
    await billing.request('DELETE', `/products/${archived.id}`);
    const nobody = '01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d';
    const homeless = await billing.request('POST', '/customers', { name: 'No currency' });
    const foreign = await Billing.open(api);
    const line = { name: 'Work', quantity: 1, unitPrice: 1 };
    const cases: [object, string, string][] = [
      [{ customerId: nobody }, '422 reference_not_found', 'customerId'],
      [{ customerId: foreign.customerId }, '422 reference_not_found', 'customerId'],
      [{ customerId: homeless.body.data.id }, '422 currency_missing', 'currency'],
      [{ lines: [line, { productId: nobody, quantity: 1 }] }, '422 reference_not_found', 'lines[1].productId'],
      [
        { lines: [{ productId: (await foreign.product()).id, quantity: 1 }] },
        '422 reference_not_found',
        'lines[0].productId',
      ],
      [{ lines: [{ productId: archived.id, quantity: 1 }] }, '422 product_archived', 'lines[0].productId'],
      [{ lines: [{ productId: dollars.id, quantity: 1 }] }, '422 currency_mismatch', 'lines[0].productId'],
      [
        { currency: 'USD', lines: [{ productId: product.id, quantity: 1 }] },
        '422 currency_mismatch',
        'lines[0].productId',
      ],
      [{ lines: [{ quantity: 1, unitPrice: 1 }] }, '422 line_incomplete', 'lines[0].name'],
      [{ lines: [{ quantity: 1, name: 'x' }] }, '422 line_incomplete', 'lines[0].unitPrice'],
      [{ discount: { type: 'amount', value: 100.01 } }, '422 discount_too_large', 'discount.value'],
      [
        { lines: [{ ...line, discount: { type: 'amount', value: 0.001 } }] },
        '422 amount_precision',
        'lines[0].discount.value',
      ],
      [{ lines: [{ ...line, quantity: 99999999, unitPrice: 9999999999 }] }, '422 amount_too_large', 'lines[0]'],
    ];
    const before = await api.sql('test', 'select count(*) from invoices');
    for (const [fields, refused, param] of cases) {
      const reply = await billing.create(fields);
      expect([fields, refusal(reply), reply.body.error?.param]).toEqual([fields, refused, param]);
    }
    expect(await api.sql('test', 'select count(*) from invoices')).toEqual(before);
  });

  it('refuses lines that with what products put into them come to more than 128 kB, and bills those that do not', async () => {
    const { id: productId } = await billing.product({ description: 'é'.repeat(2000) });
    const linesOf = (count: number) => ({ lines: Array.from({ length: count }, () => ({ productId, quantity: 1 })) });
    const draft = await billing.draft(linesOf(30));
    for (const reply of [
      await billing.create(linesOf(32)),
      await billing.patch(draft.id, linesOf(32)),
      await billing.request('POST', '/invoices/preview', { currency: 'EUR', ...linesOf(32) }),
    ])
      expect([refusal(reply), reply.body.error.param]).toEqual(['422 invoice_too_large', 'lines']);
    expect((await billing.get(draft.id)).body.data).toEqual(draft);
  });

  it('refuses an external id that another invoice has, until that one is deleted', async () => {
    const externalId = unique('order');
    const first = await billing.draft({ externalId });
    expect(refusal(await billing.create({ externalId }))).toBe('409 external_id_taken');
    const other = await billing.draft();
    expect(refusal(await billing.patch(other.id, { externalId }))).toBe('409 external_id_taken');
    await billing.remove(first.id);
    expect((await billing.create({ externalId })).status).toBe(201);
  });
});

it('previews, creates, gets, lists and stores the very same integers, which are those of the rules', async () => {
  const random = new RandomInvoices(seeded(20_250_115));
  const number = (discount: WrittenDiscount | null) => discount && { ...discount, value: Number(discount.value) };
  let compared = 0;
  while (compared < 25) {
    const written = random.next();
    const expected = referenceTotals(written);
    const body = {
      currency: written.currency,
      taxBehavior: written.taxBehavior,
      lines: written.lines.map((line) => ({
        name: 'Work',
        quantity: Number(line.quantity),
        unitPrice: Number(line.unitPrice),
        taxRate: line.taxRate === null ? null : Number(line.taxRate),
        discount: number(line.discount),
      })),
      discount: number(written.discount),
    };
    const preview = await billing.request('POST', '/invoices/preview', body);
    if (typeof expected === 'string') {
      expect(refusal(preview)).toBe(`422 ${expected}`);
      continue;
    }
    const factor = 10 ** currencyDigits(written.currency);
    const major = JSON.parse(
      JSON.stringify(expected, (name, value: unknown) =>
        typeof value === 'number' && name !== 'taxRate' ? value / factor : value,
      ),
    ) as object;
    expect(preview.body.data).toMatchObject(major);
    const created = await billing.draft(body);
    expect(created).toMatchObject(preview.body.data);
    expect((await billing.get(created.id)).body.data).toEqual(created);
    expect((await billing.request('GET', '/invoices?limit=1')).body.data.data).toEqual([created]);
    const [stored] = await api.sql(
      'test',
      'select subtotal, net_amount, tax_amount, total from invoices where id = $1',
      [created.id],
    );
    const { subtotal, netAmount, taxAmount, total } = expected;
    expect(Object.values(stored!).map(Number)).toEqual([subtotal, netAmount, taxAmount, total]);
    compared += 1;
  }
});

describe('previewInvoice', () => {
  it('stores nothing, and needs no customer where it names the currency', async () => {
    const before = await api.sql('test', 'select (select count(*) from invoices), (select count(*) from outbox)');
    const lines = [{ name: 'Work', quantity: 1, unitPrice: 48.5, taxRate: 10 }];
    const yen = await billing.request('POST', '/invoices/preview', { currency: 'JPY', lines });
    expect(yen.body.data).toMatchObject({ subtotal: 49, taxAmount: 5, total: 54 });
    const { customerId } = billing;
    expect((await billing.request('POST', '/invoices/preview', { customerId, lines })).body.data.total).toBe(53.35);
    expect(refusal(await billing.request('POST', '/invoices/preview', { lines }))).toBe('422 currency_missing');
    expect(await api.sql('test', 'select (select count(*) from invoices), (select count(*) from outbox)')).toEqual(
      before,
    );
  });
});

describe('updateInvoice', () => {
  it('changes what is sent and leaves the rest, with one event that says what was before', async () => {
    const draft = await billing.draft({ notes: 'Old', dueDate: '2030-01-01', metadata: { keep: '1', drop: '2' } });
    const changes = { notes: null, discount: { type: 'percent', value: 5 }, metadata: { drop: null, add: '3' } };
    const reply = await billing.patch(draft.id, changes);
    const { updatedAt } = reply.body.data;
    const amounts = { discountAmount: 5, netAmount: 95, total: 95, amountDue: 95 };
    const taxes = [{ taxRate: null, taxableAmount: 95, taxAmount: 0 }];
    const metadata = { keep: '1', add: '3' };
    expect(reply.body.data).toEqual({ ...draft, ...changes, ...amounts, taxes, metadata, updatedAt });
    expect(reply.headers.get('etag')).toBe('"v2"');
    const [, event] = await billing.eventsOf(draft.id);
    expect(event).toEqual({
      type: 'invoice.updated',
      data: reply.body.data,
      previous: {
        ...{ notes: 'Old', discount: null, metadata: { keep: '1', drop: '2' } },
        ...{ discountAmount: 0, netAmount: 100, total: 100, amountDue: 100 },
        taxes: [{ taxRate: null, taxableAmount: 100, taxAmount: 0 }],
      },
    });
  });

  it('changes nothing and causes no event when everything already is as sent', async () => {
    const lines = [
      { name: 'Work', quantity: 1.5, unitPrice: 33.3333, taxRate: 7.5, discount: { value: 10, type: 'percent' } },
    ];
    const draft = await billing.draft({ lines, dueDate: '2030-01-01', metadata: { b: '1', a: '2' } });
    const reply = await billing.patch(draft.id, { lines, dueDate: '2030-01-01', customerId: draft.customerId });
    expect(reply.body.data).toEqual(draft);
    expect(reply.headers.get('etag')).toBe('"v1"');
    expect(await billing.eventsOf(draft.id)).toHaveLength(1);
  });

  it('refuses a currency that is not that of its products, and one for which a discount is too fine', async () => {
    const { id: productId } = await billing.product();
    const withProduct = await billing.draft({ lines: [{ productId, quantity: 1 }] });
    const mismatch = await billing.patch(withProduct.id, { currency: 'USD' });
    expect([refusal(mismatch), mismatch.body.error.param]).toEqual(['422 currency_mismatch', 'currency']);
    const discounted = await billing.draft({ discount: { type: 'amount', value: 0.5 } });
    expect(refusal(await billing.patch(discounted.id, { currency: 'JPY' }))).toBe('422 amount_precision');
    expect((await billing.patch(discounted.id, { currency: 'KWD' })).body.data).toMatchObject({
      currency: 'KWD',
      total: 99.5,
    });
  });

  it('refuses with 412 when the draft has changed since the ETag in If-Match', async () => {
    const draft = await billing.draft();
    expect((await billing.patch(draft.id, { notes: 'a' }, { 'If-Match': '"v1"' })).status).toBe(200);
    expect(refusal(await billing.patch(draft.id, { notes: 'b' }, { 'If-Match': '"v1"' }))).toBe('412 version_mismatch');
  });
});

describe('deleteInvoice', () => {
  it('answers with the deleted draft, with one event, and finds it no more', async () => {
    const draft = await billing.draft();
    const deleted = succeeded(await billing.remove(draft.id));
    expect(deleted).toEqual({ ...draft, deleted: true, updatedAt: deleted.updatedAt });
    const [, event] = await billing.eventsOf(draft.id);
    expect(event).toEqual({ type: 'invoice.deleted', previous: { deleted: false }, data: deleted });
    for (const reply of [
      await billing.get(draft.id),
      await billing.patch(draft.id, {}),
      await billing.remove(draft.id),
    ]) {
      expect(refusal(reply)).toBe('404 invoice_not_found');
    }
  });

  it('keeps its customer from being deleted until then', async () => {
    const team = await Billing.open(api);
    const deleteCustomer = () => team.request('DELETE', `/customers/${team.customerId}`);
    const draft = await team.draft();
    expect(refusal(await deleteCustomer())).toBe('409 customer_has_invoices');
    await team.remove(draft.id);
    expect((await deleteCustomer()).status).toBe(200);
    expect(refusal(await team.create())).toBe('422 reference_not_found');
  });
});
