/** How much wider than the one before each bucket of the histogram of durations is. */
const growth = 1.02;

/**
 * SQL for the bucket of a duration in milliseconds. No duration under a year comes so near to where two buckets meet that rounding could put it on the wrong
 * side; and what counts is only that a longer one is never in an earlier bucket.
 */
export const bucketOf = (duration: string): string =>
  `floor(ln(greatest(${duration}, 1)::float8) / ln(${growth}::float8))::integer`;
