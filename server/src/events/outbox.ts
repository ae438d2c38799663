import { v7 as uuidv7 } from 'uuid';
import type { Statement } from '../db/connections';
import type { Change } from '../db/workspace';

/** Who and what made a change, for its event and its audit row. */
export interface Origin {
  teamId: string;
  requestId: string;
  apiKeyId: string;
  ip: string | undefined;
}

const recordSql = `
  with event as (
    insert into events (team_id, id, type, resource_id, data, previous, request_id, api_key_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
  )
  insert into audit_log (team_id, action, resource_id, api_key_id, request_id, ip)
  values ($1, $3, $4, $8, $7, $9)`;

/** Appends a change to the outbox and the audit log in one statement. */
export function recordChange(origin: Origin, change: Change): Statement {
  return {
    name: 'record_change',
    text: recordSql,
    values: [
      origin.teamId,
      uuidv7(),
      change.type,
      change.resourceId,
      JSON.stringify(change.data),
      JSON.stringify(change.previous),
      origin.requestId,
      origin.apiKeyId,
      origin.ip ?? null,
    ],
  };
}
