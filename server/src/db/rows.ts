import { types } from 'pg';

const timestamptz = 1184;
const bigint = 20;

/**
 * How column values become JavaScript: times as RFC 3339 text in UTC with milliseconds, bigints as numbers, numerics as text (they
 * are money and must stay exact), the rest as pg has it. Sessions run in UTC, so the text ends in `+00`.
 */
export const columnTypes = {
  getTypeParser: ((oid: number, format?: 'text'): unknown => {
    if (oid === timestamptz) return toRfc3339;
    if (oid === bigint) return Number;
    return types.getTypeParser(oid, format);
  }) as typeof types.getTypeParser,
};

/** `2025-01-15 10:00:00.12+00` → `2025-01-15T10:00:00.120Z` */
function toRfc3339(text: string): string {
  const fraction = text.slice(19, -3); // '', '.1', '.12' or '.123'
  return `${text.slice(0, 10)}T${text.slice(11, 19)}${(fraction || '.').padEnd(4, '0').slice(0, 4)}Z`;
}
