import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/**
 * For a list with a button that loads more of it and words that say how much there is. The button loses the focus while it loads and goes at the end;
 * it gets the focus back, or else the words do, rather than the page. `retry` asks again for what could not be loaded.
 */
export function useLoadMore(list: UseInfiniteQueryResult<InfiniteData<unknown>>) {
  const isLoading = list.isFetchingNextPage;
  const button = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const wasLoading = useRef(false);
  useEffect(() => {
    const isDone = wasLoading.current && !isLoading;
    wasLoading.current = isLoading;
    if (isDone && document.activeElement === document.body) {
      (button.current ?? status.current)?.focus({ preventScroll: true });
    }
  }, [isLoading]);
  const loadMore = (): void => void list.fetchNextPage();
  return {
    button: { ref: button, loading: isLoading, onClick: loadMore },
    status: { ref: status, role: 'status', tabIndex: -1 },
    retry: (): void => void (list.isFetchNextPageError ? list.fetchNextPage() : list.refetch()),
  };
}
