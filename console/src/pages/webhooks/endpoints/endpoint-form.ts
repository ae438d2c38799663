import type { WebhookEndpoint, WebhookEndpointCreate } from '../../../api/webhook-endpoints';
import type { EventType } from '../../../api/events';

/** In characters, as the contract has it. */
export const longestUrl = 2048;
export const longestDescription = 255;

/** The form as it is filled in. */
export interface EndpointForm {
  url: string;
  description: string;
  listening: 'all' | 'some';
  /** With "some": which. */
  events: EventType[];
}

export const newEndpoint: EndpointForm = { url: '', description: '', listening: 'all', events: [] };

/** The form for an endpoint that there is. */
export function formOf({ url, description, events }: WebhookEndpoint): EndpointForm {
  const chosen = events.filter((event) => event !== '*');
  return { url, description: description ?? '', listening: events.includes('*') ? 'all' : 'some', events: chosen };
}

export function toBody({ url, description, listening, events }: EndpointForm): WebhookEndpointCreate {
  return {
    url: url.trim(),
    description: description.trim() === '' ? null : description.trim(),
    events: listening === 'all' ? ['*'] : events,
  };
}

/** @returns what can be told of the address without asking the server, or null */
export function checkUrl(url: string): string | null {
  const text = url.trim();
  if (text === '') return 'Enter the address that events are to be sent to.';
  if (text.length > longestUrl) return `An address has at most ${longestUrl} characters.`;
  return /^https?:\/\//.test(text) && URL.canParse(text) ? null : 'Enter a whole address, beginning with https://.';
}

/** @returns what is wrong with the events, or null */
export function checkEvents(events: EventType[], listening: EndpointForm['listening']): string | null {
  return listening === 'some' && events.length === 0 ? 'Choose at least one event.' : null;
}
