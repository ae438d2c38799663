import { useCallback, useEffect, useState } from 'react';
import { useBlocker } from 'react-router';

interface LeaveGuard {
  /** Whether somebody has tried to leave and is to be asked. */
  isAsking: boolean;
  /** Call it in place of leaving. */
  tryToLeave: () => void;
  stay: () => void;
  leaveAnyway: () => void;
}

/**
 * Asks before what is on the screen is lost: by closing it, by going to another page, and, in the browser's own words, by closing the tab.
 * @param isNeeded whether there is something to lose
 * @param leave closes it
 */
export function useLeaveGuard(isNeeded: boolean, leave: () => void): LeaveGuard {
  const [isAsking, setIsAsking] = useState(false);
  const blocker = useBlocker(isNeeded);
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => {
    if (!isNeeded) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isNeeded]);
  const stay = useCallback(() => {
    setIsAsking(false);
    blocker.reset?.();
  }, [blocker]);
  useEffect(() => {
    // Copied while it was asked.
    if (!isNeeded && (isAsking || isBlocked)) stay();
  }, [isNeeded, isAsking, isBlocked, stay]);
  return {
    isAsking: isAsking || isBlocked,
    tryToLeave: () => (isNeeded ? setIsAsking(true) : leave()),
    stay,
    leaveAnyway() {
      setIsAsking(false);
      leave();
      blocker.proceed?.();
    },
  };
}
