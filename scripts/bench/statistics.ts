/** The middle of several measurements and how far they lie apart. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** @throws RangeError for no values */
export function spread(values: number[]): Spread {
  if (values.length === 0) throw new RangeError('There is nothing to summarise.');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/** The spread of the ratios of values that were measured in the same round, so that a slow moment of the machine weighs on both. */
export function pairedRatio(values: number[], base: number[]): Spread {
  return spread(values.map((value, round) => value / base[round]!));
}
