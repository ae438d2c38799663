import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';

export type SandboxReset = components['schemas']['SandboxReset'];

const resetKey = ['sandbox', 'reset'] as const;
/** How often to ask how far a reset has come, in milliseconds. */
const progressPollMs = 1000;

const isUnderWay = (reset: SandboxReset | null | undefined): boolean =>
  reset?.status === 'queued' || reset?.status === 'running';

/** The latest reset of the test data, followed while it is under way; null where there was none. */
export function useSandboxReset() {
  return useQuery({
    queryKey: resetKey,
    queryFn: ({ signal }) => dataOf(api.GET('/sandbox/reset', { signal })),
    refetchInterval: ({ state }) => isUnderWay(state.data) && progressPollMs,
  });
}

/** Begins a reset. @param confirmation what the person has typed */
export function useResetSandbox() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: components['schemas']['SandboxResetCreate']) => dataOf(api.POST('/sandbox/reset', { body })),
    onSuccess: (reset) => void queryClient.setQueryData(resetKey, reset),
    meta: { showsErrors: true },
  });
}
