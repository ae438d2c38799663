import { Code, Group, Paper, Text } from '@mantine/core';
import type { WebhookEndpoint } from '../../../api/webhook-endpoints';
import { CopyButton } from '../../../components/copy-button';
import { Fact, Facts } from '../../../components/facts';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';

/** What there is to know of an endpoint. */
export function EndpointFacts({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { id, url, description, events, createdAt, updatedAt, previousSecretExpiresAt } = endpoint;
  const isOverlapping = previousSecretExpiresAt !== null && Date.parse(previousSecretExpiresAt) > Date.now();
  return (
    <Paper withBorder p="md">
      <Facts>
        <Fact name="Address" isWide>
          <Group gap={4} wrap="nowrap" miw={0}>
            <Text span size="sm" ff="monospace" miw={0} dir="ltr">
              <UserText>{url}</UserText>
            </Text>
            <CopyButton compact value={url} label="Copy the address" />
          </Group>
        </Fact>
        <Fact name="Listens to" isWide>
          <ListensTo events={events} />
        </Fact>
        {description !== null && (
          <Fact name="Description">
            <UserText>{description}</UserText>
          </Fact>
        )}
        <Fact name="Secret">
          whsec_…
          {isOverlapping && (
            <Text size="xs" c="dimmed" component="div">
              The one before is good until <RelativeTime at={previousSecretExpiresAt} />
            </Text>
          )}
        </Fact>
        <Fact name="Added">
          <RelativeTime at={createdAt} />
        </Fact>
        <Fact name="Changed">
          <RelativeTime at={updatedAt} />
        </Fact>
        <Fact name="Id" isWide>
          <Group gap={4} wrap="nowrap" miw={0}>
            <Text span size="xs" ff="monospace" miw={0}>
              <UserText>{id}</UserText>
            </Text>
            <CopyButton compact value={id} label="Copy the id" />
          </Group>
        </Fact>
      </Facts>
    </Paper>
  );
}

function ListensTo({ events }: Pick<WebhookEndpoint, 'events'>) {
  if (events.includes('*')) return 'All events, those added later too';
  return (
    <Group gap={6}>
      {events.map((event) => (
        <Code key={event}>{event}</Code>
      ))}
    </Group>
  );
}
