import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { type Mode, useWebhookEndpoints, type WebhookEndpoint } from '../../../api/webhook-endpoints';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { type RecordColumn, RecordList } from '../../../components/record-list';
import { UserText } from '../../../components/user-text';
import { endpointAddress } from '../webhooks-address';
import { EndpointState, listensTo } from './endpoint-labels';
import { NoEndpoints } from './no-endpoints';
import { RecentDeliveries } from './recent-deliveries';

interface EndpointListProps {
  mode: Mode;
  onCreate: () => void;
}

/** The endpoints of a mode. */
export function EndpointList({ mode, onCreate }: EndpointListProps) {
  const { data, error, refetch } = useWebhookEndpoints(mode);
  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  const endpoints = data.pages.flatMap((page) => page.data);
  if (endpoints.length === 0) return <NoEndpoints mode={mode} onCreate={onCreate} />;
  return (
    <Stack>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      <RecordList
        label="Webhook endpoints"
        items={endpoints}
        keyOf={({ id }) => id}
        title={addressColumn(mode)}
        columns={columnsOf(mode)}
      />
      <Text size="sm" c="dimmed">
        {endpoints.length === 1 ? '1 endpoint' : `${endpoints.length} endpoints`} of at most 50.
      </Text>
    </Stack>
  );
}

const addressColumn = (mode: Mode): RecordColumn<WebhookEndpoint> => ({
  header: 'Endpoint',
  cell: ({ id, url, description }) => (
    <>
      <Anchor component={Link} to={endpointAddress(mode, id)} size="sm" fw={550}>
        <UserText inside>{description ?? url}</UserText>
      </Anchor>
      {description !== null && (
        <Text size="xs" c="dimmed" ff="monospace" lh={1.4}>
          <UserText>{url}</UserText>
        </Text>
      )}
    </>
  ),
});

const columnsOf = (mode: Mode): RecordColumn<WebhookEndpoint>[] => [
  { header: 'Listens to', width: 220, cell: (endpoint) => listensTo(endpoint) },
  { header: 'Status', width: 200, cell: (endpoint) => <EndpointState endpoint={endpoint} /> },
  { header: 'Last deliveries', width: 150, cell: ({ id }) => <RecentDeliveries place={{ mode, id }} /> },
];
