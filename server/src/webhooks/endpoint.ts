import type { WebhookEndpoint } from '../generated/types';

/** A webhook endpoint as the database has it. */
export interface EndpointRow {
  id: string;
  version: number;
  url: string;
  description: string | null;
  events: string[];
  /** Sealed; see `EndpointSecrets`. */
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_expires_at: string | null;
  disabled_reason: DisabledReason | null;
  disabled_at: string | null;
  failing_since: string | null;
  slow: boolean;
  created_at: string;
  updated_at: string;
  [column: string]: unknown;
}

/** It answered 410; it failed for days; somebody wanted it so. */
export type DisabledReason = 'gone' | 'failing' | 'request';

const columnNames = [
  'id',
  'version',
  'url',
  'description',
  'events',
  'secret',
  'previous_secret',
  'previous_secret_expires_at',
  'disabled_reason',
  'disabled_at',
  'failing_since',
  'slow',
  'created_at',
  'updated_at',
];

/** The columns of an endpoint, in the order in which `toEndpointRow` takes them. */
export const endpointColumns = columnNames.join(', ');

export function toEndpointRow(columns: unknown[]): EndpointRow {
  return Object.fromEntries(columnNames.map((name, index) => [name, columns[index]])) as EndpointRow;
}

/** The wire form of an endpoint, in which its secrets are not. */
export function presentEndpoint(row: EndpointRow): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: row.events as WebhookEndpoint['events'],
    status: row.disabled_at === null ? 'enabled' : 'disabled',
    disabledReason: row.disabled_reason,
    disabledAt: row.disabled_at,
    failingSince: row.failing_since,
    previousSecretExpiresAt: row.previous_secret_expires_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
