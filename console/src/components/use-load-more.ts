import { useEffect, useRef } from 'react';

/**
 * For a list with a button that loads more of it and words that say how much there is. The button loses the focus while it loads and goes at the end;
 * it gets the focus back, or else the words do, rather than the page.
 * @param isLoading whether more is on its way
 */
export function useLoadMore(isLoading: boolean) {
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
  return { button: { ref: button, loading: isLoading }, status: { ref: status, role: 'status', tabIndex: -1 } };
}
