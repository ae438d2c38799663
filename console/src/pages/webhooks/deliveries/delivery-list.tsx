import { Anchor, Box, Button, Group, Stack, Text } from '@mantine/core';
import Inbox from 'lucide-react/icons/inbox';
import { Link } from 'react-router';
import { type EndpointPlace, useDeliveries, useRedeliver, type WebhookDelivery } from '../../../api/webhook-deliveries';
import { DeliveryStatusBadge } from '../../../components/badges';
import { formatDuration } from '../../../components/duration';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { notifySuccess } from '../../../components/notify';
import { type RecordColumn, RecordList } from '../../../components/record-list';
import { RelativeTime } from '../../../components/relative-time';
import { useLoadMore } from '../../../components/use-load-more';
import { deliveryAddress } from '../webhooks-address';
import type { ChosenDeliveries } from './delivery-filter';
import { AttemptOutcome, NextAttempt } from './delivery-labels';

interface DeliveryListProps {
  place: EndpointPlace;
  filter: ChosenDeliveries;
  /** Whether anything can be sent at all. */
  isEnabled: boolean;
}

const pageSize = 25;

/** The deliveries of an endpoint, newest first, as they happen. */
export function DeliveryList({ place, filter, isEnabled }: DeliveryListProps) {
  const log = useDeliveries(place, { ...filter, limit: pageSize }, { isLive: true });
  const redeliver = useRedeliver(place);
  const { button, status, retry } = useLoadMore(log);
  if (!log.data) return log.error ? <ErrorNotice error={log.error} onRetry={retry} /> : <Loading />;
  const deliveries = log.data.pages.flatMap((page) => page.data);
  if (deliveries.length === 0) return <NoDeliveries isFiltered={Object.keys(filter).length > 0} />;
  const resend = (delivery: WebhookDelivery): void =>
    redeliver.mutate(delivery.id, { onSuccess: () => notifySuccess('It is sent again.') });
  return (
    <Stack gap="sm">
      <Box style={{ opacity: log.isPlaceholderData ? 0.5 : 1 }} aria-busy={log.isPlaceholderData}>
        <RecordList
          label="Deliveries"
          items={deliveries}
          keyOf={({ id }) => id}
          title={eventColumn(place)}
          columns={columns}
          actions={{
            width: 108,
            cell: (delivery) => (
              <Button
                size="xs"
                variant="default"
                disabled={!isEnabled}
                loading={redeliver.isPending && redeliver.variables === delivery.id}
                onClick={() => resend(delivery)}
                aria-label={`Resend ${delivery.eventType}`}
              >
                Resend
              </Button>
            ),
          }}
        />
      </Box>
      {log.error && <ErrorNotice error={log.error} onRetry={retry} />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" {...status}>
          {deliveries.length === 1 ? '1 delivery' : `${deliveries.length} deliveries`}
          {log.hasNextPage ? ', and more' : ' of the last 30 days'}
        </Text>
        {log.hasNextPage && (
          <Button variant="default" {...button}>
            Load more
          </Button>
        )}
      </Group>
    </Stack>
  );
}

const eventColumn = ({ mode, id }: EndpointPlace): RecordColumn<WebhookDelivery> => ({
  header: 'Event',
  cell: (delivery) => (
    <Anchor
      component={Link}
      to={deliveryAddress(mode, id, delivery.id)}
      size="sm"
      ff="monospace"
      style={{ overflowWrap: 'anywhere' }}
    >
      {delivery.eventType}
    </Anchor>
  ),
});

const columns: RecordColumn<WebhookDelivery>[] = [
  { header: 'Status', width: 124, cell: ({ status }) => <DeliveryStatusBadge status={status} /> },
  { header: 'Created', width: 144, cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
  { header: 'Answer', width: 126, cell: ({ lastAttempt }) => <AttemptOutcome attempt={lastAttempt} /> },
  {
    header: 'Duration',
    width: 98,
    cell: ({ lastAttempt }) => (lastAttempt === null ? '–' : formatDuration(lastAttempt.durationMs)),
  },
  { header: 'Tries', width: 72, cell: ({ attemptCount }) => attemptCount },
  { header: 'Next try', width: 140, cell: (delivery) => <NextAttempt delivery={delivery} /> },
];

function NoDeliveries({ isFiltered }: { isFiltered: boolean }) {
  return (
    <EmptyState icon={Inbox} title={isFiltered ? 'No delivery like that' : 'Nothing delivered yet'}>
      {isFiltered
        ? 'None of the deliveries of the last 30 days is like this.'
        : 'Send a test event: it shows up here with what your receiver answered. Then every event that the endpoint listens to does.'}
    </EmptyState>
  );
}
