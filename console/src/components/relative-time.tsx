import { Tooltip } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { exactTime, relativeTime } from './time-format';

const tickMs = 10_000;
const listeners = new Set<() => void>();
let now = Date.now();
let clock: number | undefined;

/** One clock for all times on the page, which stands still while there are none. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  clock ??= window.setInterval(tick, tickMs);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(clock);
    clock = undefined;
  };
}

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

/** The time to count from. What has just come from the server is never in the future because the clock is between two ticks. */
function useNow(at: number): number {
  const ticked = useSyncExternalStore(subscribe, () => now);
  return Math.abs(at - ticked) < tickMs ? Date.now() : ticked;
}

/**
 * A time as people say it, "3 minutes ago", kept up to date; exactly on hover and focus.
 * @param at RFC 3339
 * @param inside set within a link or button, which has the focus already
 */
export function RelativeTime({ at, inside = false }: { at: string; inside?: boolean }) {
  const time = Date.parse(at);
  return (
    <Tooltip label={exactTime(time)} events={{ hover: true, focus: true, touch: true }}>
      <time dateTime={at} {...(!inside && { tabIndex: 0 })}>
        {relativeTime(time, useNow(time))}
      </time>
    </Tooltip>
  );
}
