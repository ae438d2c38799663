import { Alert, Anchor, Code, Group, Stack, Text } from '@mantine/core';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LoggedRequest } from '../../../api/requests';
import { HttpStatusBadge } from '../../../components/badges';
import { CopyButton } from '../../../components/copy-button';
import { formatDuration } from '../../../components/duration';
import { RelativeTime } from '../../../components/relative-time';
import { exactTime } from '../../../components/time-format';
import { UserTextBlock } from '../../../components/user-text';
import { ErrorExplanation } from './error-explanation';
import { requestLogAddress } from '../public-api-address';
import classes from './request-facts.module.css';
import { KeyLink } from './request-parts';

/** Everything that is kept of a request. */
export function RequestFacts({ request }: { request: LoggedRequest }) {
  const { id, at, method, path, status, durationMs, errorCode, key } = request;
  return (
    <Stack gap="lg" maw={820}>
      <dl className={classes.facts}>
        <Fact name="Request id">
          <CopyableCode value={id} label="Copy the request id" />
        </Fact>
        <Fact name="Status">
          <Outcome status={status} />
        </Fact>
        {errorCode !== null && (
          <Fact name="Error">
            <ErrorExplanation code={errorCode} />
          </Fact>
        )}
        <Fact name="Method">
          <Code>{method}</Code>
        </Fact>
        <Fact name="Path">
          <Text component="div" ff="monospace" size="sm">
            <UserTextBlock>{path}</UserTextBlock>
          </Text>
        </Fact>
        <Fact name="Time">
          {exactTime(Date.parse(at))}{' '}
          <Text span c="dimmed" inherit>
            (<RelativeTime at={at} />)
          </Text>
        </Fact>
        <Fact name="Duration">{formatDuration(durationMs)}</Fact>
        <Fact name="Key">
          <Stack gap={10}>
            <KeyLink apiKey={key} />
            <div>
              <Anchor component={Link} to={requestLogAddress(key.id)} size="sm">
                All requests of this key
              </Anchor>
            </div>
          </Stack>
        </Fact>
      </dl>
      <SupportHint />
    </Stack>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CopyableCode({ value, label }: { value: string; label: string }) {
  return (
    <Group gap={4} wrap="nowrap">
      <Code style={{ overflowWrap: 'anywhere' }}>{value}</Code>
      <CopyButton compact value={value} label={label} />
    </Group>
  );
}

function Outcome({ status }: Pick<LoggedRequest, 'status'>) {
  return (
    <Group gap="xs">
      <HttpStatusBadge status={status} />
      <Text span size="sm" c="dimmed">
        {outcomeOf(status)}
      </Text>
    </Group>
  );
}

function outcomeOf(status: number | null): string {
  if (status === null)
    return 'The client went away before there was a reply. A change may have been made all the same.';
  if (status >= 500) return 'The server failed.';
  if (status >= 400) return 'The request was refused.';
  return status === 304 ? 'Nothing had changed since the last time.' : 'The request succeeded.';
}

function SupportHint() {
  return (
    <Alert variant="light" color="gray" icon={<LifeBuoy aria-hidden />} title="Asking support about this request">
      <Text size="sm">
        Send the request id: it is all we need to find it. Say what you expected, and leave out the token of your key.
        Queries, headers and bodies are not kept, so add what you have sent if it matters.
      </Text>
    </Alert>
  );
}
