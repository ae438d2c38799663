import type { Invoice } from '../../src/generated/types';
import { toTenThousandths } from '../../src/money/decimal';
import { type PdfContent, rowsOf } from './read-pdfs';

/** What the PDF must show of an invoice, in ten-thousandths. */
export function amountsOf(invoice: Invoice): Record<string, bigint[]> {
  const exact = (numbers: number[]) => numbers.map(toTenThousandths);
  return {
    lines: exact(invoice.lines.flatMap(({ quantity, unitPrice, amount }) => [quantity, unitPrice, amount])),
    lineDiscounts: exact(invoice.lines.flatMap((line) => (line.discount ? [-line.discountAmount || 0] : []))),
    subtotal: exact([invoice.subtotal]),
    discount: exact(invoice.discount ? [-invoice.discountAmount || 0] : []),
    taxes: exact(
      invoice.taxes
        .filter(({ taxRate }) => taxRate !== null)
        .flatMap(({ taxRate, taxableAmount, taxAmount }) => [taxRate!, taxableAmount, taxAmount]),
    ),
    total: exact([invoice.total]),
    paid: exact(invoice.amountPaid > 0 ? [-invoice.amountPaid] : []),
    due: exact([invoice.amountDue]),
  };
}

/** The same, read from the text of the PDF. */
export function amountsIn(content: PdfContent): Record<string, bigint[]> {
  const rows = rowsOf(content);
  const read = (pattern: RegExp) =>
    rows.flatMap((row) => pattern.exec(row)?.slice(1) ?? []).map((text) => toTenThousandths(numberIn(text)));
  const number = '(−?[\\d,]+(?:\\.\\d+)?)';
  return {
    lines: read(new RegExp(`^Line \\d+ \\| ${number}(?: \\w+)? \\| ${number} \\| (?:–|[\\d.]+%) \\| ${number}$`)),
    lineDiscounts: read(new RegExp(`^Discount(?: [\\d.]+%)?: ${number}$`)),
    subtotal: read(new RegExp(`^Subtotal \\| ${number}$`)),
    discount: read(new RegExp(`^Discount(?: [\\d.]+%)? \\| ${number}$`)),
    taxes: read(new RegExp(`^(?:Includes tax|Tax) ${number}% on ${number} \\| ${number}$`)),
    total: read(new RegExp(`^Total \\| [A-Z]{3} ${number}$`)),
    paid: read(new RegExp(`^Paid \\| ${number}$`)),
    due: read(new RegExp(`^Amount due \\| [A-Z]{3} ${number}$`)),
  };
}

const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));
