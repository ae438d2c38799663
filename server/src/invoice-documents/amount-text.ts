import { currencyDigits } from '../money/currencies';

/**
 * The texts of numbers. The API's numbers are decimals of at most 15 digits, so their shortest text is the decimal itself; from there on only
 * characters are moved, and nothing is computed that could round.
 */

const minus = '\u2212';

/** 1234.5 of a currency with 2 digits → `1,234.50`. */
export function amountText(amount: number, currency: string): string {
  return decimalText(amount, currencyDigits(currency));
}

/** 1234.5 EUR → `EUR 1,234.50`. */
export function moneyText(amount: number, currency: string): string {
  return `${currency} ${amountText(amount, currency)}`;
}

/** The amount as something taken off; nothing is taken off by nothing. */
export function deductionText(amount: number, currency: string): string {
  return amountText(amount === 0 ? 0 : -amount, currency);
}

/** With thousands set apart and at least so many digits after the point: 1234.5 → `1,234.5`. */
export function decimalText(value: number, minDigits = 0): string {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`${value} is not one of the API's decimals.`);
  const digits = fraction.padEnd(minDigits, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign ? minus : ''}${grouped}${digits ? `.${digits}` : ''}`;
}

/** 24 → `24%`. */
export function percentText(rate: number): string {
  return `${decimalText(rate)}%`;
}
