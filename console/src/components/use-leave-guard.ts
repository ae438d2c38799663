import { useEffect } from 'react';
import { type Blocker, useBlocker } from 'react-router';

/**
 * Holds back whoever is about to leave the page: the browser asks, in its own words, before the tab is closed; going to another page waits until the
 * blocker is told to proceed. The router knows one blocker at a time, so use it only while there is something to lose.
 * @param isNeeded whether there is something to lose
 */
export function useLeaveGuard(isNeeded: boolean): Blocker {
  const blocker = useBlocker(isNeeded);
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
  useEffect(() => {
    if (!isNeeded) blocker.reset?.();
  }, [isNeeded, blocker]);
  return blocker;
}
