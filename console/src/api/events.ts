import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { components, operations } from '../generated/types';
import { ApiError } from './api-error';
import { api, dataOf } from './client';

export type Event = components['schemas']['Event'];
export type EventType = components['schemas']['EventType'];
type EventPage = components['schemas']['EventPage']['data'];
/** Which events to list. */
export type EventFilter = Pick<operations['listEvents']['parameters']['query'], 'mode' | 'type' | 'resourceId'>;

/** How often to look for new events, in milliseconds. */
const pollMs = 2000;
const pageSize = 25;
const newestAtOnce = 100;
/** However long the page is left open, it shows no more new events than these; older ones load as they are asked for. */
const mostKept = 500;

const feedKey = (filter: EventFilter) => ['events', 'feed', filter] as const;

/**
 * The events, newest first.
 * @param isLive whether to add new ones as they happen
 */
export function useEventFeed(filter: EventFilter, { isLive }: { isLive: boolean }) {
  const queryClient = useQueryClient();
  const feed = useInfiniteQuery({
    queryKey: feedKey(filter),
    queryFn: ({ pageParam, signal }) => loadPage({ ...filter, limit: pageSize }, pageParam, signal),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    // What is there does not change, and what is new comes below.
    staleTime: Infinity,
  });
  const news = useQuery({
    queryKey: ['events', 'newer', filter],
    queryFn: ({ signal }) => addNewer(queryClient, filter, signal),
    enabled: isLive && feed.isSuccess && !feed.isPlaceholderData && !feed.isFetchingNextPage,
    refetchInterval: pollMs,
    staleTime: 0,
    gcTime: 0,
  });
  return { feed, newsError: isLive ? news.error : null };
}

type EventListQuery = NonNullable<operations['listEvents']['parameters']['query']>;

function loadPage(query: EventListQuery, after: string, signal: AbortSignal): Promise<EventPage> {
  return dataOf(api.GET('/events', { params: { query: { ...query, ...(after && { after }) } }, signal }));
}

/** Puts before the events that are shown what came after them. @returns how many */
async function addNewer(queryClient: QueryClient, filter: EventFilter, signal: AbortSignal): Promise<number> {
  const shown = queryClient.getQueryData<InfiniteData<EventPage, string>>(feedKey(filter));
  const newest = shown?.pages[0]?.data[0]?.id ?? '';
  const query = { ...filter, sort: 'sequence', limit: newestAtOnce } as const;
  try {
    const { data } = await loadPage(query, newest, signal);
    if (data.length > 0) queryClient.setQueryData(feedKey(filter), withNewer(data.toReversed()));
    return data.length;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'invalid_cursor') throw error;
    // The newest event is gone, as after a reset of the test data: begin anew.
    await queryClient.resetQueries({ queryKey: feedKey(filter) });
    return 0;
  }
}

/** @param newer newest first */
function withNewer(newer: Event[]) {
  return (shown: InfiniteData<EventPage, string> | undefined): InfiniteData<EventPage, string> | undefined => {
    const [first, ...others] = shown?.pages ?? [];
    if (!shown || !first) return shown;
    const known = new Set(first.data.map(({ id }) => id));
    const data = [...newer.filter(({ id }) => !known.has(id)), ...first.data];
    if (others.length > 0 || data.length <= mostKept) return { ...shown, pages: [{ ...first, data }, ...others] };
    const kept = data.slice(0, mostKept);
    return { ...shown, pages: [{ data: kept, hasMore: true, nextCursor: kept.at(-1)!.id }] };
  };
}
