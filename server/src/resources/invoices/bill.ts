import type { InvoiceRow, StoredLine } from './invoice';
import { type LineTotals, totalsOf } from './totals';

/** What of an invoice says what is to be paid. */
export type Bill = Pick<
  InvoiceRow,
  | 'currency'
  | 'tax_behavior'
  | 'lines'
  | 'discount'
  | 'subtotal'
  | 'discount_amount'
  | 'taxes'
  | 'net_amount'
  | 'tax_amount'
  | 'total'
>;

/** A line that has a price but no amount yet. */
export type PricedLine = Omit<StoredLine, keyof LineTotals>;

export interface Pricing extends Pick<Bill, 'currency' | 'tax_behavior' | 'discount'> {
  lines: readonly PricedLine[];
}

/** Adds it all up. @throws ApiError 422 as `totalsOf` does */
export function billOf({ currency, tax_behavior, lines, discount }: Pricing): Bill {
  const totals = totalsOf({ currency, taxBehavior: tax_behavior, lines, discount });
  return {
    currency,
    tax_behavior,
    lines: lines.map((line, index) => ({ ...line, ...totals.lines[index]! })),
    discount,
    subtotal: totals.subtotal,
    discount_amount: totals.discountAmount,
    taxes: totals.taxes,
    net_amount: totals.netAmount,
    tax_amount: totals.taxAmount,
    total: totals.total,
  };
}
