import type { WebhookAttempt, WebhookDelivery, WebhookDeliveryDetail } from '../../generated/types';
import { constantHeaders } from '../../webhooks/signature';

/** An attempt to deliver, as the database has it. */
export interface AttemptRow {
  number: number;
  url: string | null;
  error: string | null;
  response_status: number | null;
  response_body: string | null;
  duration_ms: number;
  attempted_at: string;
}

/** A delivery with its last attempt, if there was one. */
export type DeliveryRow = Omit<AttemptRow, 'number'> & {
  id: string;
  endpoint_id: string;
  event_id: string;
  event_type: string;
  status: 'pending' | 'succeeded' | 'failed';
  attempt_count: number;
  next_attempt_at: string | null;
  /** Null where no attempt was made. */
  number: number | null;
  created_at: string;
  updated_at: string;
};

/** What is sent with each attempt. */
export interface DeliveryRequest {
  url: string;
  payload: string;
}

export function presentDelivery(row: DeliveryRow): WebhookDelivery {
  const { number } = row;
  return {
    id: row.id,
    endpointId: row.endpoint_id,
    eventId: row.event_id,
    eventType: row.event_type as WebhookDelivery['eventType'],
    status: row.status,
    attemptCount: row.attempt_count,
    nextAttemptAt: row.next_attempt_at,
    lastAttempt: number === null ? null : presentAttempt({ ...row, number }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** @param attempts the newest first */
export function presentDeliveryDetail(
  row: DeliveryRow,
  { url, payload }: DeliveryRequest,
  attempts: AttemptRow[],
): WebhookDeliveryDetail {
  return {
    ...presentDelivery(row),
    request: { url, headers: constantHeaders(row.event_id), body: payload },
    attempts: attempts.map(presentAttempt),
  };
}

function presentAttempt(row: AttemptRow): WebhookAttempt {
  return {
    number: row.number,
    attemptedAt: row.attempted_at,
    durationMs: row.duration_ms,
    url: row.url,
    responseStatus: row.response_status,
    responseBody: row.response_body,
    error: row.error as WebhookAttempt['error'],
  };
}
