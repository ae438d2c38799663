import { Badge } from '@mantine/core';
import type { components } from '../generated/types';

type Mode = components['schemas']['Mode'];
type KeyStatus = components['schemas']['ApiKey']['status'];
type EndpointStatus = components['schemas']['WebhookEndpoint']['status'];
type DeliveryStatus = components['schemas']['WebhookDelivery']['status'];

const modes = {
  live: { label: 'Live', color: 'violet' },
  test: { label: 'Test', color: 'yellow' },
} as const;

/** Real data or the sandbox. */
export function ModeBadge({ mode }: { mode: Mode }) {
  return <Label {...modes[mode]} />;
}

const keyStatuses = {
  active: { label: 'Active', color: 'green' },
  expired: { label: 'Expired', color: 'gray' },
  revoked: { label: 'Revoked', color: 'red' },
} as const;

/** Whether a key still works. */
export function KeyStatusBadge({ status }: { status: KeyStatus }) {
  return <Label {...keyStatuses[status]} />;
}

const endpointStatuses = {
  enabled: { label: 'Enabled', color: 'green' },
  failing: { label: 'Failing', color: 'yellow' },
  disabled: { label: 'Disabled', color: 'red' },
} as const;

/** Whether events are sent to a webhook endpoint, and whether they arrive. */
export function EndpointStatusBadge({ status, isFailing }: { status: EndpointStatus; isFailing: boolean }) {
  return <Label {...endpointStatuses[status === 'enabled' && isFailing ? 'failing' : status]} />;
}

const deliveryStatuses = {
  pending: { label: 'Pending', color: 'yellow' },
  succeeded: { label: 'Delivered', color: 'green' },
  failed: { label: 'Failed', color: 'red' },
} as const;

/** What has come of the delivery of an event so far. */
export function DeliveryStatusBadge({ status }: { status: DeliveryStatus }) {
  return <Label {...deliveryStatuses[status]} />;
}

/** What a receiver of webhooks answered: only 2xx is a success. */
export function ResponseBadge({ status }: { status: number }) {
  return <Label label={String(status)} color={status >= 200 && status < 300 ? 'green' : 'red'} />;
}

/** The status of an HTTP reply; null where the client hung up before there was one. */
export function HttpStatusBadge({ status }: { status: number | null }) {
  if (status === null) return <Label label="Aborted" color="gray" />;
  return <Label label={String(status)} color={status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green'} />;
}

function Label({ label, color }: { label: string; color: string }) {
  return (
    <Badge color={color} variant="light" radius="sm" tt="none" fw={600} style={{ flexShrink: 0 }}>
      {label}
    </Badge>
  );
}
