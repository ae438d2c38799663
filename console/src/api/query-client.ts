import { MutationCache, QueryClient } from '@tanstack/react-query';
import { notifyError } from '../components/notify';
import { ApiError } from './api-error';

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: {
      /** Set where the page itself shows what went wrong, so that no notification does. */
      showsErrors?: boolean;
    };
  }
}

const mostRetries = 2;

/** What the app knows of the server, in memory only. */
export const queryClient = new QueryClient({
  mutationCache: new MutationCache({
    onError(error, _variables, _context, { meta }) {
      if (!meta?.showsErrors) notifyError(error);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < mostRetries && error instanceof ApiError && error.retryable,
    },
    // A change is never sent twice on its own.
    mutations: { retry: false },
  },
});
