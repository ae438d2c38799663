import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';

export type SandboxReset = components['schemas']['SandboxReset'];

/** What has to be typed before a reset. */
export const resetPhrase = 'reset test data';

const resetKey = ['sandbox', 'reset'] as const;
/** How often to ask how far a reset has come, in milliseconds. */
const progressPollMs = 1000;

/** Whether the reset has not come to an end yet. */
export const isUnderWay = (reset: SandboxReset | null | undefined): boolean =>
  reset?.status === 'queued' || reset?.status === 'running';

/** The latest reset of the test data, followed while it is under way; null where there was none. */
export function useSandboxReset() {
  return useQuery({
    queryKey: resetKey,
    queryFn: ({ signal }) => dataOf(api.GET('/sandbox/reset', { signal })),
    refetchInterval: ({ state }) => isUnderWay(state.data) && progressPollMs,
    // Another person, or another tab, may have begun one.
    refetchOnMount: 'always',
  });
}

/** Begins a reset, which has been confirmed. */
export function useResetSandbox() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/sandbox/reset', { body: { confirmation: resetPhrase } })),
    onSuccess: (reset) => void queryClient.setQueryData(resetKey, reset),
    // Refused because somebody else was faster: then theirs is shown.
    onError: () => queryClient.invalidateQueries({ queryKey: resetKey }),
    meta: { showsErrors: true },
  });
}
