import {
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { components, operations } from '../generated/types';
import { api, dataOf } from './client';

export type ApiKey = components['schemas']['ApiKey'];
export type ApiKeyWithToken = components['schemas']['ApiKeyWithToken'];
export type ApiKeyCreate = components['schemas']['ApiKeyCreate'];
export type AuditEntry = components['schemas']['AuditEntry'];
export type Usage = components['schemas']['Usage'];
export type UsageDays = NonNullable<NonNullable<operations['getApiKeyUsage']['parameters']['query']>['days']>;
/** Which keys to list. */
export type ApiKeyFilter = Omit<NonNullable<operations['listApiKeys']['parameters']['query']>, 'after'>;

const apiKeysKey = ['api-keys'] as const;
const oneKey = (id: string) => [...apiKeysKey, 'one', id] as const;

/** The team's keys, page by page. The page before is shown until a changed filter's has come. */
export function useApiKeys(filter: ApiKeyFilter) {
  return useInfiniteQuery({
    queryKey: [...apiKeysKey, 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET('/api-keys', { params: { query: { ...filter, ...(pageParam && { after: pageParam }) } }, signal }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
}

const apiKeyQuery = (id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: ({ signal }) => dataOf(api.GET('/api-keys/{id}', { params: { path: { id } }, signal })),
  });

/** @param id undefined where no key is asked for */
export function useApiKey(id: string | undefined) {
  return useQuery({ ...apiKeyQuery(id ?? ''), enabled: id !== undefined });
}

/** A key as it is now; as it is known, until the answer is there. */
export function useCurrentApiKey(known: ApiKey): ApiKey {
  const { data, isFetchedAfterMount } = useQuery({ ...apiKeyQuery(known.id), refetchOnMount: 'always' });
  return (isFetchedAfterMount && data) || known;
}

/** Requests and errors of a key over time. */
export function useApiKeyUsage(id: string, days: UsageDays) {
  return useQuery({
    queryKey: [...oneKey(id), 'usage', days],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api-keys/{id}/usage', { params: { path: { id }, query: { days } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** Who did what to a key, newest first. */
export function useApiKeyAudit(id: string) {
  return useQuery({
    queryKey: [...oneKey(id), 'audit'],
    queryFn: ({ signal }) => dataOf(api.GET('/api-keys/{id}/audit-log', { params: { path: { id } }, signal })),
  });
}

/** Everything that shows keys loads anew. */
function useInvalidateApiKeys() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: apiKeysKey });
}

/** Makes a key. Its token is in this reply and nowhere else, and is forgotten with the form. */
export function useCreateApiKey() {
  const invalidate = useInvalidateApiKeys();
  return useMutation({
    mutationFn: (body: ApiKeyCreate) => dataOf(api.POST('/api-keys', { body })),
    // The token shows at once, however long the list takes.
    onSuccess: () => void invalidate(),
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

export function useRenameApiKey(id: string) {
  return useMutation({
    mutationFn: (name: string) => dataOf(api.PATCH('/api-keys/{id}', { params: { path: { id } }, body: { name } })),
    onSuccess: useInvalidateApiKeys(),
    meta: { showsErrors: true },
  });
}

/** Gives a key a new token, which is in this reply and nowhere else. */
export function useRollApiKey(id: string) {
  const invalidate = useInvalidateApiKeys();
  return useMutation({
    mutationFn: (overlapSeconds: number) =>
      dataOf(api.POST('/api-keys/{id}/roll', { params: { path: { id } }, body: { overlapSeconds } })),
    onSuccess: () => void invalidate(),
    meta: { showsErrors: true },
    gcTime: 0,
  });
}

export function useRevokeApiKey() {
  return useMutation({
    mutationFn: (id: string) => dataOf(api.POST('/api-keys/{id}/revoke', { params: { path: { id } } })),
    onSuccess: useInvalidateApiKeys(),
    meta: { showsErrors: true },
  });
}
