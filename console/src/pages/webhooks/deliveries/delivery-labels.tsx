import { Text } from '@mantine/core';
import type { WebhookAttempt, WebhookDelivery } from '../../../api/webhook-deliveries';
import { ResponseBadge } from '../../../components/badges';
import { RelativeTime } from '../../../components/relative-time';

const shortFailures: Record<NonNullable<WebhookAttempt['error']>, string> = {
  response_status: 'Refused',
  timeout: 'Timed out',
  connection_failed: 'No connection',
  tls_failed: 'Not secure',
  address_refused: 'Not public',
  response_too_large: 'Too large',
  payload_invalid: 'Our fault',
};

/** What came back, at a glance. */
export function AttemptOutcome({ attempt }: { attempt: WebhookAttempt | null }) {
  if (attempt === null) return <Quiet>Not yet sent</Quiet>;
  const { responseStatus, error } = attempt;
  return (
    <>
      {responseStatus !== null && <ResponseBadge status={responseStatus} />}
      {error !== null && error !== 'response_status' && (
        <Text span size="sm" {...(responseStatus !== null && { ml: 6 })}>
          {shortFailures[error]}
        </Text>
      )}
    </>
  );
}

/** When the next attempt is due. */
export function NextAttempt({ delivery: { status, nextAttemptAt } }: { delivery: WebhookDelivery }) {
  if (status !== 'pending') return <Quiet>None</Quiet>;
  if (nextAttemptAt === null || Date.parse(nextAttemptAt) <= Date.now()) return 'Any moment';
  return <RelativeTime at={nextAttemptAt} />;
}

function Quiet({ children }: { children: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {children}
    </Text>
  );
}
