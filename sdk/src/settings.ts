import type { PaperLinkOptions } from './client';
import type { CallOptions } from './resource';

const defaultBaseUrl = 'http://localhost:4010';
const basePath = '/api/v1';
const longestTimerMs = 2 ** 31 - 1;

/** How long a call may take and how often it is tried. */
export interface Limits {
  timeoutMs: number;
  totalTimeoutMs: number;
  maxRetries: number;
}

/** 30 s an attempt, 3 retries, and room for them to wait out a full rate-limit window of a minute. */
const defaultLimits: Limits = { timeoutMs: 30_000, totalTimeoutMs: 120_000, maxRetries: 3 };

/** Enough for the largest file at 1.5 Mbit/s. */
export const uploadLimits: Limits = { timeoutMs: 300_000, totalTimeoutMs: 600_000, maxRetries: 3 };

/** Checks the key without ever repeating it. Throws a TypeError. */
export function readApiKey(options: PaperLinkOptions | undefined): string {
  const apiKey: unknown = options?.apiKey;
  if (typeof apiKey !== 'string' || apiKey === '')
    throw new TypeError('An API key is needed: new PaperLink({ apiKey }).');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new TypeError('The API key contains a space, a line break or another character no key has.');
  }
  return apiKey;
}

/** The URL the operations' paths are appended to; `baseUrl` may end in `/api/v1` or leave it out. Throws a TypeError. */
export function readBaseUrl(baseUrl = defaultBaseUrl): string {
  const url = parseUrl(baseUrl);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError('baseUrl must be an http(s) URL without credentials, query or fragment.');
  }
  const prefix = url.href.replace(/\/+$/, '');
  return prefix.endsWith(basePath) ? prefix : prefix + basePath;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The limits of one call: its own, else the client's, else the defaults. Throws a RangeError for those that are not numbers. */
export function readLimits(client: PaperLinkOptions, call: CallOptions = {}, defaults = defaultLimits): Limits {
  const maxRetries = call.maxRetries ?? client.maxRetries ?? defaults.maxRetries;
  if (!Number.isInteger(maxRetries) || maxRetries < 0)
    throw new RangeError('maxRetries must be a whole number, 0 or more.');
  const duration = (name: 'timeoutMs' | 'totalTimeoutMs') => {
    const ms = call[name] ?? client[name] ?? defaults[name];
    if (!(ms > 0)) throw new RangeError(`${name} must be more than 0.`);
    return Math.min(ms, longestTimerMs);
  };
  return { timeoutMs: duration('timeoutMs'), totalTimeoutMs: duration('totalTimeoutMs'), maxRetries };
}
