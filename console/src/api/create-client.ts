import createFetchClient, { type Client } from 'openapi-fetch';
import type { paths } from '../generated/types';
import { ApiError, connectionError, readApiError } from './api-error';

interface ClientOptions {
  baseUrl: string;
  /** What the session says to send with changes; undefined while nobody is signed in. */
  csrfToken: () => string | undefined;
  /** Called when the server no longer knows the session. */
  onSignedOut: () => void;
  /** Called when the token does not belong to the session any more, as after signing in again in another tab. */
  onStaleToken: () => void;
}

export type ApiClient = Client<paths>;

const safeMethods = new Set(['GET', 'HEAD']);

/** The typed client of the console API. Its calls reject with an `ApiError` unless they succeed. */
export function createClient({ baseUrl, csrfToken, onSignedOut, onStaleToken }: ClientOptions): ApiClient {
  const client = createFetchClient<paths>({ baseUrl });
  client.use({
    onRequest({ request }) {
      const token = csrfToken();
      if (token !== undefined && !safeMethods.has(request.method)) request.headers.set('X-CSRF-Token', token);
    },
    async onResponse({ response }) {
      if (response.ok) return;
      const error = await readApiError(response);
      if (error.code === 'not_signed_in') onSignedOut();
      if (error.code === 'csrf_token_invalid') onStaleToken();
      throw error;
    },
    onError({ error }) {
      throw connectionError(error);
    },
  });
  return client;
}

/** The `data` of a reply, unwrapped from openapi-fetch's result and our envelope. @throws ApiError when there is none */
export async function dataOf<Data>(call: Promise<{ data?: { data: Data }; response: Response }>): Promise<Data> {
  const { data, response } = await call;
  if (data) return data.data;
  const message = 'The server answered with nothing where something was due.';
  throw new ApiError(response.status, { code: 'unexpected_reply', message, retryable: false });
}
