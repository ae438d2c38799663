import { Stack, Text } from '@mantine/core';
import { useUpdateWebhookEndpoint } from '../../../api/webhook-endpoints';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { notifySuccess } from '../../../components/notify';
import type { EndpointDialogProps } from './edit-endpoint-dialog';
import { EndpointTitle } from './endpoint-labels';

/** Asks before an endpoint is disabled, which gives up what is on its way. */
export function DisableEndpointDialog({ mode, endpoint, ...dialog }: EndpointDialogProps) {
  const update = useUpdateWebhookEndpoint(mode, endpoint.id);
  const confirm = async (): Promise<void> => {
    await update.mutateAsync({ status: 'disabled' });
    notifySuccess('The endpoint is disabled.');
  };
  return (
    <ConfirmDialog {...dialog} title="Disable this endpoint?" confirmLabel="Disable endpoint" onConfirm={confirm}>
      <Stack gap="sm">
        <EndpointTitle endpoint={endpoint} />
        <Text size="sm">
          Events are no longer sent to it, and deliveries that are pending count as failed. Once it is enabled again you
          can resend those; what happens in the meantime is not sent to it.
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}
