import type { ApiKeyCreate } from '../../../api/api-keys';

export const highestRateLimit = 1_000_000;
const day = 24 * 60 * 60;
const longestLife = 1825 * day;

export const expiryOptions = [
  { value: 'never', label: 'Never' },
  { value: '7', label: 'In 7 days' },
  { value: '30', label: 'In 30 days' },
  { value: '90', label: 'In 90 days' },
  { value: '365', label: 'In 1 year' },
  { value: 'date', label: 'At the end of a day…' },
] as const;

/** The form as it is filled in. */
export interface KeyForm {
  name: string;
  mode: ApiKeyCreate['mode'];
  scope: ApiKeyCreate['scope'];
  expiry: (typeof expiryOptions)[number]['value'];
  /** With the expiry "date": its day, YYYY-MM-DD. */
  date: string;
  /** As `NumberInput` has it: empty text where nothing is filled in, text where it is no number that can be told apart from its neighbours. */
  rateLimit: number | string;
}

export const newKey: KeyForm = {
  name: '',
  mode: 'test',
  scope: 'READ_WRITE',
  expiry: 'never',
  date: '',
  rateLimit: '',
};

/** @returns what is wrong with the day of the expiry, or null */
export function checkDate(date: string, expiry: KeyForm['expiry']): string | null {
  if (expiry !== 'date') return null;
  const seconds = secondsUntilEndOf(date);
  if (Number.isNaN(seconds)) return 'Choose a day.';
  if (seconds < 60) return 'Choose today or a later day.';
  return seconds > longestLife ? 'A key can live for 5 years at most.' : null;
}

/** @returns what is wrong with the rate limit, or null */
export function checkRateLimit(rateLimit: KeyForm['rateLimit']): string | null {
  if (rateLimit === '' || (Number(rateLimit) >= 1 && Number(rateLimit) <= highestRateLimit)) return null;
  return `Use a number from 1 to ${highestRateLimit.toLocaleString('en')}, or leave it empty.`;
}

/** How long the key will live, in seconds; undefined for good, or while no day is chosen. */
export function lifetimeOf({ expiry, date }: Pick<KeyForm, 'expiry' | 'date'>): number | undefined {
  if (expiry === 'never') return undefined;
  if (expiry !== 'date') return Number(expiry) * day;
  const seconds = secondsUntilEndOf(date);
  return Number.isNaN(seconds) ? undefined : seconds;
}

/** In the time zone of whoever chooses the day. NaN where it is none. */
function secondsUntilEndOf(date: string): number {
  return Math.floor((new Date(`${date}T23:59:59`).getTime() - Date.now()) / 1000);
}

export function toCreate(form: KeyForm): ApiKeyCreate {
  const expiresInSeconds = lifetimeOf(form);
  return {
    name: form.name.trim(),
    mode: form.mode,
    scope: form.scope,
    ...(expiresInSeconds !== undefined && { expiresInSeconds }),
    ...(form.rateLimit !== '' && { rateLimit: Number(form.rateLimit) }),
  };
}
