const eventTypes = require('../event-types');
const { addressOf, call, errorOf } = require('../requests');
const sample = require('../samples/event.json');

/** @import { Bundle, ZObject } from 'zapier-platform-core' */

/**
 * Adds a webhook endpoint for a Zap that is turned on. Zapier keeps what is returned, so the secret is left out: Zapier has
 * no use for it.
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 */
async function performSubscribe(z, bundle) {
  const body = { url: bundle.targetUrl, events: [bundle.inputData.eventType], description: 'Zapier' };
  const { id } = await call(z, bundle, 'POST', '/webhook-endpoints', { body });
  return { id };
}

/**
 * Removes the endpoint of a Zap that is turned off. One that is gone already is as good.
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 */
async function performUnsubscribe(z, bundle) {
  const url = addressOf(bundle, `/webhook-endpoints/${bundle.subscribeData?.id}`);
  const response = await z.request({ method: 'DELETE', url, skipThrowForStatus: true });
  if (response.status >= 400 && response.status !== 404) throw errorOf(response, z);
  return {};
}

/**
 * The last events, shaped as they are sent, for people to set their Zap up with.
 * @param {ZObject} z
 * @param {Bundle<any>} bundle
 */
async function performList(z, bundle) {
  const { eventType } = bundle.inputData;
  const params = { limit: 10, ...(eventType !== '*' && { type: eventType }) };
  const page = await call(z, bundle, 'GET', '/events', { params });
  return page.data;
}

/** @satisfies {import('zapier-platform-core').Trigger} */
const newEvent = {
  key: 'new_event',
  noun: 'Event',
  display: {
    label: 'New Event',
    description: 'Triggers when something happens in PaperLink, for example when an invoice is paid.',
  },
  operation: {
    type: 'hook',
    inputFields: [
      { key: 'eventType', label: 'What Happens', required: true, choices: eventTypes, default: 'invoice.paid' },
    ],
    performSubscribe,
    performUnsubscribe,
    performList,
    perform: (_z, bundle) => [bundle.cleanedRequest],
    sample,
    outputFields: [
      { key: 'id', label: 'Event ID' },
      { key: 'type', label: 'What Happened' },
      { key: 'createdAt', label: 'When', type: 'datetime' },
      { key: 'mode', label: 'Mode' },
      { key: 'data__object__id', label: 'ID' },
    ],
  },
};

module.exports = newEvent;
