/** The days from `first` to `last`, and the whole months among them: those that begin from `monthsFrom` on and before `monthsTo`. RFC 3339. */
export interface DayRange {
  first: string;
  last: string;
  monthsFrom: string;
  monthsTo: string;
}

/** Nothing started earlier or later. */
const [earliest, latest] = ['0001-01-01', '9998-12-31'];

/** @param from, to the first and the last day; all there are where one is missing */
export function dayRange(from = earliest, to = latest): DayRange {
  const [first, last] = [from, to].map((day) => (day > latest ? latest : day)) as [string, string];
  const monthsFrom = first.endsWith('-01') ? first : firstOfNextMonth(first);
  const next = dayAfter(last);
  return { first, last, monthsFrom, monthsTo: next.endsWith('-01') ? next : `${last.slice(0, 7)}-01` };
}

function firstOfNextMonth(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
