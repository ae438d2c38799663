import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ApiError } from '../api/api-error';

/** Says in passing that something worked. */
export function notifySuccess(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4000 });
}

/** Says what failed, until it is closed, and for what should not have happened the id that support asks for. */
export function notifyError(error: unknown): void {
  const requestId = error instanceof ApiError ? error.supportId : undefined;
  notifications.show({
    color: 'red',
    title: messageOf(error),
    message: requestId && (
      <Text size="xs" c="dimmed" ff="monospace">
        {requestId}
      </Text>
    ),
    autoClose: false,
  });
}

/** What to tell a person about a failure. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong on this page. Reload it and try again.';
}
