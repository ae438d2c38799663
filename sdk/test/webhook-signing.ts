import { verifyWebhook, WebhookVerificationError, type WebhookHeaders } from '@paperlink/sdk';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { Webhook } from 'standardwebhooks';

export const id = '01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f';
export const newSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
export const secret = newSecret();
export const body = JSON.stringify({
  id,
  type: 'invoice.paid',
  data: { object: { number: 'INV-2025-0042', notes: 'Ünïcode €' } },
});
export const now = () => Math.floor(Date.now() / 1000);

export interface Sent {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/** The headers of a delivery, signed by the package of Standard Webhooks itself. */
export function sign(text = body, { key = secret, timestamp = now() } = {}): Sent {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': new Webhook(key).sign(id, new Date(timestamp * 1000), text),
  };
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WebhookVerificationError)) throw new Error(`Not refused as it should be: ${inspect(error)}`);
  return error.code;
}

export const verify = (headers: object, text = body) => verifyWebhook(text, headers as WebhookHeaders, secret);
