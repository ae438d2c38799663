import { decimalScale, isDecimal4, toTenThousandths } from './decimal';

/** The largest amount, in minor units: 15 digits, so that it is exact as a number, as JSON and as a decimal of major units alike. */
export const maxMinorUnits = 999_999_999_999_999;

/** 12.34 of a currency with 2 digits → 1234n. @returns undefined for an amount with more digits than the currency has */
export function toMinorUnits(amount: number, digits: number): bigint | undefined {
  if (!isDecimal4(amount)) return undefined;
  const scaled = toTenThousandths(amount) * minorPerMajor(digits);
  return scaled % decimalScale === 0n ? scaled / decimalScale : undefined;
}

/** 1234 of a currency with 2 digits → 12.34, the number nearest to the exact quotient, whose shortest text is the decimal itself. */
export function toMajorUnits(minorUnits: number, digits: number): number {
  return minorUnits / Number(minorPerMajor(digits));
}

/** How many minor units a major unit has. */
export function minorPerMajor(digits: number): bigint {
  return 10n ** BigInt(digits);
}
