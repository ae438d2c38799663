import { useSearchParams } from 'react-router';
import type { RequestFilter } from '../../../api/requests';

export const statusLabels = {
  failed: 'All that failed',
  '2xx': '2xx succeeded',
  '3xx': '3xx not modified',
  '4xx': '4xx refused',
  '5xx': '5xx server error',
  aborted: 'Aborted by the client',
} satisfies Record<NonNullable<RequestFilter['status']>, string>;

export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies RequestFilter['method'][];

/** What can be chosen; each is a parameter of the address by the same name. */
export type ChosenFilter = Pick<RequestFilter, 'status' | 'method' | 'keyId'>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The filter in the page's address, so that it survives a reload and can be passed on. What makes no sense there is left out. */
export function useRequestFilter(): [ChosenFilter, (change: ChosenFilter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const { status, method, keyId } = Object.fromEntries(parameters);
  const filter: ChosenFilter = {
    ...(isOneOf(Object.keys(statusLabels) as (keyof typeof statusLabels)[], status) && { status }),
    ...(isOneOf(methods, method) && { method }),
    ...(keyId !== undefined && uuid.test(keyId) && { keyId }),
  };
  const change = (next: ChosenFilter): void => {
    const chosen = Object.entries(next).filter(([, value]) => value !== undefined);
    setParameters(Object.fromEntries(chosen), { replace: true });
  };
  return [filter, change];
}

function isOneOf<T extends string>(known: readonly T[], value: string | undefined): value is T {
  return (known as readonly (string | undefined)[]).includes(value);
}
