import { Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useDeleteWebhookEndpoint } from '../../../api/webhook-endpoints';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { notifySuccess } from '../../../components/notify';
import { endpointsAddress } from '../webhooks-address';
import type { EndpointDialogProps } from './edit-endpoint-dialog';
import { EndpointTitle } from './endpoint-labels';

/** Asks before an endpoint is deleted with all that is known of its deliveries. */
export function DeleteEndpointDialog({ mode, endpoint, ...dialog }: EndpointDialogProps) {
  const remove = useDeleteWebhookEndpoint(mode, endpoint.id);
  const navigate = useNavigate();
  const confirm = async (): Promise<void> => {
    await remove.mutateAsync();
    notifySuccess('The endpoint is deleted.');
    await navigate(endpointsAddress(mode));
  };
  return (
    <ConfirmDialog {...dialog} title="Delete this endpoint?" confirmLabel="Delete endpoint" onConfirm={confirm}>
      <Stack gap="sm">
        <EndpointTitle endpoint={endpoint} />
        <Text size="sm">
          Nothing more is sent to it, and its deliveries are deleted with it. This cannot be undone; to stop for a
          while, disable it instead.
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}
