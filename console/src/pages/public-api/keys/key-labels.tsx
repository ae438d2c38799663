import { Badge, Text } from '@mantine/core';
import type { ApiKey } from '../../../api/api-keys';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';

export const scopeLabels: Record<ApiKey['scope'], string> = { READ_WRITE: 'Read & Write', READ_ONLY: 'Read-only' };

export const modeLabels: Record<ApiKey['mode'], string> = { live: 'Live', test: 'Test' };

export const sourceLabels: Record<ApiKey['source'], string> = {
  settings: 'Settings',
  reference: 'Reference page',
  command_line: 'Command line',
};

/** All that is known of a token once it has been shown. */
export function KeyToken({ apiKey: { mode, last4 } }: { apiKey: Pick<ApiKey, 'mode' | 'last4'> }) {
  return (
    <Text span size="xs" c="dimmed" ff="monospace" style={{ whiteSpace: 'nowrap' }}>
      {`pk_${mode}_…${last4}`}
    </Text>
  );
}

/** Which key a dialog is about. */
export function KeyTitle({ apiKey }: { apiKey: ApiKey }) {
  return (
    <div>
      <Text fw={550} lh={1.4}>
        <UserText>{apiKey.name}</UserText>
      </Text>
      <KeyToken apiKey={apiKey} />
    </div>
  );
}

/** Marks the keys that the reference page has made. */
export function SourceBadge({ source }: { source: ApiKey['source'] }) {
  if (source !== 'reference') return null;
  return (
    <Badge color="gray" variant="light" radius="sm" size="sm" tt="none" fw={550} style={{ flexShrink: 0 }}>
      {sourceLabels[source]}
    </Badge>
  );
}

export function LastUsed({ at }: { at: string | null }) {
  return at === null ? 'Never' : <RelativeTime at={at} />;
}
