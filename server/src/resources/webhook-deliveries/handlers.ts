import type { Handlers } from '../../contract/handlers';
import { ApiError } from '../../errors/api-error';
import type { Cursors } from '../../representation/cursor';
import { listPage } from '../list-page';
import { requireEndpoint, shareEnabled } from '../webhook-endpoints/changes';
import { presentDelivery, presentDeliveryDetail } from './presenter';
import { findAttempts, findDelivery, findPayload, listDeliveries, redeliver, redeliverFailed } from './queries';

type DeliveryOperations =
  | 'listWebhookEndpointDeliveries'
  | 'getWebhookEndpointDelivery'
  | 'redeliverWebhookEndpointDelivery'
  | 'redeliverWebhookEndpointDeliveries';

export function webhookDeliveryHandlers({ cursors }: { cursors: Cursors }): Handlers<DeliveryOperations> {
  return {
    async listWebhookEndpointDeliveries({ workspace, path, query }) {
      const { id } = await requireEndpoint(workspace, path.id);
      const body = await listPage(
        { operation: `listWebhookEndpointDeliveries of ${id}`, workspace, cursors, query },
        (order, limit) => listDeliveries(workspace, id, query, order, limit),
        presentDelivery,
      );
      return { status: 200, body };
    },

    async getWebhookEndpointDelivery({ workspace, path }) {
      const { url } = await requireEndpoint(workspace, path.id);
      const row = await findDelivery(workspace, path.id, path.deliveryId);
      if (!row) throw deliveryNotFound(path.deliveryId);
      const [payload, attempts] = await Promise.all([
        findPayload(workspace, row.event_id),
        findAttempts(workspace, row.id),
      ]);
      if (payload === undefined) throw deliveryNotFound(row.id);
      return { status: 200, body: { data: presentDeliveryDetail(row, { url, payload }, attempts) } };
    },

    async redeliverWebhookEndpointDelivery({ workspace, path }) {
      await shareEnabled(workspace, path.id);
      const row = await redeliver(workspace, path.id, path.deliveryId);
      if (!row) throw deliveryNotFound(path.deliveryId);
      return { status: 202, body: { data: presentDelivery(row) } };
    },

    async redeliverWebhookEndpointDeliveries({ workspace, path, body }) {
      await shareEnabled(workspace, path.id);
      return { status: 202, body: { data: { count: await redeliverFailed(workspace, path.id, body.since) } } };
    },
  };
}

const deliveryNotFound = (id: string): ApiError =>
  new ApiError('webhook_delivery_not_found', `The webhook endpoint has no delivery ${id}.`);
