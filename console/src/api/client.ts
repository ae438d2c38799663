import { createClient } from './create-client';
import { csrfToken, forgetSession, refreshSession } from './session-cache';

/** The one client of the app. */
export const api = createClient({
  baseUrl: '/api/console',
  csrfToken,
  onSignedOut: forgetSession,
  onStaleToken: refreshSession,
});

export { dataOf } from './create-client';
