import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { components, operations } from '../generated/types';
import { api, dataOf } from './client';

export type LoggedRequest = components['schemas']['LoggedRequest'];
/** Which requests to list. */
export type RequestFilter = Omit<NonNullable<operations['listRequests']['parameters']['query']>, 'after'>;

/** The request log, newest first. */
export function useRequests(filter: RequestFilter) {
  return useInfiniteQuery({
    queryKey: ['requests', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/requests', { params: { query: { ...filter, ...(pageParam && { after: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

/** One request by the id that its reply carried. */
export function useRequest(requestId: string) {
  return useQuery({
    queryKey: ['requests', 'one', requestId],
    queryFn: ({ signal }) => dataOf(api.GET('/requests/{requestId}', { params: { path: { requestId } }, signal })),
  });
}
