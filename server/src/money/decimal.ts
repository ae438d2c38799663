/**
 * Exact arithmetic with the decimals of the API, which have at most 4 digits after the point and 15 in all. So the shortest text of a number is the
 * decimal that the client wrote, and a number made of that decimal is the one it came from.
 */

/** By how much a decimal is multiplied to be whole. */
export const decimalScale = 10_000n;

const decimal = /^(-?\d+)(?:\.(\d{1,4}))?$/;

/** Whether a number has at most 4 decimals. */
export function isDecimal4(value: number): boolean {
  return decimal.test(String(value));
}

/** 1.5 → 15000n. @throws RangeError for a number that has more than 4 decimals */
export function toTenThousandths(value: number): bigint {
  if (Number.isInteger(value)) return BigInt(value) * decimalScale;
  const [, whole, fraction = ''] = decimal.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`${value} is not a decimal with at most 4 digits after the point.`);
  return BigInt(whole + fraction.padEnd(4, '0'));
}

/** The nearest whole number to a fraction that is not negative; halves go up. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
