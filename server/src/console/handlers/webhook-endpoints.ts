import type { ConsoleHandlers } from '../handlers';
import type { PublicOperations } from '../public-operations';

type Operations =
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
  | 'rotateWebhookEndpointSecret'
  | 'testWebhookEndpoint'
  | 'listWebhookEndpointDeliveries'
  | 'getWebhookEndpointDelivery'
  | 'redeliverWebhookEndpointDelivery'
  | 'redeliverWebhookEndpointDeliveries';

/** The endpoints of a team and what was delivered to them, as the public API has them. */
export function webhookEndpointHandlers(operations: PublicOperations): ConsoleHandlers<Operations> {
  return {
    ...operations.reading(
      'listWebhookEndpoints',
      'getWebhookEndpoint',
      'listWebhookEndpointDeliveries',
      'getWebhookEndpointDelivery',
    ),
    ...operations.changing(
      'createWebhookEndpoint',
      'updateWebhookEndpoint',
      'deleteWebhookEndpoint',
      'rotateWebhookEndpointSecret',
      'testWebhookEndpoint',
      'redeliverWebhookEndpointDelivery',
      'redeliverWebhookEndpointDeliveries',
    ),
  };
}
