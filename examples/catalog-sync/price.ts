/** What the API takes: at most 10 digits before the point and 4 after it, which a JSON number carries exactly. */
const longestInteger = 10;
const mostDecimals = 4;

/**
 * The exact price a field says. Throws a RangeError that tells why it is none.
 * Zeros at the end do not count as decimals: `19.90000` is `19.9`.
 */
export function parsePrice(field: string): number {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(field.trim());
  if (!match)
    throw new RangeError(`the price "${field.trim().slice(0, 40)}" is not a plain decimal number such as 19.90`);
  const integer = match[1]!.replace(/^0+(?=\d)/, '');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (integer.length > longestInteger)
    throw new RangeError(`the price ${integer} has more than ${longestInteger} digits`);
  if (decimals.length > mostDecimals) {
    throw new RangeError(`the price ${field.trim().slice(0, 40)} has more than ${mostDecimals} decimals`);
  }
  return Number(`${integer}.${decimals || '0'}`);
}
