import { Alert, Text } from '@mantine/core';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { WebhookEndpoint } from '../../../api/webhook-endpoints';
import { RelativeTime } from '../../../components/relative-time';

/** What is wrong with an endpoint and what to do about it. */
export function EndpointAlert({ endpoint }: { endpoint: WebhookEndpoint }) {
  const { status, disabledReason, disabledAt, failingSince } = endpoint;
  if (status === 'disabled') {
    const isOurs = disabledReason !== 'request';
    return (
      <Alert
        color={isOurs ? 'red' : 'gray'}
        variant="light"
        role="status"
        title={isOurs ? 'PaperLink has disabled this endpoint' : 'This endpoint is disabled'}
        {...(isOurs && { icon: <TriangleAlert aria-hidden /> })}
      >
        <Text size="sm">
          {explanation[disabledReason ?? 'request']} Nothing is sent to it until it is enabled; deliveries that failed
          can be resent then. {disabledAt !== null && <When at={disabledAt} />}
        </Text>
      </Alert>
    );
  }
  if (failingSince === null) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      role="status"
      icon={<TriangleAlert aria-hidden />}
      title="Deliveries are failing"
    >
      <Text size="sm">
        The first failure was <RelativeTime at={failingSince} />, and nothing has succeeded since. PaperLink goes on
        trying, less and less often, and disables the endpoint after 5 days. The deliveries below say what came back.
      </Text>
    </Alert>
  );
}

const explanation: Record<NonNullable<WebhookEndpoint['disabledReason']>, string> = {
  gone: 'It answered with the status 410 (Gone), by which a receiver says that it wants nothing more. If it is gone for good, delete it.',
  failing: 'Every attempt of 5 days had failed. Make its address answer with a status from 200 to 299, then enable it.',
  request: 'Somebody of the team, or a program of yours, disabled it.',
};

function When({ at }: { at: string }) {
  return (
    <>
      It was disabled <RelativeTime at={at} />.
    </>
  );
}
