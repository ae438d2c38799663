import type { Statement } from '../../db/connections';
import { type CommonFilters, ResourceList } from '../../db/resource-list';
import type { Workspace, WritableWorkspace } from '../../db/workspace';
import { type EndpointRow, endpointColumns as columns, toEndpointRow as toRow } from '../../webhooks/endpoint';

const findSql = `select ${columns} from webhook_endpoints where team_id = $1 and id = $2`;

const insertSql = `
  insert into webhook_endpoints (team_id, id, url, description, events, secret)
  values ($1, $2, $3, $4, $5, $6)
  returning ${columns}`;

// One that is disabled already stays so since when it was.
const updateSql = `
  update webhook_endpoints
  set version = version + 1, updated_at = date_trunc('milliseconds', now()), url = $3, description = $4, events = $5,
      disabled_reason = $6::text, disabled_at = case when $6 is not null then coalesce(disabled_at, date_trunc('milliseconds', now())) end,
      failing_since = $7, slow = slow and $6 is not null
  where team_id = $1 and id = $2
  returning ${columns}`;

const rotateSql = `
  update webhook_endpoints
  set version = version + 1, updated_at = date_trunc('milliseconds', now()), secret = $3,
      previous_secret = secret, previous_secret_expires_at = date_trunc('milliseconds', now()) + interval '24 hours'
  where team_id = $1 and id = $2
  returning ${columns}`;

const deleteSql = `delete from webhook_endpoints where team_id = $1 and id = $2`;

export const endpointList = new ResourceList<EndpointRow, CommonFilters>({
  table: 'webhook_endpoints',
  columns,
  toRow,
  spelt: [],
  filter: () => undefined,
});

export async function findEndpoint(workspace: Workspace, id: string): Promise<EndpointRow | undefined> {
  const [row] = await workspace.queryPoint<EndpointRow>(
    statement('webhook_endpoint_find', findSql, workspace.teamId, id),
  );
  return row;
}

/** Finds an endpoint and keeps others from changing it until the transaction ends. */
export async function lockEndpoint(workspace: WritableWorkspace, id: string): Promise<EndpointRow | undefined> {
  const text = `${findSql} for update`;
  const [row] = await workspace.query<EndpointRow>(statement('webhook_endpoint_lock', text, workspace.teamId, id));
  return row;
}

/** Finds an endpoint and keeps others from changing it until the transaction ends, but not from adding deliveries to it. */
export async function shareEndpoint(workspace: WritableWorkspace, id: string): Promise<EndpointRow | undefined> {
  const text = `${findSql} for share`;
  const [row] = await workspace.query<EndpointRow>(statement('webhook_endpoint_share', text, workspace.teamId, id));
  return row;
}

/** How many endpoints the team has. Until the transaction ends nobody else counts: two who do so at once could each take the last place. */
export async function countEndpoints(workspace: WritableWorkspace): Promise<number> {
  const { teamId } = workspace;
  await workspace.query({
    text: `select pg_advisory_xact_lock(hashtextextended('webhook endpoints of ' || $1, 0))`,
    values: [teamId],
  });
  const [row] = await workspace.query<{ count: number }>({
    text: 'select count(*) as count from webhook_endpoints where team_id = $1',
    values: [teamId],
  });
  return row!.count;
}

export interface NewEndpoint {
  id: string;
  url: string;
  description: string | null;
  events: string[];
  /** Sealed. */
  secret: Buffer;
}

export async function insertEndpoint(workspace: WritableWorkspace, endpoint: NewEndpoint): Promise<EndpointRow> {
  const { id, url, description, events, secret } = endpoint;
  const values = [workspace.teamId, id, url, description, events, secret];
  const [row] = await workspace.query<EndpointRow>(statement('webhook_endpoint_insert', insertSql, ...values));
  return row!;
}

/** Writes what a client may change, and whether it is disabled; one that is enabled begins as healthy. */
export async function updateEndpoint(workspace: WritableWorkspace, endpoint: EndpointRow): Promise<EndpointRow> {
  const { id, url, description, events, disabled_reason: reason, failing_since: failingSince } = endpoint;
  const values = [workspace.teamId, id, url, description, events, reason, failingSince];
  const [row] = await workspace.query<EndpointRow>(statement('webhook_endpoint_update', updateSql, ...values));
  return row!;
}

/** Gives it another secret, beside which the one before counts for a day. @param secret sealed */
export async function rotateSecret(workspace: WritableWorkspace, id: string, secret: Buffer): Promise<EndpointRow> {
  const values = [workspace.teamId, id, secret];
  const [row] = await workspace.query<EndpointRow>(statement('webhook_endpoint_rotate', rotateSql, ...values));
  return row!;
}

export async function deleteEndpoint(workspace: WritableWorkspace, id: string): Promise<void> {
  await workspace.query({ name: 'webhook_endpoint_delete', text: deleteSql, values: [workspace.teamId, id] });
}

const statement = (name: string, text: string, ...values: unknown[]): Statement => ({ name, text, toRow, values });
