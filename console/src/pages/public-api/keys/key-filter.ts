import { useSearchParams } from 'react-router';
import type { ApiKeyFilter } from '../../../api/api-keys';

export type KeyMode = NonNullable<ApiKeyFilter['mode']>;
export type KeyStatusFilter = NonNullable<ApiKeyFilter['status']>;

const modes: readonly string[] = ['live', 'test'] satisfies KeyMode[];
const statuses: readonly string[] = ['active', 'expired', 'revoked', 'all'] satisfies KeyStatusFilter[];
const isMode = (text: string | null): text is KeyMode => modes.includes(text ?? '');
const isStatus = (text: string | null): text is KeyStatusFilter => statuses.includes(text ?? '');

/** What the list is narrowed to, as the address has it. */
export interface KeyFilter {
  q: string;
  mode: KeyMode | '';
  status: KeyStatusFilter;
}

export const everythingActive: KeyFilter = { q: '', mode: '', status: 'active' };

/** The filter of the list, which lives in the address, so that it can be shared and survives going back. */
export function useKeyFilter(): [KeyFilter, (change: Partial<KeyFilter>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const change = (part: Partial<KeyFilter>): void =>
    setParameters((before) => toParameters({ ...readFilter(before), ...part }), { replace: true });
  return [readFilter(parameters), change];
}

function readFilter(parameters: URLSearchParams): KeyFilter {
  const mode = parameters.get('mode');
  const status = parameters.get('status');
  return {
    q: searchTermOf(parameters.get('q') ?? ''),
    mode: isMode(mode) ? mode : everythingActive.mode,
    status: isStatus(status) ? status : everythingActive.status,
  };
}

function toParameters({ q, mode, status }: KeyFilter): URLSearchParams {
  return new URLSearchParams({ ...(q && { q }), ...(mode && { mode }), ...(status !== 'active' && { status }) });
}

export function toQuery({ q, mode, status }: KeyFilter): ApiKeyFilter {
  return { status, ...(q && { q }), ...(mode && { mode }) };
}

/** Whether anything narrows the list other than that it shows what works. */
export const isNarrowed = ({ q, mode, status }: KeyFilter): boolean => q !== '' || mode !== '' || status !== 'active';

const longestSearch = 255;
const token = /pk_(?:live|test)_…?([0-9A-Za-z]{4,})/g;

/** What to search for. A whole token, pasted to find its key, must not get into the address: its end is enough to find the key. */
export function searchTermOf(text: string): string {
  return text
    .trim()
    .replace(token, (_token, end: string) => end.slice(-4))
    .slice(0, longestSearch);
}
