import type { Invoice } from '../../src/generated/types';
import { Billing, succeeded } from '../invoices/billing';
import { RandomInvoices, seeded } from '../invoices/random-invoices';
import type { WrittenInvoice } from '../invoices/reference-totals';
import { TestApi } from '../support/api';
import { amountsIn, amountsOf } from './amounts';
import { readPdfs, rowsOf } from './read-pdfs';

jest.setTimeout(120_000);

let api: TestApi;
let billing: Billing;

beforeAll(async () => {
  api = await TestApi.start();
  billing = await Billing.open(api);
});

afterAll(() => api.stop());

const pdfUrl = (invoice: Invoice): string => `${api.baseUrl}/invoices/${invoice.id}/pdf`;

const getPdf = (invoice: Invoice, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(pdfUrl(invoice), { method, headers: { Authorization: `Bearer ${billing.key}`, ...headers } });

const bytesOf = async (response: Response): Promise<Uint8Array> => new Uint8Array(await response.arrayBuffer());

async function reread(invoice: Invoice): Promise<Invoice> {
  return (await billing.get(invoice.id)).body.data;
}

describe('getInvoicePdf', () => {
  it('gives a file with a name and an entity tag, and nothing to whoever has it already', async () => {
    const invoice = await billing.sent();
    const reply = await getPdf(invoice);
    const bytes = await bytesOf(reply);
    expect(reply.status).toBe(200);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename="${invoice.number}.pdf"`,
      'x-content-type-options': 'nosniff',
      'request-id': expect.stringMatching(/^req_/),
    });
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');

    const etag = reply.headers.get('etag')!;
    const unchanged = await getPdf(invoice, { 'If-None-Match': etag });
    expect([unchanged.status, unchanged.headers.get('etag'), (await bytesOf(unchanged)).byteLength]).toEqual([
      304,
      etag,
      0,
    ]);
    const head = await getPdf(invoice, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.byteLength)]);

    await billing.pay(invoice.id, 40);
    const changed = await getPdf(invoice, { 'If-None-Match': etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('shows a draft with the customer as they are now', async () => {
    const draft = await billing.draft({ reference: 'PO 1' });
    const before = await getPdf(draft);
    await billing.request('PATCH', `/customers/${billing.customerId}`, { name: 'Green Harbor' });
    const after = await getPdf(draft, { 'If-None-Match': before.headers.get('etag')! });
    expect(after.headers.get('content-disposition')).toBe(`attachment; filename="draft-${draft.id}.pdf"`);
    const [first, second] = readPdfs([await bytesOf(before), await bytesOf(after)]).map((pdf) =>
      rowsOf(pdf).join('\n'),
    );
    expect(first).toMatch(/DRAFT[^]*Blue Harbor/);
    expect(second).toMatch(/DRAFT[^]*Green Harbor/);
  });

  it('tells errors as JSON: no key, no such invoice, a deleted one', async () => {
    const draft = await billing.draft();
    await billing.remove(draft.id);
    const replies = await Promise.all([
      fetch(pdfUrl(draft)),
      getPdf(draft),
      getPdf({ ...draft, id: crypto.randomUUID() }),
      getPdf({ ...draft, id: 'x' }),
    ]);
    const told = await Promise.all(
      replies.map(async (reply) => [reply.status, ((await reply.json()) as { error: { code: string } }).error.code]),
    );
    expect(told).toEqual([
      [401, 'invalid_api_key'],
      [404, 'invoice_not_found'],
      [404, 'invoice_not_found'],
      [400, 'invalid_request'],
    ]);
    for (const reply of replies) expect(reply.headers.get('content-disposition')).toBeNull();
  });

  it('shows the same amounts as the API, digit by digit, for invoices of all kinds', async () => {
    const random = new RandomInvoices(seeded(2026));
    const invoices: Invoice[] = [];
    while (invoices.length < 24) {
      const created = await billing.create(bodyOf(random.next()));
      // Some discounts are larger than what they are taken off.
      if (created.status === 201) invoices.push(succeeded(await billing.send(created.body.data.id as string)));
    }
    for (const { id, total } of invoices.filter((_, index) => index % 3 === 0))
      if (total > 0) await billing.pay(id, total);
    const current = await Promise.all(invoices.map(reread));
    const files: Uint8Array[] = [];
    for (const invoice of current) files.push(await bytesOf(await getPdf(invoice)));
    readPdfs(files).forEach((content, index) => expect(amountsIn(content)).toEqual(amountsOf(current[index]!)));
  });
});

/** The invoice as a client sends it. */
function bodyOf({ currency, taxBehavior, lines, discount }: WrittenInvoice & { currency: string }): object {
  const numbered = (written: { type: string; value: string } | null) =>
    written && { ...written, value: Number(written.value) };
  return {
    currency,
    taxBehavior,
    discount: numbered(discount),
    lines: lines.map((line, index) => ({
      name: `Line ${index + 1}`,
      quantity: Number(line.quantity),
      unitOfMeasure: index % 2 ? 'hr' : null,
      unitPrice: Number(line.unitPrice),
      taxRate: line.taxRate === null ? null : Number(line.taxRate),
      discount: numbered(line.discount),
    })),
  };
}
