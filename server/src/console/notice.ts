import type { Notice, WebhookEndpoint, WebhookEndpointEvent } from '../generated/console/types';

export interface NoticeSetting {
  /** The email addresses of those who look after the team. */
  to: string[];
  /** The name of the team. */
  team: string;
  /** Our origin; empty where it is not known. */
  publicUrl: string;
}

/** A message, as an email would have it, that an endpoint was disabled: which, why, since when, and what to do. */
export function writeNotice(event: WebhookEndpointEvent, { to, team, publicUrl }: NoticeSetting): Notice {
  const { id, mode, createdAt, data } = event;
  const endpoint = data.object;
  const address = `${publicUrl}/settings/integrations/webhooks/endpoints/${endpoint.id}?mode=${mode}`;
  const name = endpoint.description === null ? '' : ` (${endpoint.description})`;
  const paragraphs = [
    `On ${inWords(endpoint.disabledAt ?? createdAt)} PaperLink stopped sending events to this webhook endpoint of ${team}, in ${mode} mode${name}:`,
    endpoint.url,
    reason(endpoint),
    `What to do: ${remedy(endpoint)} Then enable it again in Settings → Integrations → Webhooks: ${address}`,
    'What could not be delivered before is kept for 30 days and can be sent again there. Events from the time in which the endpoint is disabled are not sent to it; they are in the event feed.',
  ];
  return {
    id,
    mode,
    endpointId: endpoint.id,
    to,
    subject: `A webhook endpoint of ${team} was disabled`,
    body: paragraphs.join('\n\n'),
    createdAt,
  };
}

function reason({ disabledReason, failingSince }: WebhookEndpoint): string {
  if (disabledReason === 'gone') {
    return 'Why: it answered with the status 410 (Gone), by which a receiver says that it wants nothing more.';
  }
  const since = failingSince === null ? 'for 5 days' : `since ${inWords(failingSince)}`;
  return `Why: every attempt has failed ${since}. After 5 days without a success PaperLink gives up.`;
}

function remedy({ disabledReason }: WebhookEndpoint): string {
  return disabledReason === 'gone'
    ? 'if it is gone for good, delete the endpoint. Otherwise make it answer with a status from 200 to 299.'
    : 'look at the last deliveries of the endpoint, and make its address answer with a status from 200 to 299 within 15 seconds.';
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });

/** For example "15 January 2025 at 11:30 UTC". */
const inWords = (at: string): string => `${format.format(Date.parse(at))} UTC`;
