import { queryOptions, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { ApiError } from './api-error';
import { api, dataOf } from './client';
import { rememberSession, type Role, type Session, sessionKey } from './session-cache';

export type { Role, Session } from './session-cache';

const managingRoles: readonly Role[] = ['OWNER', 'ADMIN'];

/** Whether the role may see and use API keys, and invite and remove people. */
export const isManaging = (role: Role): boolean => managingRoles.includes(role);

/** Asked for as the app starts, and again now and then. */
export const sessionQuery = queryOptions({
  queryKey: sessionKey,
  queryFn: async ({ signal }) => rememberSession(await dataOf(api.GET('/session', { signal }))),
  staleTime: 60_000,
});

/** Who is signed in; null where nobody is. */
export const useSession = (): UseQueryResult<Session | null> => useQuery(sessionQuery);

/** The session, on the pages that only show while there is one. */
export function useSignedIn(): Session {
  const { data } = useSession();
  if (!data) throw new Error('This page belongs behind the sign-in.');
  return data;
}

/**
 * Makes sure that the browser has kept the cookie of a session that has just begun: it is Secure, which browsers refuse on pages without HTTPS
 * other than those of `localhost`. @throws ApiError `cookie_refused`
 */
export async function requireKeptCookie(session: Session): Promise<Session> {
  const kept = await dataOf(api.GET('/session'));
  if (kept?.user.id === session.user.id) return kept;
  throw new ApiError(0, { code: 'cookie_refused', message: cookieRefused(), retryable: false });
}

function cookieRefused(): string {
  return window.isSecureContext
    ? 'That was right, but your browser did not keep the cookie that signs you in. Allow cookies for this site, then sign in again.'
    : 'That was right, but your browser refused the cookie that signs you in, because this page is neither served over HTTPS nor opened on localhost. Open it over HTTPS, or at http://localhost on the server itself, and sign in there.';
}

/** Signs in. The page that has the form shows what went wrong. */
export function useSignIn() {
  return useMutation({
    mutationFn: async (body: components['schemas']['SessionCreate']) =>
      requireKeptCookie(await dataOf(api.POST('/session', { body }))),
    onSuccess: rememberSession,
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => api.DELETE('/session'),
    onSuccess: () => void rememberSession(null),
  });
}

export function useSwitchTeam() {
  return useMutation({
    mutationFn: (teamId: string) => dataOf(api.POST('/session/switch-team', { body: { teamId } })),
    onSuccess: rememberSession,
  });
}
