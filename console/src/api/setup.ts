import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
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
    mutationFn: (body: components['schemas']['FirstTeam']) => dataOf(api.POST('/setup', { body })),
    onSuccess(session) {
      rememberSession(session);
      queryClient.setQueryData(setupKey, { needed: false });
    },
    meta: { showsErrors: true },
    gcTime: 0,
  });
}
