/** A rational number, not negative in its denominator and not reduced. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

/** The number that a decimal's text says. */
export function parse(text: string): Fraction {
  const [whole, decimals = ''] = text.split('.') as [string, string?];
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export const whole = (over: bigint): Fraction => ({ over, under: 1n });
export const add = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? { over: a.over + b.over, under: a.under }
    : { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
export const negate = ({ over, under }: Fraction): Fraction => ({ over: -over, under });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
/** @param b positive */
export const divide = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = subtract(a, b).over;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const sum = (terms: Fraction[]): Fraction => terms.reduce(add, whole(0n));

/** The largest whole number that is not above a fraction that is not negative. */
export const roundDown = ({ over, under }: Fraction): Fraction => whole(over / under);
/** The whole number nearest to a fraction that is not negative; of two, the upper. */
export function roundHalfUp(value: Fraction): Fraction {
  const below = roundDown(value);
  const half = { over: 1n, under: 2n };
  return compare(subtract(value, below), half) >= 0 ? add(below, whole(1n)) : below;
}
