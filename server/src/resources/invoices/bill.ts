import { ApiError } from '../../errors/api-error';
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

/** How large the lines may be as JSON, in bytes: the invoice is in each of its events, with its lines up to twice, and each event is sent to each listener. */
const mostLineBytes = 128 * 1024;

/** Adds it all up. @throws ApiError 422 as `totalsOf` does, or `invoice_too_large` */
export function billOf({ currency, tax_behavior, lines, discount }: Pricing): Bill {
  const totals = totalsOf({ currency, taxBehavior: tax_behavior, lines, discount });
  return {
    currency,
    tax_behavior,
    lines: storable(lines.map((line, index) => ({ ...line, ...totals.lines[index]! }))),
    discount,
    subtotal: totals.subtotal,
    discount_amount: totals.discountAmount,
    taxes: totals.taxes,
    net_amount: totals.netAmount,
    tax_amount: totals.taxAmount,
    total: totals.total,
  };
}

/** The lines as they will be stored: a few bytes in a request may stand for the whole description of a product. */
function storable(lines: StoredLine[]): StoredLine[] {
  if (Buffer.byteLength(JSON.stringify(lines)) <= mostLineBytes) return lines;
  throw new ApiError('invoice_too_large', `The lines come to more than ${mostLineBytes} bytes of JSON.`, {
    param: 'lines',
  });
}
