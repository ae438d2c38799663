import { Badge } from '@mantine/core';
import type { components } from '../generated/types';

type Mode = components['schemas']['Mode'];
type KeyStatus = components['schemas']['ApiKey']['status'];

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
