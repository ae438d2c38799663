import { useQuery } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';
import { webhooksKey } from './webhook-endpoints';

export type Notice = components['schemas']['Notice'];

/** What the team was told of in the last 30 days, newest first. */
export function useNotices() {
  return useQuery({
    queryKey: [...webhooksKey, 'notices'],
    queryFn: ({ signal }) => dataOf(api.GET('/notices', { signal })),
  });
}
