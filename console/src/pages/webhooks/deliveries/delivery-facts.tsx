import { Anchor, Group, Paper, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { WebhookDeliveryDetail } from '../../../api/webhook-deliveries';
import type { Mode } from '../../../api/webhook-endpoints';
import { DeliveryStatusBadge, ModeBadge } from '../../../components/badges';
import { CopyButton } from '../../../components/copy-button';
import { Fact, Facts } from '../../../components/facts';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';
import { eventsAddress } from '../webhooks-address';
import { NextAttempt } from './delivery-labels';

/** How a delivery stands. */
export function DeliveryFacts({ mode, delivery }: { mode: Mode; delivery: WebhookDeliveryDetail }) {
  const resourceId = resourceIdIn(delivery.request.body);
  return (
    <Paper withBorder p="md">
      <Facts>
        <Fact name="Status">
          <Group gap={6}>
            <DeliveryStatusBadge status={delivery.status} />
            <ModeBadge mode={mode} />
          </Group>
        </Fact>
        <Fact name="Created">
          <RelativeTime at={delivery.createdAt} />
        </Fact>
        <Fact name="Attempts">{delivery.attemptCount}</Fact>
        <Fact name="Next attempt">
          <NextAttempt delivery={delivery} />
        </Fact>
        <Fact name="Event id" isWide>
          <Group gap={4} wrap="nowrap" miw={0}>
            <Text span size="sm" ff="monospace" miw={0}>
              <UserText>{delivery.eventId}</UserText>
            </Text>
            <CopyButton compact value={delivery.eventId} label="Copy the event id" />
          </Group>
        </Fact>
        {resourceId !== undefined && (
          <Fact name="What it is about" isWide>
            <Anchor component={Link} to={eventsAddress(mode, resourceId)} size="sm">
              All events of the same resource
            </Anchor>
          </Fact>
        )}
      </Facts>
    </Paper>
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function resourceIdIn(body: string): string | undefined {
  try {
    const { data } = JSON.parse(body) as { data?: { object?: { id?: unknown } } };
    const id = data?.object?.id;
    return typeof id === 'string' && uuid.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
