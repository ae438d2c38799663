const first = '0001-01-01T00:00:00.000Z';
const last = '9999-12-31T23:59:59.999Z';

/**
 * A time (RFC 3339) as the API writes it: in UTC, to the millisecond. A leap second becomes the one after it, as in Postgres. Times that an offset puts
 * beyond the years 1 to 9999 become the first or the last that can be written.
 */
export function toUtc(time: string): string {
  const text = time.toUpperCase();
  const moment = text.slice(17, 19) === '60' ? Date.parse(replaceSeconds(text)) + 1000 : Date.parse(text);
  return new Date(Math.min(Math.max(moment, Date.parse(first)), Date.parse(last))).toISOString();
}

const replaceSeconds = (text: string): string => `${text.slice(0, 17)}59${text.slice(19)}`;
