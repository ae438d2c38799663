import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { components } from '../generated/types';
import { api, dataOf } from './client';

export type Mode = components['schemas']['Mode'];
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
export type WebhookEndpointWithSecret = components['schemas']['WebhookEndpointWithSecret'];
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];

/** Everything about endpoints, their deliveries too. */
export const webhooksKey = ['webhooks'] as const;
const pageSize = 100;
/** How often to look whether an endpoint that is looked at still works, in milliseconds. */
const pollMs = 5000;

/** The endpoints of a mode. A team has at most 50, so the first page has them all. */
export function useWebhookEndpoints(mode: Mode) {
  return useInfiniteQuery({
    queryKey: [...webhooksKey, mode, 'list'],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/webhook-endpoints', {
          params: { query: { mode, limit: pageSize, ...(pageParam && { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export function useWebhookEndpoint(mode: Mode, id: string) {
  return useQuery({
    queryKey: [...webhooksKey, mode, 'one', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/webhook-endpoints/{id}', { params: { path: { id }, query: { mode } }, signal })),
    refetchInterval: ({ state }) => state.status === 'success' && pollMs,
  });
}

/** Everything that shows endpoints or their deliveries loads anew. */
export function useInvalidateWebhooks() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: webhooksKey });
}

/** Adds an endpoint. Its secret is in this reply and nowhere else, and is forgotten with the form. */
export function useCreateWebhookEndpoint(mode: Mode) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    mutationFn: (body: WebhookEndpointCreate) =>
      dataOf(api.POST('/webhook-endpoints', { params: { query: { mode } }, body })),
    // The secret shows at once, however long the list takes.
    onSuccess: () => void invalidate(),
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

/** Changes an endpoint; also how it is disabled and enabled. */
export function useUpdateWebhookEndpoint(mode: Mode, id: string) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    mutationFn: (body: WebhookEndpointUpdate) =>
      dataOf(api.PATCH('/webhook-endpoints/{id}', { params: { path: { id }, query: { mode } }, body })),
    onSuccess: invalidate,
    meta: { showsErrors: true },
  });
}

export function useDeleteWebhookEndpoint(mode: Mode, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => dataOf(api.DELETE('/webhook-endpoints/{id}', { params: { path: { id }, query: { mode } } })),
    // What is gone must not be asked for again by the page that is about to be left.
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: [...webhooksKey, mode, 'list'] }),
    meta: { showsErrors: true },
  });
}

/** Gives an endpoint a new secret, which is in this reply and nowhere else. */
export function useRotateWebhookSecret(mode: Mode, id: string) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    mutationFn: () =>
      dataOf(api.POST('/webhook-endpoints/{id}/rotate-secret', { params: { path: { id }, query: { mode } } })),
    onSuccess: () => void invalidate(),
    meta: { showsErrors: true },
    gcTime: 0,
  });
}
