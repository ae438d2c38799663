import { Skeleton, Text } from '@mantine/core';
import { type EndpointPlace, useDeliveries, type WebhookDelivery } from '../../../api/webhook-deliveries';
import classes from './recent-deliveries.module.css';

const shown = 12;

/** The last deliveries of an endpoint at a glance, the newest on the right. */
export function RecentDeliveries({ place }: { place: EndpointPlace }) {
  const { data, isError } = useDeliveries(place, { limit: shown });
  const deliveries = data?.pages[0]?.data;
  if (isError) return <Quiet>Not available</Quiet>;
  if (!deliveries) return <Skeleton height={18} width={108} />;
  if (deliveries.length === 0) return <Quiet>None yet</Quiet>;
  return (
    <span className={classes.strip} role="img" aria-label={inWords(deliveries)}>
      {deliveries.toReversed().map(({ id, status }) => (
        <span key={id} data-status={status} />
      ))}
    </span>
  );
}

function Quiet({ children }: { children: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {children}
    </Text>
  );
}

const names: Record<WebhookDelivery['status'], string> = {
  succeeded: 'delivered',
  failed: 'failed',
  pending: 'pending',
};

function inWords(deliveries: WebhookDelivery[]): string {
  const counts = (Object.keys(names) as WebhookDelivery['status'][])
    .map((status) => [deliveries.filter((delivery) => delivery.status === status).length, names[status]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`);
  return `Last ${deliveries.length === 1 ? 'delivery' : `${deliveries.length} deliveries`}: ${counts.join(', ')}`;
}
