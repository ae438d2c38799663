import { queryOptions, useMutation, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { components } from '../generated/types';
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

/** Signs in. The page that has the form shows what went wrong. */
export function useSignIn() {
  return useMutation({
    mutationFn: (body: components['schemas']['SessionCreate']) => dataOf(api.POST('/session', { body })),
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
