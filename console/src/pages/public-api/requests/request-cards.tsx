import { Group, Text } from '@mantine/core';
import type { LoggedRequest } from '../../../api/requests';
import { HttpStatusBadge } from '../../../components/badges';
import { CopyButton } from '../../../components/copy-button';
import { formatDuration } from '../../../components/duration';
import { RelativeTime } from '../../../components/relative-time';
import { shortRequestId } from './request-id';
import { ErrorCodeLink, KeyLink, RequestLink } from './request-parts';
import classes from './request-table.module.css';

/** Requests one below the other, for screens too narrow for a table. */
export function RequestCards({ requests }: { requests: LoggedRequest[] }) {
  return (
    <ul className={classes.list} aria-label="Requests">
      {requests.map((request) => (
        <li key={request.id} className={classes.item}>
          <RequestCard request={request} />
        </li>
      ))}
    </ul>
  );
}

function RequestCard({ request }: { request: LoggedRequest }) {
  const { id, at, status, durationMs, errorCode, key } = request;
  return (
    <>
      <Group gap="xs" wrap="nowrap">
        <HttpStatusBadge status={status} />
        <RequestLink request={request} />
      </Group>
      {errorCode !== null && <ErrorCodeLink code={errorCode} />}
      <KeyLink apiKey={key} />
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text span size="sm" className={classes.quiet!}>
          <RelativeTime at={at} /> · {formatDuration(durationMs)}
        </Text>
        <Group gap={2} wrap="nowrap">
          <Text span ff="monospace" size="xs">
            {shortRequestId(id)}
          </Text>
          <CopyButton compact value={id} label="Copy the request id" />
        </Group>
      </Group>
    </>
  );
}
