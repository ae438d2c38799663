import type { Totals } from '../../src/resources/invoices/totals';
import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  parse,
  roundDown,
  roundHalfUp,
  subtract,
  sum,
  whole,
} from './fractions';

type Refusal = 'amount_precision' | 'discount_too_large' | 'amount_too_large';

/** An invoice whose numbers are decimal text. */
export interface WrittenInvoice {
  digits: number;
  taxBehavior: 'exclusive' | 'inclusive';
  lines: { quantity: string; unitPrice: string; taxRate: string | null; discount: WrittenDiscount | null }[];
  discount: WrittenDiscount | null;
}

export interface WrittenDiscount {
  type: 'percent' | 'amount';
  value: string;
}

const zero = whole(0n);
const hundred = whole(100n);
const limit = whole(10n ** 15n);

/**
 * The totals by the rules, one after the other, in rational numbers, or the code of the refusal. It shares no code with the server, and is in no hurry.
 */
export function referenceTotals(invoice: WrittenInvoice): Totals | Refusal {
  const minor = (text: string) => multiply(parse(text), whole(10n ** BigInt(invoice.digits)));
  const lines: (Found['lines'][number] & { rate: string | null })[] = [];
  for (const line of invoice.lines) {
    const gross = multiply(parse(line.quantity), minor(line.unitPrice));
    const discount = off(line.discount, gross, minor);
    if (typeof discount === 'string') return discount;
    const amount = roundHalfUp(subtract(gross, discount));
    lines.push({ rate: line.taxRate, amount, discountAmount: subtract(roundHalfUp(gross), amount) });
  }
  const subtotal = sum(lines.map((line) => line.amount));
  const discount = off(invoice.discount, subtotal, minor);
  if (typeof discount === 'string') return discount;
  const discountAmount = roundHalfUp(discount);

  const rates = [...new Set(lines.map((line) => line.rate))].sort(ascendingWithoutTaxLast);
  const sums = rates.map((rate) => sum(lines.filter((line) => line.rate === rate).map((line) => line.amount)));
  const shares = shareDiscount(rates, sums, discountAmount, subtotal);
  const taxes = rates.map((rate, index) => {
    const base = subtract(sums[index]!, shares[index]!);
    const percent = parse(rate ?? '0');
    if (invoice.taxBehavior === 'exclusive') {
      return { rate, taxable: base, tax: roundHalfUp(divide(multiply(base, percent), hundred)) };
    }
    const tax = roundHalfUp(divide(multiply(base, percent), add(hundred, percent)));
    return { rate, taxable: subtract(base, tax), tax };
  });
  return agreed({ lines, subtotal, discountAmount, taxes });
}

function off(discount: WrittenDiscount | null, gross: Fraction, minor: (text: string) => Fraction): Fraction | Refusal {
  if (!discount) return zero;
  if (discount.type === 'percent') return divide(multiply(gross, parse(discount.value)), hundred);
  const amount = minor(discount.value);
  if (compare(amount, roundDown(amount)) !== 0) return 'amount_precision';
  return compare(amount, gross) > 0 ? 'discount_too_large' : amount;
}

/** Unit by unit: whoever has lost most by rounding down is given the next one. */
function shareDiscount(rates: (string | null)[], sums: Fraction[], discount: Fraction, subtotal: Fraction): Fraction[] {
  if (compare(subtotal, zero) === 0) return sums.map(() => zero);
  const exact = sums.map((amount) => divide(multiply(discount, amount), subtotal));
  const shares = exact.map(roundDown);
  const served = new Set<number>();
  while (compare(sum(shares), discount) < 0) {
    let best = -1;
    for (const index of rates.keys()) {
      if (served.has(index)) continue;
      if (best < 0) best = index;
      const lead = compare(subtract(exact[index]!, shares[index]!), subtract(exact[best]!, shares[best]!));
      if (lead > 0 || (lead === 0 && takesPrecedence(rates[index]!, rates[best]!))) best = index;
    }
    shares[best] = add(shares[best]!, whole(1n));
    served.add(best);
  }
  return shares;
}

function takesPrecedence(rate: string | null, other: string | null): boolean {
  return rate !== null && (other === null || Number(rate) > Number(other));
}

function ascendingWithoutTaxLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return Number(a) - Number(b);
}

interface Found {
  lines: { amount: Fraction; discountAmount: Fraction }[];
  subtotal: Fraction;
  discountAmount: Fraction;
  taxes: { rate: string | null; taxable: Fraction; tax: Fraction }[];
}

/** In the server's form. */
function agreed({ lines, subtotal, discountAmount, taxes }: Found): Totals | Refusal {
  const netAmount = sum(taxes.map((tax) => tax.taxable));
  const taxAmount = sum(taxes.map((tax) => tax.tax));
  const amounts = [subtotal, discountAmount, netAmount, taxAmount, add(netAmount, taxAmount)];
  const all = [...amounts, ...lines.flatMap((line) => [line.amount, line.discountAmount])];
  if (all.some((amount) => compare(amount, limit) >= 0)) return 'amount_too_large';
  const number = ({ over, under }: Fraction) => Number(over / under);
  return {
    lines: lines.map((line) => ({ amount: number(line.amount), discountAmount: number(line.discountAmount) })),
    subtotal: number(subtotal),
    discountAmount: number(discountAmount),
    taxes: taxes.map(({ rate, taxable, tax }) => ({
      taxRate: rate === null ? null : Number(rate),
      taxableAmount: number(taxable),
      taxAmount: number(tax),
    })),
    netAmount: number(netAmount),
    taxAmount: number(taxAmount),
    total: number(add(netAmount, taxAmount)),
  };
}
