import type { EventType } from '../../api/events';

/** What each type of event tells. */
export const eventMeanings: Record<EventType, string> = {
  'product.created': 'A product was added.',
  'product.updated': 'A product was changed.',
  'product.archived': 'A product was archived.',
  'product.restored': 'An archived product was restored.',
  'customer.created': 'A customer was added.',
  'customer.updated': 'A customer was changed.',
  'customer.deleted': 'A customer was deleted.',
  'invoice.created': 'A draft of an invoice was added.',
  'invoice.updated': 'A draft was changed.',
  'invoice.deleted': 'A draft was deleted.',
  'invoice.sent': 'An invoice got its number and was sent.',
  'invoice.viewed': 'An invoice was opened for the first time.',
  'invoice.partially_paid': 'A part of an invoice was paid.',
  'invoice.paid': 'An invoice was paid in full.',
  'invoice.voided': 'An invoice was voided.',
  'document.created': 'A document was uploaded.',
  'document.updated': 'A document was changed.',
  'document.version_created': 'A new version of a document was uploaded.',
  'document.archived': 'A document was archived.',
  'document.restored': 'An archived document was restored.',
  'link.created': 'A link was added.',
  'link.updated': 'A link was changed.',
  'link.deleted': 'A link was deleted.',
  'visit.started': 'Somebody opened a link.',
  'visit.completed': 'Somebody who opened a link is done reading.',
  'webhook_endpoint.created': 'A webhook endpoint was added.',
  'webhook_endpoint.updated': 'A webhook endpoint was changed.',
  'webhook_endpoint.deleted': 'A webhook endpoint was deleted.',
  'webhook_endpoint.disabled': 'A webhook endpoint was disabled.',
  'webhook_endpoint.test': 'A test event was sent.',
};

export const eventTypes = Object.keys(eventMeanings) as EventType[];

const kinds = [
  { prefix: 'product.', label: 'Products' },
  { prefix: 'customer.', label: 'Customers' },
  { prefix: 'invoice.', label: 'Invoices' },
  { prefix: 'document.', label: 'Documents' },
  { prefix: 'link.', label: 'Links' },
  { prefix: 'visit.', label: 'Visits' },
  { prefix: 'webhook_endpoint.', label: 'Webhook endpoints' },
];

/** The types by what they are about. */
export const eventGroups = kinds.map(({ prefix, label }) => ({
  label,
  types: eventTypes.filter((type) => type.startsWith(prefix)),
}));
