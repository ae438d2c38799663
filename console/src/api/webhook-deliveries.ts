import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { components, operations } from '../generated/types';
import { api, dataOf } from './client';
import { type Mode, useInvalidateWebhooks, webhooksKey } from './webhook-endpoints';

export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryDetail = components['schemas']['WebhookDeliveryDetail'];
export type WebhookAttempt = components['schemas']['WebhookAttempt'];
/** Which deliveries to list. */
export type DeliveryFilter = Pick<
  operations['listWebhookEndpointDeliveries']['parameters']['query'],
  'status' | 'eventType' | 'limit'
>;

/** Which endpoint, in which mode. */
export interface EndpointPlace {
  mode: Mode;
  id: string;
}

/** How often to look at what may change at any moment, and at what may change in a while, in milliseconds. */
const pollMs = { soon: 2000, later: 15_000 };
/** What is due within this time changes soon, in milliseconds. */
const soonMs = 60_000;

const deliveriesKey = ({ mode, id }: EndpointPlace) => [...webhooksKey, mode, 'one', id, 'deliveries'] as const;

/**
 * The deliveries of an endpoint, newest first.
 * @param isLive whether to look for new ones now and then, as long as only the newest are shown
 */
export function useDeliveries(place: EndpointPlace, filter: DeliveryFilter, { isLive = false } = {}) {
  const { mode, id } = place;
  return useInfiniteQuery({
    queryKey: [...deliveriesKey(place), 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/webhook-endpoints/{id}/deliveries', {
          params: { path: { id }, query: { mode, ...filter, ...(pageParam && { after: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => isLive && (state.data?.pages.length ?? 1) === 1 && pollMs.soon,
  });
}

/** One delivery with what is sent and all that came back, followed while attempts are still to come. */
export function useDelivery(place: EndpointPlace, deliveryId: string) {
  const { mode, id } = place;
  return useQuery({
    queryKey: [...deliveriesKey(place), 'one', deliveryId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/webhook-endpoints/{id}/deliveries/{deliveryId}', {
          params: { path: { id, deliveryId }, query: { mode } },
          signal,
        }),
      ),
    refetchInterval: ({ state: { data } }) => {
      if (data?.status !== 'pending') return false;
      const isSoon = data.nextAttemptAt === null || Date.parse(data.nextAttemptAt) - Date.now() < soonMs;
      return isSoon ? pollMs.soon : pollMs.later;
    },
  });
}

/** Makes one delivery again. */
export function useRedeliver({ mode, id }: EndpointPlace) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    mutationFn: (deliveryId: string) =>
      dataOf(
        api.POST('/webhook-endpoints/{id}/deliveries/{deliveryId}/redeliver', {
          params: { path: { id, deliveryId }, query: { mode } },
        }),
      ),
    onSuccess: invalidate,
  });
}

/** One request makes so many again at most, and there are so many requests at most: 100,000 deliveries. */
const mostAtOnce = 10_000;
const mostRequests = 10;

/** Makes the deliveries again that failed since a time (RFC 3339); `isComplete` tells whether that was all of them. */
export function useRedeliverFailed({ mode, id }: EndpointPlace) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    async mutationFn(since: string): Promise<{ count: number; isComplete: boolean }> {
      const options = { params: { path: { id }, query: { mode } }, body: { since } };
      let total = 0;
      for (let requests = 0; requests < mostRequests; requests++) {
        const { count } = await dataOf(api.POST('/webhook-endpoints/{id}/deliveries/redeliver', options));
        total += count;
        if (count < mostAtOnce) return { count: total, isComplete: true };
      }
      return { count: total, isComplete: false };
    },
    onSettled: invalidate,
    meta: { showsErrors: true },
  });
}

/** Sends a test event. */
export function useSendTest({ mode, id }: EndpointPlace) {
  const invalidate = useInvalidateWebhooks();
  return useMutation({
    mutationFn: () => dataOf(api.POST('/webhook-endpoints/{id}/test', { params: { path: { id }, query: { mode } } })),
    onSuccess: () => void invalidate(),
    meta: { showsErrors: true },
  });
}

const testType = 'webhook_endpoint.test';
/** As many as may have been sent at the same time. */
const testsShown = 20;
const testPollMs = 1000;

/** The delivery of a test event; undefined until there is one. It is followed until it has come to something. */
export function useTestDelivery(place: EndpointPlace, eventId: string) {
  const { mode, id } = place;
  return useQuery({
    queryKey: [...deliveriesKey(place), 'test', eventId],
    queryFn: async ({ signal }) => {
      const query = { mode, eventType: testType, limit: testsShown } as const;
      const page = await dataOf(
        api.GET('/webhook-endpoints/{id}/deliveries', { params: { path: { id }, query }, signal }),
      );
      return page.data.find((delivery) => delivery.eventId === eventId) ?? null;
    },
    refetchInterval: ({ state: { data } }) => (data && data.attemptCount > 0 ? false : testPollMs),
  });
}
