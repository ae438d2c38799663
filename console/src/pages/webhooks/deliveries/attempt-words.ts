import type { WebhookAttempt } from '../../../api/webhook-deliveries';

const failures: Record<Exclude<WebhookAttempt['error'], null | 'response_status'>, string> = {
  timeout: 'The receiver did not answer in full within 15 seconds.',
  connection_failed: 'There was no connection: the host was not found, refused it, or hung up.',
  tls_failed:
    'The connection could not be secured: the certificate is invalid, has expired, or is that of another host.',
  address_refused: 'The host leads to an address that is not on the public internet, so nothing was sent.',
  response_too_large: 'The answer was larger than 64 kB, so it was not read to its end.',
  payload_invalid:
    'This is our fault: what was to be sent did not pass our own check, so nothing was sent. Ask support.',
};

/** What came of an attempt, in a sentence. */
export function attemptWords({
  error,
  responseStatus: status,
}: Pick<WebhookAttempt, 'error' | 'responseStatus'>): string {
  if (error === null) return `The receiver took it, with the status ${status}.`;
  if (error !== 'response_status') return failures[error];
  if (status === 410) return 'The receiver answered 410 (Gone): it wants nothing more, so the endpoint was disabled.';
  if (status !== null && status >= 300 && status < 400) {
    return `The receiver answered with the status ${status}, a redirect. PaperLink follows none: give it the final address.`;
  }
  return `The receiver answered with the status ${status}; only 200 to 299 counts as a success.`;
}
