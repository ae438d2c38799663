/** How long bytes may take to come or to go, in milliseconds and bytes per second. */
export interface Pace {
  /** What any number of them may take. */
  graceMs: number;
  /** With each so many that have passed, the rest may take a second longer. */
  bytesPerSecond: number;
}

/** 50 MB may take up to an hour, a line of JSON hardly more than half a minute. */
export const usualPace: Pace = { graceMs: 30_000, bytesPerSecond: 16 * 1024 };

/**
 * Watches over bytes that pass from now on: slow ones are waited for as long as they keep coming, however many they are; those that trickle are not.
 * @param onLate called when they have used up their time
 * @returns ends the watch
 */
export function watchPace(
  { graceMs, bytesPerSecond }: Pace,
  bytesPassed: () => number,
  onLate: () => void,
): () => void {
  const begunAt = performance.now();
  let timer = setTimeout(look, graceMs).unref();
  return () => clearTimeout(timer);

  function look(): void {
    const leftMs = begunAt + graceMs + (bytesPassed() / bytesPerSecond) * 1000 - performance.now();
    if (leftMs <= 0) onLate();
    else timer = setTimeout(look, leftMs).unref();
  }
}
