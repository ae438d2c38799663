import type { components } from '../generated/types';
import { queryClient } from './query-client';

export type Session = components['schemas']['Session'];
export type Role = Session['role'];

export const sessionKey = ['session'] as const;

/** The same for everybody, whoever is signed in. */
const everybodys: readonly unknown[] = [sessionKey[0], 'setup', 'invitation'];

const belongsToSession = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => !everybodys.includes(queryKey[0]);

/** Who sees what depends on these. */
const identityOf = (session: Session | null | undefined): string =>
  session ? [session.user.id, session.team.id, session.role].join(' ') : 'nobody';

/** Takes note of the session as the server tells it. What was loaded for another person, team or role is forgotten. */
export function rememberSession(session: Session | null): Session | null {
  const known = queryClient.getQueryData<Session | null>(sessionKey);
  queryClient.setQueryData(sessionKey, session);
  if (known !== undefined && identityOf(known) !== identityOf(session)) {
    // Pages of the same person load anew what they show; nobody's pages are on their way out.
    if (session) void queryClient.resetQueries({ predicate: belongsToSession });
    else queryClient.removeQueries({ predicate: belongsToSession });
  }
  return session;
}

/** The session has ended. */
export function forgetSession(): void {
  if (queryClient.getQueryData(sessionKey)) rememberSession(null);
}

/** Asks the server again who is signed in. */
export function refreshSession(): void {
  void queryClient.invalidateQueries({ queryKey: sessionKey });
}

export function csrfToken(): string | undefined {
  return queryClient.getQueryData<Session | null>(sessionKey)?.csrfToken;
}
