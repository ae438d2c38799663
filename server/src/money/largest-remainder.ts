/**
 * Shares an amount in proportion to the weights by the method of the largest remainder, so that the shares are whole and add up to it: each is
 * rounded down, and the rest goes, one each, to the largest remainders; of equal ones, to those that come first.
 * @param weights none negative; their sum not 0 unless the amount is
 */
export function shareOut(amount: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (amount === 0n) return weights.map(() => 0n);
  const shares = weights.map((weight) => (amount * weight) / sum);
  const remainders = weights.map((weight) => (amount * weight) % sum);
  const rest = Number(amount - shares.reduce((total, share) => total + share, 0n));
  const first = [...weights.keys()].sort((a, b) => descending(remainders[a]!, remainders[b]!) || a - b).slice(0, rest);
  for (const index of first) shares[index]! += 1n;
  return shares;
}

const descending = (a: bigint, b: bigint): number => (a < b ? 1 : a > b ? -1 : 0);
