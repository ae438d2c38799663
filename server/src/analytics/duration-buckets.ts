/** Up to here, in milliseconds, each duration has a bucket of its own, of its number: many visits are over at once, and many of them take equally long. */
const singleBelow = 2000;

/** How much wider than the one before each bucket of longer durations is. */
const growth = 1.02;

/** SQL for whether a bucket is of a single duration, which then is its number. */
export const isSingle = (bucket: string): string => `${bucket} < ${singleBelow}`;

/**
 * SQL for the bucket of a duration in milliseconds in the histogram. No duration under a year comes so near to where two buckets meet that rounding could put it
 * on the wrong side; and what counts is only that a longer one is never in an earlier bucket.
 */
export const bucketOf = (duration: string): string => `
  case when ${duration} < ${singleBelow} then ${duration}::integer
       else ${singleBelow} + floor(ln(${duration} / ${singleBelow}::float8) / ln(${growth}::float8))::integer end`;
