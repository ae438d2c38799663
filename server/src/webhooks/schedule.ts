const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long after the attempt before (the first: after the event) each attempt is due, in milliseconds. */
export const retrySchedule = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** How far a wait may be off, either way, so that what failed together does not come back together. */
const jitter = 0.1;
const longestRetryAfterMs = 24 * hour;

/**
 * How long to wait for the next attempt, in milliseconds.
 * @param attempts how many have been made
 * @param retryAfterMs what the receiver asked for: obeyed up to a day, and never sooner than the schedule
 * @param random from 0 to 1
 * @returns undefined when that was the last
 */
export function nextAttemptMs(
  attempts: number,
  retryAfterMs = 0,
  schedule: readonly number[] = retrySchedule,
  random = Math.random(),
): number | undefined {
  const wait = schedule[attempts];
  if (wait === undefined) return undefined;
  const scheduled = Math.round(wait * (1 + jitter * (2 * random - 1)));
  return Math.max(scheduled, Math.min(retryAfterMs, longestRetryAfterMs));
}
