import { ApiError } from '../../errors/api-error';
import { currencyDigits } from '../../money/currencies';
import { decimalScale, roundHalfUp, toTenThousandths } from '../../money/decimal';
import { shareOut } from '../../money/largest-remainder';
import { maxMinorUnits, minorPerMajor, toMinorUnits } from '../../money/minor-units';

/** What is taken off a line or an invoice: so many percent, or an amount in major units. */
export interface Discount {
  type: 'percent' | 'amount';
  value: number;
}

export interface BilledLine {
  quantity: number;
  unitPrice: number;
  /** In percent; a line whose rate is null is not taxed. */
  taxRate: number | null;
  discount: Discount | null;
}

/** What of an invoice its totals depend on. */
export interface Billed {
  currency: string;
  /** Whether taxes come on top of the prices or are in them. */
  taxBehavior: 'exclusive' | 'inclusive';
  lines: readonly BilledLine[];
  discount: Discount | null;
}

/** Amounts are in minor units of the currency, whole and exact. */
export interface Totals {
  lines: LineTotals[];
  /** The sum of the lines. */
  subtotal: number;
  /** What the discount of the whole invoice comes to. */
  discountAmount: number;
  /** By ascending rate, what is not taxed last. */
  taxes: TaxTotals[];
  netAmount: number;
  taxAmount: number;
  total: number;
}

export interface LineTotals {
  amount: number;
  /** By how much the discount has lessened the line, as it is shown. */
  discountAmount: number;
}

export interface TaxTotals {
  taxRate: number | null;
  taxableAmount: number;
  taxAmount: number;
}

/** Amounts before it is known that they are small enough to be numbers. */
type Exact<Names extends string> = Record<Names, bigint>;

const hundredPercent = 100n * decimalScale;

/**
 * The totals of an invoice, by the rules of EN 16931: each line is rounded to minor units once, and tax is taken of the sum of each rate and rounded
 * once, half up.
 * @throws ApiError 422 `amount_precision`, `discount_too_large` or `amount_too_large`
 */
export function totalsOf({ currency, taxBehavior, lines, discount }: Billed): Totals {
  const digits = currencyDigits(currency);
  const lineTotals = lines.map((line, index) => totalsOfLine(line, digits, `lines[${index}]`));
  const subtotal = sumOf(lineTotals.map((line) => line.amount));
  const discountAmount = discount ? amountOfDiscount(discount, subtotal, digits) : 0n;
  const amounts = sumsByRate(lines.map(({ taxRate }, index) => [taxRate, lineTotals[index]!.amount]));
  const shares = shareOut(discountAmount, [...amounts.values()]);
  const taxes = [...amounts]
    .map(([taxRate, amount], index) => totalsOfRate(taxRate, amount - shares[index]!, taxBehavior))
    .sort((a, b) => (a.taxRate ?? Infinity) - (b.taxRate ?? Infinity));
  const netAmount = sumOf(taxes.map((tax) => tax.taxableAmount));
  const taxAmount = sumOf(taxes.map((tax) => tax.taxAmount));
  return {
    lines: lineTotals.map((line, index) => ({
      amount: bounded(line.amount, `lines[${index}]`),
      discountAmount: bounded(line.discountAmount, `lines[${index}]`),
    })),
    subtotal: bounded(subtotal),
    discountAmount: bounded(discountAmount),
    taxes: taxes.map((tax) => ({
      taxRate: tax.taxRate,
      taxableAmount: bounded(tax.taxableAmount),
      taxAmount: bounded(tax.taxAmount),
    })),
    netAmount: bounded(netAmount),
    taxAmount: bounded(taxAmount),
    total: bounded(netAmount + taxAmount),
  };
}

/** The line is worth quantity × unit price less its discount, exactly, and is rounded only then. */
function totalsOfLine(
  { quantity, unitPrice, discount }: BilledLine,
  digits: number,
  param: string,
): Exact<keyof LineTotals> {
  const scale = decimalScale * decimalScale;
  const gross = toTenThousandths(quantity) * toTenThousandths(unitPrice) * minorPerMajor(digits);
  const shownGross = roundHalfUp(gross, scale);
  if (!discount) return { amount: shownGross, discountAmount: 0n };
  let amount: bigint;
  if (discount.type === 'percent') {
    amount = roundHalfUp(gross * (hundredPercent - toTenThousandths(discount.value)), scale * hundredPercent);
  } else {
    const net = gross - exactAmount(discount, digits, `${param}.discount.value`) * scale;
    if (net < 0n) throw discountTooLarge('The discount is larger than the line.', `${param}.discount.value`);
    amount = roundHalfUp(net, scale);
  }
  return { amount, discountAmount: shownGross - amount };
}

function amountOfDiscount(discount: Discount, subtotal: bigint, digits: number): bigint {
  if (discount.type === 'percent') return roundHalfUp(subtotal * toTenThousandths(discount.value), hundredPercent);
  const amount = exactAmount(discount, digits, 'discount.value');
  if (amount > subtotal) throw discountTooLarge('The discount is larger than the sum of the lines.', 'discount.value');
  return amount;
}

/** The sum of the lines of each rate, the highest rate first and what is not taxed last, which is the order of precedence for the discount's last units. */
function sumsByRate(lines: [rate: number | null, amount: bigint][]): Map<number | null, bigint> {
  const sums = new Map<number | null, bigint>();
  for (const [rate, amount] of lines.sort(([a], [b]) => (b ?? -1) - (a ?? -1))) {
    sums.set(rate, (sums.get(rate) ?? 0n) + amount);
  }
  return sums;
}

function totalsOfRate(
  taxRate: number | null,
  base: bigint,
  taxBehavior: Billed['taxBehavior'],
): Exact<'taxableAmount' | 'taxAmount'> & { taxRate: number | null } {
  const inclusive = taxBehavior === 'inclusive';
  const rate = toTenThousandths(taxRate ?? 0);
  const taxAmount = roundHalfUp(base * rate, inclusive ? hundredPercent + rate : hundredPercent);
  return { taxRate, taxableAmount: inclusive ? base - taxAmount : base, taxAmount };
}

function exactAmount({ value }: Discount, digits: number, param: string): bigint {
  const amount = toMinorUnits(value, digits);
  if (amount !== undefined) return amount;
  throw new ApiError('amount_precision', `${value} has more than the ${digits} decimals of the currency.`, { param });
}

function discountTooLarge(message: string, param: string): ApiError {
  return new ApiError('discount_too_large', message, { param });
}

function bounded(amount: bigint, param = 'lines'): number {
  if (amount <= maxMinorUnits) return Number(amount);
  throw new ApiError('amount_too_large', 'An amount would come to more than 15 digits.', { param });
}

const sumOf = (amounts: bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);
