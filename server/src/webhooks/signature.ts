import { createHmac } from 'node:crypto';

const prefix = 'whsec_';

/** The headers that are the same on every attempt to send an event, in lower case. */
export function constantHeaders(eventId: string): Record<string, string> {
  return { 'content-type': 'application/json', 'user-agent': 'PaperLink-Webhooks/1', 'webhook-id': eventId };
}

/** What is sent, apart from when and to whom. */
export interface SignedMessage {
  /** The same on every attempt: by it a receiver knows what it has seen already. */
  id: string;
  /** The exact bytes of the body, as UTF-8. */
  body: string;
}

/**
 * The headers of a webhook (Standard Webhooks 1.0), signed with each of the secrets, so that a receiver may know the old or the new one.
 * @param secrets in their published form, `whsec_…`
 * @param sentAt in milliseconds since 1970
 */
export function signatureHeaders(message: SignedMessage, secrets: string[], sentAt: number): Record<string, string> {
  const timestamp = String(Math.floor(sentAt / 1000));
  const signatures = secrets.map((secret) => `v1,${sign(`${message.id}.${timestamp}.${message.body}`, secret)}`);
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function sign(content: string, secret: string): string {
  return createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
    .update(content)
    .digest('base64');
}

/** A new signing secret in its published form, from 32 random bytes. */
export function formatSecret(bytes: Buffer): string {
  return prefix + bytes.toString('base64');
}
