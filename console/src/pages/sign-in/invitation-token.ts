import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';

/**
 * The token of the link that was opened, which is in the fragment so that no server gets to see it. It is taken out of the address at once and
 * kept in memory alone. @returns undefined where the address holds none, as after a reload
 */
export function useInvitationToken(): string | undefined {
  const { hash, key, pathname, search } = useLocation();
  const [token, setToken] = useState(() => tokenIn(hash));
  useEffect(() => {
    if (hash === '') return;
    setToken(tokenIn(hash));
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
    // Another link that is opened on this very page has the same path, or even the same fragment, but a key of its own.
  }, [hash, key, pathname, search]);
  return token;
}

const tokenIn = (hash: string): string | undefined => /^#([\w-]{20,100})$/.exec(hash)?.[1];
