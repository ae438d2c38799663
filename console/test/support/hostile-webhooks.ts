import type { Locator, Page } from 'playwright-core';
import type { components } from '../../src/generated/types';

type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
type WebhookDeliveryDetail = components['schemas']['WebhookDeliveryDetail'];

const id = '01946e60-2d50-7b84-90e1-2f3a4b5c6d7e';
const markup = '"><img src=x onerror=alert(1)>';
const at = '2025-01-15T11:30:00.000Z';

/** Everything of it that comes from people is as bad as it may be. */
export const hostileEndpoint: WebhookEndpoint = {
  id,
  url: `https://hooks.example.com/${'endless'.repeat(280)}`,
  description: `${markup} ${'شركة الورق للروابط '.repeat(10)}`.trim(),
  events: ['product.created', 'invoice.paid', 'webhook_endpoint.disabled'],
  status: 'disabled',
  disabledReason: 'failing',
  disabledAt: at,
  failingSince: at,
  previousSecretExpiresAt: null,
  createdAt: at,
  updatedAt: at,
};

const attempt = {
  number: 1,
  attemptedAt: at,
  durationMs: 15_000,
  url: `https://elsewhere.example.com/${'endless'.repeat(280)}`,
  responseStatus: 200,
  responseBody: `${markup}\u202e ${'W'.repeat(900)}`,
  error: 'response_too_large' as const,
};

export const hostileDelivery: WebhookDeliveryDetail = {
  id: '01946e61-3e60-7c95-a1f2-3b4c5d6e7f80',
  endpointId: id,
  eventId: '01946e3d-7c00-7d10-8e4f-0a1b2c3d4e5f',
  eventType: 'product.created',
  status: 'failed',
  attemptCount: 1,
  nextAttemptAt: null,
  lastAttempt: attempt,
  createdAt: at,
  updatedAt: at,
  request: {
    url: hostileEndpoint.url,
    headers: { 'content-type': 'application/json', 'user-agent': markup },
    body: JSON.stringify({ name: `${markup}\u202e`, text: 'x'.repeat(60_000) }),
  },
  attempts: [attempt],
};

/** Its attempt as it is shown, which went to another address than the endpoint has now. */
export const attemptIn = (page: Page): Locator =>
  page.getByRole('listitem').filter({ hasText: /larger than 64 kB.*the address that the endpoint had then/ });

export const hostileNotice = {
  id,
  mode: 'live',
  endpointId: id,
  to: [markup],
  subject: markup,
  body: hostileEndpoint.url,
  createdAt: at,
};

export const hostileEvent = {
  id,
  type: 'product.created',
  sequence: 1,
  createdAt: at,
  mode: 'live',
  requestId: null,
  apiKeyId: null,
  data: { object: { id, name: `${markup}\u202e`.repeat(20) }, previous: {} },
};
