import { isBrowser, randomId } from './platform';
import type { Call, CallOptions } from './resource';
import { version } from './version';

/** The headers of all attempts of a call. A change gets an Idempotency-Key unless the caller chose one. */
export function headersOf(call: Call, options: CallOptions, apiKey: string): Record<string, string> {
  const headers: Record<string, string> = {};
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) headers[name.toLowerCase()] = value;
  };
  set('Accept', [...(call.fileTypes ?? []), 'application/json'].join(', '));
  set('Authorization', `Bearer ${apiKey}`);
  // A header of ours in a browser would fail the API's CORS check.
  if (!isBrowser()) set('User-Agent', `paperlink-sdk/${version}`);
  if (call.method !== 'GET') set('Idempotency-Key', randomId());
  for (const [name, value] of Object.entries(options.headers ?? {})) set(name, value);
  set('Idempotency-Key', options.idempotencyKey);
  set('If-Match', options.ifMatch);
  set('If-None-Match', options.ifNoneMatch);
  set('Range', options.range);
  set('If-Range', options.ifRange);
  return headers;
}
