import type { Discount, Invoice, InvoiceLine, InvoiceParty } from '../generated/types';
import { amountText, decimalText, deductionText, moneyText, percentText } from './amount-text';
import { dateText } from './date-text';
import { type PartyBlock, partyBlock } from './party';

/** An invoice in words and figures, ready to be laid out: the PDF and the page show exactly this. */
export interface InvoiceDocument {
  title: string;
  /** Of the PDF; in ASCII letters, digits, hyphens and a dot. */
  fileName: string;
  /** The time, in UTC (ISO 8601), that the PDF gives as that of its making. */
  madeAt: string;
  /** What must not be overlooked, if anything. */
  mark: 'Draft' | 'Void' | 'Paid' | null;
  headline: string;
  facts: Fact[];
  issuer: PartyBlock;
  customer: PartyBlock;
  currency: string;
  lines: DocumentLine[];
  totals: TotalRow[];
  notes: string | null;
}

export interface Fact {
  label: string;
  value: string;
}

export interface DocumentLine {
  name: string;
  description: string | null;
  /** For example `Discount 10%: −12.00`. */
  discount: string | null;
  quantity: string;
  unitPrice: string;
  tax: string;
  amount: string;
}

export interface TotalRow {
  label: string;
  amount: string;
  /** `sum`: what the rows above come to. `part`: contained in the row above, not added to it. */
  kind: 'item' | 'sum' | 'part';
}

/** @param issuer who it is from, @param customer who it is for: as they were when it was sent, or as they are where it is a draft */
export function describeInvoice(invoice: Invoice, issuer: InvoiceParty, customer: InvoiceParty): InvoiceDocument {
  const mark = markOf(invoice.status);
  return {
    title: invoice.number === null ? 'Draft invoice' : `Invoice ${invoice.number}`,
    fileName: `${invoice.number ?? `draft-${invoice.id}`}.pdf`,
    madeAt: invoice.sentAt ?? invoice.updatedAt,
    mark,
    headline: headlineOf(invoice, mark),
    facts: factsOf(invoice),
    issuer: partyBlock(issuer),
    customer: partyBlock(customer),
    currency: invoice.currency,
    lines: invoice.lines.map((line) => describeLine(line, invoice.currency)),
    totals: totalRows(invoice),
    notes: invoice.notes || null,
  };
}

function markOf(status: Invoice['status']): InvoiceDocument['mark'] {
  if (status === 'draft') return 'Draft';
  if (status === 'void') return 'Void';
  return status === 'paid' ? 'Paid' : null;
}

function headlineOf(invoice: Invoice, mark: InvoiceDocument['mark']): string {
  const { currency, dueDate } = invoice;
  if (mark === 'Void') return 'Void: nothing is due';
  if (mark === 'Paid') return `${moneyText(invoice.total, currency)} paid`;
  return `${moneyText(invoice.amountDue, currency)} due${dueDate === null ? '' : ` ${dateText(dueDate)}`}`;
}

function factsOf({ number, issueDate, dueDate, reference }: Invoice): Fact[] {
  const facts = [
    { label: 'Invoice number', value: number ?? 'Assigned when sent' },
    { label: 'Issue date', value: issueDate && dateText(issueDate) },
    { label: 'Due date', value: dueDate && dateText(dueDate) },
    { label: 'Reference', value: reference },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact.value));
}

function describeLine(line: InvoiceLine, currency: string): DocumentLine {
  const { discount } = line;
  return {
    name: line.name,
    description: line.description || null,
    discount: discount && `${discountLabel(discount)}: ${deductionText(line.discountAmount, currency)}`,
    quantity: [decimalText(line.quantity), line.unitOfMeasure ?? ''].join(' ').trim(),
    unitPrice: amountText(line.unitPrice, currency),
    tax: line.taxRate === null ? '\u2013' : percentText(line.taxRate),
    amount: amountText(line.amount, currency),
  };
}

const discountLabel = ({ type, value }: Discount): string =>
  type === 'percent' ? `Discount ${percentText(value)}` : 'Discount';

function totalRows(invoice: Invoice): TotalRow[] {
  const { currency, discount } = invoice;
  const taxInclusive = invoice.taxBehavior === 'inclusive';
  const taxes = taxRows(invoice);
  const rows: (TotalRow | null)[] = [
    { label: 'Subtotal', amount: amountText(invoice.subtotal, currency), kind: 'item' },
    discount && {
      label: discountLabel(discount),
      amount: deductionText(invoice.discountAmount, currency),
      kind: 'item',
    },
    ...(taxInclusive ? [] : taxes),
    { label: 'Total', amount: moneyText(invoice.total, currency), kind: 'sum' },
    ...(taxInclusive ? taxes : []),
    invoice.amountPaid === 0
      ? null
      : { label: 'Paid', amount: deductionText(invoice.amountPaid, currency), kind: 'item' },
    invoice.status === 'void'
      ? null
      : { label: 'Amount due', amount: moneyText(invoice.amountDue, currency), kind: 'sum' },
  ];
  return rows.filter((row) => row !== null);
}

/** A row for each rate with what it is taken of; none where nothing is taxed. Inclusive taxes are part of the total and come with the rest of it. */
function taxRows({ currency, taxBehavior, taxes, netAmount }: Invoice): TotalRow[] {
  const taxInclusive = taxBehavior === 'inclusive';
  if (taxes.every(({ taxRate }) => taxRate === null)) return [];
  const kind = taxInclusive ? 'part' : 'item';
  const rows = taxes.map(({ taxRate, taxableAmount, taxAmount }): TotalRow => {
    const tax = taxRate === null ? 'Not taxed' : `${taxInclusive ? 'Includes tax' : 'Tax'} ${percentText(taxRate)}`;
    const amount = taxRate === null ? '\u2013' : amountText(taxAmount, currency);
    return { label: `${tax} on ${amountText(taxableAmount, currency)}`, amount, kind };
  });
  return taxInclusive ? [{ label: 'Net of tax', amount: amountText(netAmount, currency), kind }, ...rows] : rows;
}
