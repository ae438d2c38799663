import { Button, Group, Modal, Stack } from '@mantine/core';
import { type Mode, useUpdateWebhookEndpoint, type WebhookEndpoint } from '../../../api/webhook-endpoints';
import { ErrorNotice } from '../../../components/error-notice';
import { notifySuccess } from '../../../components/notify';
import { EndpointFields } from './endpoint-fields';
import { formOf, toBody } from './endpoint-form';
import { useEndpointForm } from './use-endpoint-form';

export interface EndpointDialogProps {
  mode: Mode;
  endpoint: WebhookEndpoint;
  opened: boolean;
  onClose: () => void;
}

/** Changes where an endpoint is, what it is for and what it hears of. */
export function EditEndpointDialog({ opened, onClose, ...form }: EndpointDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Edit the endpoint" size="lg">
      <EditEndpointForm {...form} onClose={onClose} />
    </Modal>
  );
}

/** Lives only while the dialog is open, so that each time begins with what there is. */
function EditEndpointForm({ mode, endpoint, onClose }: Omit<EndpointDialogProps, 'opened'>) {
  const update = useUpdateWebhookEndpoint(mode, endpoint.id);
  const { form, unplaced, focusFirst } = useEndpointForm(formOf(endpoint), update.error);
  const save = (values: typeof form.values): void =>
    update.mutate(toBody(values), {
      onSuccess() {
        notifySuccess('The endpoint is changed.');
        onClose();
      },
    });
  return (
    <form onSubmit={form.onSubmit(save, focusFirst)} noValidate>
      <Stack gap="lg">
        <EndpointFields form={form} />
        {Boolean(unplaced) && <ErrorNotice error={unplaced} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={update.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={update.isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
