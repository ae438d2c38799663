import { Group, Table, Text } from '@mantine/core';
import type { LoggedRequest } from '../../../api/requests';
import { HttpStatusBadge } from '../../../components/badges';
import { CopyButton } from '../../../components/copy-button';
import { formatDuration } from '../../../components/duration';
import { RelativeTime } from '../../../components/relative-time';
import { shortRequestId } from './request-id';
import { ErrorCodeLink, KeyLink, RequestLink } from './request-parts';
import classes from './request-table.module.css';

/** Requests as a table, for screens that are wide enough. */
export function RequestTable({ requests }: { requests: LoggedRequest[] }) {
  return (
    <Table layout="fixed" verticalSpacing={6} highlightOnHover className={classes.table!} aria-label="Requests">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={124}>Time</Table.Th>
          <Table.Th w={104}>Status</Table.Th>
          <Table.Th>Request</Table.Th>
          <Table.Th w={84} ta="right">
            Duration
          </Table.Th>
          <Table.Th w={200}>Key</Table.Th>
          <Table.Th w={136}>Request id</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {requests.map((request) => (
          <RequestRow key={request.id} request={request} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function RequestRow({ request }: { request: LoggedRequest }) {
  const { id, at, status, durationMs, errorCode, key } = request;
  return (
    <Table.Tr>
      <Table.Td className={classes.quiet!}>
        <RelativeTime at={at} />
      </Table.Td>
      <Table.Td>
        <HttpStatusBadge status={status} />
      </Table.Td>
      <Table.Td>
        <RequestLink request={request} />
        {errorCode !== null && <ErrorCodeLink code={errorCode} />}
      </Table.Td>
      <Table.Td ta="right" className={classes.quiet!}>
        {formatDuration(durationMs)}
      </Table.Td>
      <Table.Td>
        <KeyLink apiKey={key} />
      </Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <Text span ff="monospace" fz={13} title={id}>
            {shortRequestId(id)}
          </Text>
          <CopyButton compact value={id} label="Copy the request id" />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
