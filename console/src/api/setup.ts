import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
import { requireKeptCookie } from './session';
import { rememberSession } from './session-cache';

const setupKey = ['setup'] as const;

/** Whether the first team has still to be made. */
export function useSetup() {
  return useQuery({ queryKey: setupKey, queryFn: ({ signal }) => dataOf(api.GET('/setup', { signal })) });
}

/** Makes the first team and signs its Owner in. */
export function useCreateFirstTeam() {
  const queryClient = useQueryClient();
  return useMutation({
    async mutationFn(body: components['schemas']['FirstTeam']) {
      const session = await dataOf(api.POST('/setup', { body }));
      queryClient.setQueryData(setupKey, { needed: false });
      return requireKeptCookie(session);
    },
    onSuccess: rememberSession,
    meta: { showsErrors: true },
    gcTime: 0,
  });
}
