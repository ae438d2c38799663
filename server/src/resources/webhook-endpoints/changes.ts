import { v7 as uuidv7 } from 'uuid';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { ApiError } from '../../errors/api-error';
import type { WebhookEndpoint, WebhookEndpointCreate, WebhookEndpointUpdate } from '../../generated/types';
import { changedFields } from '../../representation/changed-fields';
import { requireVersion, versionTag } from '../../representation/entity-tag';
import { AddressRefused, type AddressRules, checkWebhookUrl } from '../../webhooks/address-guard';
import { giveUpPending } from '../../webhooks/delivery-queries';
import { type EndpointRow, presentEndpoint } from '../../webhooks/endpoint';
import type { EndpointSecrets } from '../../webhooks/secrets';
import { recordCreation, type ResourceKind, save } from '../changes';
import {
  countEndpoints,
  deleteEndpoint,
  findEndpoint,
  insertEndpoint,
  lockEndpoint,
  rotateSecret,
  shareEndpoint,
  updateEndpoint,
} from './queries';

/** How many endpoints a team may have in a mode. */
const mostEndpoints = 50;

const endpoints: ResourceKind<EndpointRow, WebhookEndpoint> = {
  name: 'webhook_endpoint',
  present: presentEndpoint,
  write: updateEndpoint,
};

/** An endpoint and its new secret, in its published form. */
export interface WithSecret {
  row: EndpointRow;
  secret: string;
}

/** @throws ApiError 409 `too_many_webhook_endpoints`, 422 `webhook_url_not_allowed` */
export async function create(
  workspace: WritableWorkspace,
  { url, events, description = null }: WebhookEndpointCreate,
  rules: AddressRules,
  secrets: EndpointSecrets,
): Promise<WithSecret> {
  requireAllowed(url, rules);
  if ((await countEndpoints(workspace)) >= mostEndpoints) {
    const message = `A team has at most ${mostEndpoints} webhook endpoints in a mode. Delete one that is no longer needed.`;
    throw new ApiError('too_many_webhook_endpoints', message);
  }
  const id = uuidv7();
  const { secret, sealed } = secrets.create({ ...workspace, endpointId: id });
  const row = await insertEndpoint(workspace, { id, url, description, events, secret: sealed });
  recordCreation(endpoints, workspace, row);
  return { row, secret };
}

/**
 * Changes the fields that are given. Disabling it gives up what is pending; once it is enabled it begins as healthy.
 * @throws ApiError 404, 412, 422 `webhook_url_not_allowed`
 */
export async function update(
  workspace: WritableWorkspace,
  id: string,
  { url, description, events, status }: WebhookEndpointUpdate,
  ifMatch: string | undefined,
  rules: AddressRules,
): Promise<EndpointRow> {
  const before = await lock(workspace, id, ifMatch);
  if (url !== undefined && url !== before.url) requireAllowed(url, rules);
  const wanted: EndpointRow = {
    ...before,
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...(events !== undefined && { events }),
  };
  const isDisabled = before.disabled_at !== null;
  if (status === 'enabled' && isDisabled) {
    Object.assign(wanted, { disabled_reason: null, disabled_at: null, failing_since: null });
  }
  const disables = status === 'disabled' && !isDisabled;
  // The time is the database's when it is written.
  if (disables) Object.assign(wanted, { disabled_reason: 'request', disabled_at: new Date().toISOString() });
  const { row } = await save(endpoints, workspace, before, wanted, 'updated');
  if (disables) await giveUpPending(workspace, { teamId: workspace.teamId, endpointId: id });
  return row;
}

/** @throws ApiError 404 */
export async function rotate(workspace: WritableWorkspace, id: string, secrets: EndpointSecrets): Promise<WithSecret> {
  const before = await lock(workspace, id, undefined);
  const { secret, sealed } = secrets.create({ ...workspace, endpointId: id });
  const row = await rotateSecret(workspace, id, sealed);
  const [earlier, data] = [presentEndpoint(before), presentEndpoint(row)];
  workspace.record({
    type: 'webhook_endpoint.updated',
    resourceId: id,
    data,
    previous: changedFields(earlier, data),
  });
  return { row, secret };
}

/** Deletes the endpoint; what was delivered there is cleared away later. @returns it as it was @throws ApiError 404, 412 */
export async function remove(
  workspace: WritableWorkspace,
  id: string,
  ifMatch: string | undefined,
): Promise<EndpointRow> {
  const row = await lock(workspace, id, ifMatch);
  await deleteEndpoint(workspace, id);
  workspace.record({ type: 'webhook_endpoint.deleted', resourceId: id, data: presentEndpoint(row), previous: {} });
  return row;
}

/** Sends an event that tells of nothing to the endpoint. @returns the event's id @throws ApiError 404, 409 `webhook_endpoint_disabled` */
export async function sendTest(workspace: WritableWorkspace, id: string): Promise<string> {
  const row = await shareEnabled(workspace, id);
  return workspace.record({
    type: 'webhook_endpoint.test',
    resourceId: id,
    data: presentEndpoint(row),
    previous: {},
  });
}

/** Finds the endpoint, which stays enabled until the transaction ends. @throws ApiError 404, 409 `webhook_endpoint_disabled` */
export async function shareEnabled(workspace: WritableWorkspace, id: string): Promise<EndpointRow> {
  const row = await shareEndpoint(workspace, id);
  if (!row) throw endpointNotFound(workspace, id);
  if (row.disabled_at === null) return row;
  throw new ApiError('webhook_endpoint_disabled', 'The webhook endpoint is disabled. Enable it first.');
}

/** @throws ApiError 404 */
export async function requireEndpoint(workspace: Workspace, id: string): Promise<EndpointRow> {
  const row = await findEndpoint(workspace, id);
  if (!row) throw endpointNotFound(workspace, id);
  return row;
}

function endpointNotFound(workspace: { mode: string }, id: string): ApiError {
  return new ApiError('webhook_endpoint_not_found', `No webhook endpoint ${id} in this ${workspace.mode} workspace.`);
}

async function lock(workspace: WritableWorkspace, id: string, ifMatch: string | undefined): Promise<EndpointRow> {
  const row = await lockEndpoint(workspace, id);
  if (!row) throw endpointNotFound(workspace, id);
  requireVersion(ifMatch, versionTag(row.version));
  return row;
}

function requireAllowed(url: string, rules: AddressRules): void {
  try {
    checkWebhookUrl(url, rules);
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw new ApiError('webhook_url_not_allowed', `This address cannot be called. ${error.message}`, { param: 'url' });
  }
}
