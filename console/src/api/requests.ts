import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { components, operations } from '../generated/types';
import { api, dataOf } from './client';

export type LoggedRequest = components['schemas']['LoggedRequest'];
/** Which requests to list. */
export type RequestFilter = Omit<NonNullable<operations['listRequests']['parameters']['query']>, 'after'>;

/** How often to ask for new requests, where that is wanted, in milliseconds. */
const livePollMs = 3000;

/**
 * The request log, newest first. A page may be short, or empty, and still have a next one: what is rare is looked for a part at a time.
 * @param live whether to ask for new requests now and then, as long as only the newest are shown
 */
export function useRequests(filter: RequestFilter, { live = false } = {}) {
  return useInfiniteQuery({
    queryKey: ['requests', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/requests', { params: { query: { ...filter, ...(pageParam && { after: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => live && (state.data?.pages.length ?? 1) === 1 && livePollMs,
  });
}

/** One request by the id that its reply carried. */
export function useRequest(requestId: string) {
  return useQuery({
    queryKey: ['requests', 'one', requestId],
    queryFn: ({ signal }) => dataOf(api.GET('/requests/{requestId}', { params: { path: { requestId } }, signal })),
  });
}
