import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { FindRequest } from './find-request';
import { requestLogAddress } from '../public-api-address';

interface RequestNotFoundProps {
  /** Looks again, since a request that has just ended may not be there yet; unset where the id is none. */
  onRetry?: () => void;
  isRetrying?: boolean;
}

/** No request of this team has this id. */
export function RequestNotFound({ onRetry, isRetrying = false }: RequestNotFoundProps) {
  return (
    <Stack maw={640}>
      <Alert variant="light" color="gray" role="status">
        <Text size="sm">
          Requests are kept for 30 days, and only those sent with a key of this team are shown. One that has just ended
          shows up about a second later.
        </Text>
      </Alert>
      <Group>
        <FindRequest />
      </Group>
      <Group>
        {onRetry && (
          <Button variant="default" onClick={onRetry} loading={isRetrying}>
            Look again
          </Button>
        )}
        <Button variant="subtle" component={Link} to={requestLogAddress()}>
          Go to the request log
        </Button>
      </Group>
    </Stack>
  );
}
