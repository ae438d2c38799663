import { v7 as uuidv7 } from 'uuid';
import type { Change, RecordedChange } from '../db/workspace';

/** Who and what made a change, for its event and its audit row. */
export interface Origin {
  teamId: string;
  /** Set where a request of the API made it. */
  requestId?: string | undefined;
  apiKeyId?: string | undefined;
  /** Who made it, where that was no API key: a person in the Settings app. */
  actor?: string | undefined;
  ip?: string | undefined;
}

const eventSql = `
  insert into outbox (team_id, event_id, type, resource_id, data, previous, request_id, api_key_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const recordSql = `
  with event as (${eventSql})
  insert into audit_log (team_id, action, resource_id, api_key_id, request_id, ip, actor)
  values ($1, $3, $4, $8, $7, $9, $10)`;

/** What adds a change's event to the outbox and, unless it is to have none, its row to the audit log, in one statement. */
export function recordChange(origin: Origin, change: Change): RecordedChange {
  const eventId = uuidv7();
  const values = [
    origin.teamId,
    eventId,
    change.type,
    change.resourceId,
    JSON.stringify(change.data),
    JSON.stringify(change.previous),
    origin.requestId ?? null,
    origin.apiKeyId ?? null,
  ];
  if (change.unaudited) return { eventId, statement: { name: 'record_event', text: eventSql, values } };
  values.push(origin.ip ?? null, origin.actor ?? null);
  return { eventId, statement: { name: 'record_change', text: recordSql, values } };
}
