import { Alert, Anchor, Group, Loader, Text } from '@mantine/core';
import CircleCheck from 'lucide-react/icons/circle-check';
import CircleX from 'lucide-react/icons/circle-x';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { type EndpointPlace, useTestDelivery } from '../../../api/webhook-deliveries';
import { formatDuration } from '../../../components/duration';
import { ErrorNotice } from '../../../components/error-notice';
import { attemptWords } from '../deliveries/attempt-words';
import { deliveryAddress } from '../webhooks-address';

interface TestDeliveryProps {
  place: EndpointPlace;
  eventId: string;
  onClose: () => void;
}

/** What becomes of a test event, as it becomes it. */
export function TestDelivery({ place, eventId, onClose }: TestDeliveryProps) {
  const { data: delivery, error, refetch } = useTestDelivery(place, eventId);
  const attempt = delivery?.lastAttempt;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!attempt) return <Waiting />;
  const hasArrived = attempt.error === null;
  return (
    <Alert
      color={hasArrived ? 'green' : 'red'}
      variant="light"
      role="status"
      icon={hasArrived ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
      title={hasArrived ? 'The test event has arrived' : 'The test event has not arrived'}
      withCloseButton
      closeButtonLabel="Close"
      onClose={onClose}
    >
      <Text size="sm">
        {attemptWords(attempt)} It took {formatDuration(attempt.durationMs)}.{' '}
        <Anchor component={Link} to={deliveryAddress(place.mode, place.id, delivery.id)} inherit>
          See what was sent and what came back
        </Anchor>
        .
      </Text>
    </Alert>
  );
}

/** After this long it is told that something may be wrong, in milliseconds. */
const longMs = 20_000;

function Waiting() {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), longMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Alert color="gray" variant="light" role="status">
      <Group gap="sm" wrap="nowrap">
        <Loader size="xs" aria-hidden />
        <Text size="sm">
          The test event is on its way.
          {isLong && ' It takes longer than usual: the receiver may be slow to answer, or earlier events go first.'}
        </Text>
      </Group>
    </Alert>
  );
}
