import type { Invoice, InvoiceLine, InvoicePayment, InvoicePreview, InvoiceTax } from '../../generated/types';
import { currencyDigits } from '../../money/currencies';
import { toMajorUnits } from '../../money/minor-units';
import { versionTag } from '../../representation/entity-tag';
import type { Bill } from './bill';
import type { InvoiceRow, StoredLine, StoredPayment } from './invoice';
import type { TaxTotals } from './totals';

/** The wire form of an invoice. @param urlOf the address of the page of the invoice with an id, which it has once it was sent */
export function presentInvoice(row: InvoiceRow, urlOf: (id: string) => string): Invoice {
  const money = moneyOf(row.currency);
  return {
    id: row.id,
    number: row.number,
    status: statusOf(row),
    customerId: row.customer_id,
    customer: row.customer,
    issuer: row.issuer,
    currency: row.currency,
    taxBehavior: row.tax_behavior,
    issueDate: row.issue_date,
    dueDate: row.due_date,
    reference: row.reference,
    notes: row.notes,
    ...presentAmounts(row),
    amountPaid: money(row.amount_paid),
    amountDue: money(row.total - row.amount_paid),
    payments: row.payments.map((payment) => presentPayment(payment, money)),
    hostedUrl: row.state === 'draft' ? null : urlOf(row.id),
    sentAt: row.sent_at,
    viewedAt: row.viewed_at,
    paidAt: row.paid_at,
    voidedAt: row.voided_at,
    externalId: row.external_id,
    metadata: row.metadata,
    deleted: row.deleted_at !== null,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function presentPreview(bill: Bill): InvoicePreview {
  return { currency: bill.currency, taxBehavior: bill.tax_behavior, ...presentAmounts(bill) };
}

/** The strong entity tag. That an invoice becomes overdue is a change of its wire form without one of the row. */
export function invoiceEntityTag({ version, overdue }: InvoiceRow): string {
  return overdue ? `"v${version}-overdue"` : versionTag(version);
}

/** Major units from minor ones. */
type Money = (minorUnits: number) => number;

function moneyOf(currency: string): Money {
  const digits = currencyDigits(currency);
  return (minorUnits) => toMajorUnits(minorUnits, digits);
}

function statusOf({ state, overdue, amount_paid, viewed_at }: InvoiceRow): Invoice['status'] {
  if (state !== 'sent') return state;
  if (overdue) return 'overdue';
  if (amount_paid > 0) return 'partially_paid';
  return viewed_at === null ? 'sent' : 'viewed';
}

function presentAmounts(bill: Bill): Omit<InvoicePreview, 'currency' | 'taxBehavior'> {
  const money = moneyOf(bill.currency);
  return {
    lines: bill.lines.map((line) => presentLine(line, money)),
    discount: bill.discount,
    subtotal: money(bill.subtotal),
    discountAmount: money(bill.discount_amount),
    taxes: bill.taxes.map((tax) => presentTax(tax, money)),
    netAmount: money(bill.net_amount),
    taxAmount: money(bill.tax_amount),
    total: money(bill.total),
  };
}

function presentLine(line: StoredLine, money: Money): InvoiceLine {
  return {
    productId: line.productId,
    name: line.name,
    description: line.description,
    quantity: line.quantity,
    unitOfMeasure: line.unitOfMeasure,
    unitPrice: line.unitPrice,
    taxRate: line.taxRate,
    discount: line.discount,
    discountAmount: money(line.discountAmount),
    amount: money(line.amount),
  };
}

function presentTax({ taxRate, taxableAmount, taxAmount }: TaxTotals, money: Money): InvoiceTax {
  return { taxRate, taxableAmount: money(taxableAmount), taxAmount: money(taxAmount) };
}

function presentPayment(
  { id, amount, receivedOn, method, reference, createdAt }: StoredPayment,
  money: Money,
): InvoicePayment {
  return { id, amount: money(amount), receivedOn, method, reference, createdAt };
}
