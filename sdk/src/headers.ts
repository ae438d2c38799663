import type { Call, CallOptions } from './resource';
import { version } from './version';

/** The headers of all attempts of a call. A change gets an Idempotency-Key unless the caller chose one. */
export function headersOf(call: Call, options: CallOptions, apiKey: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  };
  set('Accept', call.fileType ? `${call.fileType}, application/json` : 'application/json');
  set('Authorization', `Bearer ${apiKey}`);
  if (!isBrowser()) set('User-Agent', `paperlink-sdk/${version}`);
  if (call.method !== 'GET') set('Idempotency-Key', randomId());
  for (const [name, value] of Object.entries(options.headers ?? {})) set(name, value);
  set('Idempotency-Key', options.idempotencyKey);
  set('If-Match', options.ifMatch);
  set('If-None-Match', options.ifNoneMatch);
  return headers;
}

/** Browsers say who they are themselves, and a header of ours there would fail the API's CORS check. */
function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent !== undefined && !/^(Node\.js|Deno|Bun|Cloudflare)/.test(navigator.userAgent);
}

/** 128 random bits; browsers have `randomUUID` only on https pages. */
function randomId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
