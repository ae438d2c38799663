import type { Mode } from '../db/roles';

/** A change as the outbox has it; `data` and `previous` as JSON text. */
export interface OutboxRow {
  team_id: string;
  event_id: string;
  type: string;
  resource_id: string;
  data: string;
  previous: string;
  request_id: string | null;
  api_key_id: string | null;
  /** RFC 3339. */
  created_at: string;
  [column: string]: unknown;
}

/** An event as exact JSON text: what `GET /events/{id}` shows and what every attempt to deliver it sends. */
export function composePayload(change: OutboxRow, sequence: number, mode: Mode): string {
  const head = JSON.stringify({
    id: change.event_id,
    type: change.type,
    sequence,
    createdAt: change.created_at,
    mode,
    requestId: change.request_id,
    apiKeyId: change.api_key_id,
  });
  // The resource goes in as it was written down: nothing that reads and writes it again could alter it.
  return `${head.slice(0, -1)},"data":{"object":${change.data},"previous":${change.previous}}}`;
}
