import { Alert, Button, Code, Group, Text } from '@mantine/core';
import CircleAlert from 'lucide-react/icons/circle-alert';
import { ApiError } from '../api/api-error';
import { CopyButton } from './copy-button';
import { messageOf } from './notify';

interface ErrorNoticeProps {
  error: unknown;
  /** Offered where trying again makes sense. */
  onRetry?: () => void;
}

/** Says, in its place, what failed, and for what should not have happened the id that support asks for. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const requestId = error instanceof ApiError ? error.supportId : undefined;
  return (
    <Alert color="red" variant="light" icon={<CircleAlert aria-hidden />} role="alert">
      <Text size="sm">{messageOf(error)}</Text>
      {requestId && (
        <Group gap={4} mt={4} wrap="nowrap">
          <Code style={{ overflowWrap: 'anywhere' }}>{requestId}</Code>
          <CopyButton compact value={requestId} label="Copy the request id" />
        </Group>
      )}
      {onRetry && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  );
}
