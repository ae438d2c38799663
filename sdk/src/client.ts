import { Resources } from './generated/resources';
import type { RequestInfo, ResponseInfo } from './hooks';
import { Api } from './resource';
import { createTransport } from './transport';

export interface PaperLinkOptions {
  /** The key, `pk_live_…` or `pk_test_…`; it alone decides the team and the mode. */
  apiKey: string;
  /** Where the API is, for example `https://api.example.com`; `/api/v1` is added. Default: the local server, port 4010. */
  baseUrl?: string | undefined;
  /** The longest one attempt may take, from sending to the last byte of the reply, in milliseconds. Default 30 000; for uploads 300 000. */
  timeoutMs?: number | undefined;
  /** The longest a call may take, retries and waits included, in milliseconds. Default 120 000; for uploads 600 000. */
  totalTimeoutMs?: number | undefined;
  /** How many times a failed attempt is repeated. Default 3. */
  maxRetries?: number | undefined;
  /** Used in place of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called before each attempt. What it throws fails the call. */
  onRequest?: ((request: RequestInfo) => void | Promise<void>) | undefined;
  /** Called after each reply, errors included. What it throws fails the call. */
  onResponse?: ((response: ResponseInfo) => void | Promise<void>) | undefined;
}

/**
 * A client of the PaperLink API: `new PaperLink({ apiKey }).products.list()`.
 *
 * Calls resolve to the resource itself and reject with a `PaperLinkError`. Throws a TypeError or RangeError for options that
 * cannot work.
 */
export class PaperLink extends Resources {
  constructor(options: PaperLinkOptions) {
    super(new Api(createTransport(options)));
  }
}
