import type { Invoice, InvoiceLine, InvoiceParty } from '../../src/generated/types';
import { describeInvoice, type InvoiceDocument } from '../../src/invoice-documents/document';
import { currencyDigits } from '../../src/money/currencies';
import { toMajorUnits } from '../../src/money/minor-units';
import { totalsOf } from '../../src/resources/invoices/totals';

export const issuer: InvoiceParty = {
  name: 'Northwind Studio B.V.',
  email: 'billing@northwind.example',
  taxId: 'NL123456789B01',
  address: {
    line1: 'Keizersgracht 1',
    line2: null,
    city: 'Amsterdam',
    region: null,
    postalCode: '1015 CJ',
    country: 'NL',
  },
};

export const customer: InvoiceParty = {
  name: 'Blue Harbor Logistics',
  email: 'billing@blueharbor.example',
  taxId: null,
  address: {
    line1: '1 Market Street',
    line2: null,
    city: 'Portland',
    region: 'OR',
    postalCode: '97205',
    country: 'US',
  },
};

type LineToBill = Omit<InvoiceLine, 'discountAmount' | 'amount'>;

export const line = (fields: Partial<LineToBill> = {}): LineToBill => ({
  productId: null,
  name: 'Strategy workshop',
  description: 'Half a day with your leadership team.',
  quantity: 2,
  unitOfMeasure: 'hr',
  unitPrice: 120,
  taxRate: 21,
  discount: null,
  ...fields,
});

/** An invoice as the API would give it, sent unless `fields` says otherwise. */
export function invoiceOf(lines: LineToBill[], fields: Partial<Invoice> = {}): Invoice {
  const { currency = 'EUR', taxBehavior = 'exclusive', discount = null, amountPaid = 0 } = fields;
  const totals = totalsOf({ currency, taxBehavior, lines, discount });
  const major = (minor: number) => toMajorUnits(minor, currencyDigits(currency));
  return {
    id: '01946e40-1b30-7f42-a5c6-7d8e9f0a1b2c',
    number: 'INV-2026-0042',
    status: 'sent',
    customerId: '01946e3c-5a20-7c11-8d2f-3e4f5a6b7c8d',
    customer,
    issuer,
    currency,
    taxBehavior,
    issueDate: '2026-11-23',
    dueDate: '2026-12-23',
    reference: 'PO 4711',
    notes: null,
    lines: lines.map((some, index) => ({
      ...some,
      discountAmount: major(totals.lines[index]!.discountAmount),
      amount: major(totals.lines[index]!.amount),
    })),
    discount,
    subtotal: major(totals.subtotal),
    discountAmount: major(totals.discountAmount),
    taxes: totals.taxes.map(({ taxRate, taxableAmount, taxAmount }) => ({
      taxRate,
      taxableAmount: major(taxableAmount),
      taxAmount: major(taxAmount),
    })),
    netAmount: major(totals.netAmount),
    taxAmount: major(totals.taxAmount),
    total: major(totals.total),
    amountPaid,
    amountDue: major(totals.total - Math.round(amountPaid * 10 ** currencyDigits(currency))),
    payments: [],
    hostedUrl: null,
    sentAt: '2026-11-23T10:00:00.000Z',
    viewedAt: null,
    paidAt: null,
    voidedAt: null,
    externalId: null,
    metadata: {},
    deleted: false,
    createdAt: '2026-11-23T09:00:00.000Z',
    updatedAt: '2026-11-23T10:00:00.000Z',
    ...fields,
  };
}

export const documentOf = (lines: LineToBill[], fields: Partial<Invoice> = {}): InvoiceDocument => {
  const invoice = invoiceOf(lines, fields);
  return describeInvoice(invoice, invoice.issuer ?? issuer, invoice.customer ?? customer);
};
