const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'long' });

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** From which distance on, in seconds, a time is told in which unit. */
const steps: [from: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [365 * day, 'year', 365 * day],
  [30 * day, 'month', 30 * day],
  [day, 'day', day],
  [hour, 'hour', hour],
  [minute, 'minute', minute],
];

/** "3 minutes ago", "in 2 days". Both in milliseconds since 1970. */
export function relativeTime(at: number, now: number): string {
  const seconds = (at - now) / 1000;
  const distance = Math.abs(seconds);
  const step = steps.find(([from]) => distance >= from);
  if (!step) return seconds > 5 ? 'in less than a minute' : distance < 15 ? 'just now' : 'less than a minute ago';
  return relative.format(Math.trunc(seconds / step[2]), step[1]);
}

/** To the second, in the reader's time zone, which it names. @param at milliseconds since 1970 */
export const exactTime = (at: number): string => exact.format(at);
