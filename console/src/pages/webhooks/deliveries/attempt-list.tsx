import { Group, Paper, Text, Title } from '@mantine/core';
import type { WebhookAttempt, WebhookDeliveryDetail } from '../../../api/webhook-deliveries';
import { CodeView } from '../../../components/code-view';
import { formatDuration } from '../../../components/duration';
import { RelativeTime } from '../../../components/relative-time';
import { UserTextBlock } from '../../../components/user-text';
import classes from './attempt-list.module.css';
import { attemptWords } from './attempt-words';
import { AttemptOutcome } from './delivery-labels';

/** Every attempt, the newest first, with what came back. */
export function AttemptList({ delivery }: { delivery: WebhookDeliveryDetail }) {
  const { attempts, status, attemptCount, request } = delivery;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="attempts">
      <Title order={2} size="h4" id="attempts">
        Attempts
      </Title>
      {attempts.length === 0 && (
        <Text size="sm" c="dimmed" mt={4}>
          {status === 'pending' ? 'The first one is about to be made.' : 'None was made.'}
        </Text>
      )}
      <ol className={classes.attempts}>
        {attempts.map((attempt) => (
          <Attempt key={attempt.number} attempt={attempt} currentUrl={request.url} />
        ))}
      </ol>
      {attemptCount > attempts.length && attempts.length > 0 && (
        <Text size="sm" c="dimmed">
          These are the newest {attempts.length} of {attemptCount.toLocaleString('en')}.
        </Text>
      )}
    </Paper>
  );
}

function Attempt({ attempt, currentUrl }: { attempt: WebhookAttempt; currentUrl: string }) {
  const { number, attemptedAt, durationMs, url, responseBody } = attempt;
  return (
    <li>
      <Group gap="xs">
        <Text span size="sm" fw={550}>
          Attempt {number}
        </Text>
        <AttemptOutcome attempt={attempt} />
        <Text span size="sm" c="dimmed">
          <RelativeTime at={attemptedAt} /> · {formatDuration(durationMs)}
        </Text>
      </Group>
      <Text size="sm" mt={4}>
        {attemptWords(attempt)}
      </Text>
      {url !== null && url !== currentUrl && (
        <Text size="sm" mt={4} component="div">
          It went to the address that the endpoint had then: <UserTextBlock>{url}</UserTextBlock>
        </Text>
      )}
      {responseBody !== null && responseBody !== '' && (
        <div className={classes.answer}>
          <CodeView label={`Answer to attempt ${number} (its first 1 kB)`} text={responseBody} hasRaw />
        </div>
      )}
    </li>
  );
}
