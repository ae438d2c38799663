import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { Event } from '../../../api/events';
import { CodeView } from '../../../components/code-view';
import { CopyButton } from '../../../components/copy-button';
import { Fact, Facts } from '../../../components/facts';
import { exactTime } from '../../../components/time-format';
import { keyAddress, requestAddress } from '../../public-api/public-api-address';
import { eventMeanings } from '../event-types';
import { eventsAddress } from '../webhooks-address';

/** All there is to an event: who caused it, the resource as it was then, and what it had been before. */
export function EventDetail({ event }: { event: Event }) {
  const { id, type, sequence, createdAt, mode, data } = event;
  const { object, previous } = data as { object: { id: string }; previous: Record<string, unknown> };
  return (
    <Stack>
      <Text size="sm">{eventMeanings[type]}</Text>
      <Facts>
        <Fact name="Happened">{exactTime(Date.parse(createdAt))}</Fact>
        <Fact name="Sequence">{sequence.toLocaleString('en')}</Fact>
        <Fact name="Made by">
          <Cause event={event} />
        </Fact>
        <Fact name="Event id" isWide>
          <Id value={id} label="Copy the event id" />
        </Fact>
        <Fact name="Resource id" isWide>
          <Group gap="sm">
            <Id value={object.id} label="Copy the resource id" />
            <Anchor component={Link} to={eventsAddress(mode, object.id)} size="sm">
              Only events of this resource
            </Anchor>
          </Group>
        </Fact>
      </Facts>
      {Object.keys(previous).length > 0 && (
        <CodeView label="Previous values of what changed" text={JSON.stringify(previous)} />
      )}
      <CodeView label="The resource after the change" text={JSON.stringify(object)} />
    </Stack>
  );
}

function Id({ value, label }: { value: string; label: string }) {
  return (
    <Group gap={4} wrap="nowrap" miw={0}>
      <Text span size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {value}
      </Text>
      <CopyButton compact value={value} label={label} />
    </Group>
  );
}

/** A request of the API, which the log has, or else somebody in PaperLink or PaperLink itself. */
function Cause({ event: { requestId, apiKeyId } }: { event: Event }) {
  if (requestId === null) return 'PaperLink or somebody in it';
  return (
    <Group gap="sm">
      <Anchor component={Link} to={requestAddress(requestId)} size="sm">
        A request
      </Anchor>
      {apiKeyId !== null && (
        <Anchor component={Link} to={keyAddress(apiKeyId)} size="sm">
          Its API key
        </Anchor>
      )}
    </Group>
  );
}
