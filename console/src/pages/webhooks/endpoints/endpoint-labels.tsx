import { Text } from '@mantine/core';
import type { WebhookEndpoint } from '../../../api/webhook-endpoints';
import { EndpointStatusBadge } from '../../../components/badges';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';

/** Whether PaperLink, and not a person, has stopped sending to it. */
export const disabledByUs = ({ status, disabledReason }: WebhookEndpoint): boolean =>
  status === 'disabled' && disabledReason !== 'request';

/** The events of an endpoint, the first few by name. */
export function listensTo({ events }: Pick<WebhookEndpoint, 'events'>, most = 2): string {
  if (events.includes('*')) return 'All events';
  const named = events.slice(0, most).join(', ');
  return events.length > most ? `${named} and ${events.length - most} more` : named;
}

const disabledReasons: Record<NonNullable<WebhookEndpoint['disabledReason']>, string> = {
  gone: 'it answered 410 (Gone)',
  failing: 'it failed for 5 days',
  request: 'by request',
};

/** Whether events are sent to it and arrive, and if not, since when. */
export function EndpointState({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { status, failingSince, disabledReason, disabledAt } = endpoint;
  const since = status === 'disabled' ? disabledAt : failingSince;
  return (
    <>
      <EndpointStatusBadge status={status} isFailing={failingSince !== null} />
      {since !== null && (
        <Text size="xs" c="dimmed" lh={1.4} mt={2}>
          {status === 'enabled' && 'First failure '}
          <RelativeTime at={since} />
          {status === 'disabled' && disabledReason !== null && `, ${disabledReasons[disabledReason]}`}
        </Text>
      )}
    </>
  );
}

/** Which endpoint a dialog is about. */
export function EndpointTitle({ endpoint: { url, description } }: { endpoint: WebhookEndpoint }) {
  return (
    <div>
      {description !== null && (
        <Text fw={550} lh={1.4}>
          <UserText>{description}</UserText>
        </Text>
      )}
      <Text size="sm" ff="monospace" lh={1.4}>
        <UserText>{url}</UserText>
      </Text>
    </div>
  );
}

/** What to call an endpoint: what it is for, or else where it is. */
export const endpointName = ({ url, description }: WebhookEndpoint): string => description ?? url;
