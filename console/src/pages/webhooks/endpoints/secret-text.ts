import type { WebhookEndpointWithSecret } from '../../../api/webhook-endpoints';
import type { SecretText } from '../../../components/new-secret';
import { exactTime } from '../../../components/time-format';

/** What to say of the secret of an endpoint, as it is shown. */
export function secretText({ secret, previousSecretExpiresAt }: WebhookEndpointWithSecret): SecretText {
  return {
    noun: 'secret',
    secret,
    advice: 'Keep it where your receiver can read it and nobody else can: with it, it tells our requests from others.',
    remedy: 'You would have to rotate it.',
    ...(previousSecretExpiresAt !== null && {
      note: `Until ${exactTime(Date.parse(previousSecretExpiresAt))} everything is signed with this secret and with the one before, so your receiver may know either.`,
    }),
  };
}
