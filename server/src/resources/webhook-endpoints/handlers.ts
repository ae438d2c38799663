import type { Handlers } from '../../contract/handlers';
import { versionTag } from '../../representation/entity-tag';
import type { Cursors } from '../../representation/cursor';
import type { AddressRules } from '../../webhooks/address-guard';
import { type EndpointRow, presentEndpoint } from '../../webhooks/endpoint';
import type { EndpointSecrets } from '../../webhooks/secrets';
import { listPage } from '../list-page';
import { create, remove, requireEndpoint, rotate, sendTest, update, type WithSecret } from './changes';
import { endpointList } from './queries';

export interface WebhookDependencies {
  cursors: Cursors;
  webhooks: { rules: AddressRules; secrets: EndpointSecrets };
}

type EndpointOperations =
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'updateWebhookEndpoint'
  | 'deleteWebhookEndpoint'
  | 'testWebhookEndpoint'
  | 'rotateWebhookEndpointSecret';

export function webhookEndpointHandlers({ cursors, webhooks }: WebhookDependencies): Handlers<EndpointOperations> {
  const { rules, secrets } = webhooks;
  return {
    async listWebhookEndpoints({ workspace, query }) {
      const body = await listPage(
        { operation: 'listWebhookEndpoints', workspace, cursors, query },
        (order, limit) => endpointList.page(workspace, {}, order, limit),
        presentEndpoint,
      );
      return { status: 200, body };
    },

    async createWebhookEndpoint({ workspace, body }) {
      const created = await create(workspace, body, rules, secrets);
      const { row } = created;
      const headers = { ETag: versionTag(row.version), Location: `/api/v1/webhook-endpoints/${row.id}` };
      return { status: 201, body: bodyWithSecret(created), headers, confidential: true };
    },

    async getWebhookEndpoint({ workspace, path }) {
      return found(await requireEndpoint(workspace, path.id));
    },

    async updateWebhookEndpoint({ workspace, path, body, ifMatch }) {
      return found(await update(workspace, path.id, body, ifMatch, rules));
    },

    async deleteWebhookEndpoint({ workspace, path, ifMatch }) {
      const row = await remove(workspace, path.id, ifMatch);
      return { status: 200, body: { data: presentEndpoint(row) } };
    },

    async testWebhookEndpoint({ workspace, path }) {
      return { status: 202, body: { data: { eventId: await sendTest(workspace, path.id) } } };
    },

    async rotateWebhookEndpointSecret({ workspace, path }) {
      const rotated = await rotate(workspace, path.id, secrets);
      const headers = { ETag: versionTag(rotated.row.version) };
      return { status: 200, body: bodyWithSecret(rotated), headers, confidential: true };
    },
  };
}

function found(row: EndpointRow) {
  return {
    status: 200 as const,
    body: { data: presentEndpoint(row) },
    headers: { ETag: versionTag(row.version) },
  };
}

const bodyWithSecret = ({ row, secret }: WithSecret) => ({ data: { ...presentEndpoint(row), secret } });
