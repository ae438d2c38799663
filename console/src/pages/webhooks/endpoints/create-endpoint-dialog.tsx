import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { type Mode, useCreateWebhookEndpoint, type WebhookEndpointWithSecret } from '../../../api/webhook-endpoints';
import { ErrorNotice } from '../../../components/error-notice';
import { SecretDialog, type SecretFormProps } from '../../../components/secret-dialog';
import { EndpointFields } from './endpoint-fields';
import { newEndpoint, toBody } from './endpoint-form';
import { secretText } from './secret-text';
import { useEndpointForm } from './use-endpoint-form';

interface CreateEndpointDialogProps {
  mode: Mode;
  opened: boolean;
  onClose: () => void;
}

/** Adds an endpoint and shows its secret, this once. */
export function CreateEndpointDialog({ mode, ...dialog }: CreateEndpointDialogProps) {
  return (
    <SecretDialog
      {...dialog}
      title={mode === 'live' ? 'Add a live endpoint' : 'Add a test endpoint'}
      doneTitle="The secret of the new endpoint"
      reveal={secretText}
    >
      {(form) => <CreateEndpointForm mode={mode} {...form} />}
    </SecretDialog>
  );
}

type FormProps = SecretFormProps<WebhookEndpointWithSecret> & { mode: Mode };

function CreateEndpointForm({ mode, onIssued, onPending, onCancel }: FormProps) {
  const create = useCreateWebhookEndpoint(mode);
  const { form, unplaced, focusFirst } = useEndpointForm(newEndpoint, create.error);
  useEffect(() => onPending(create.isPending), [create.isPending, onPending]);
  return (
    <form
      onSubmit={form.onSubmit((values) => create.mutate(toBody(values), { onSuccess: onIssued }), focusFirst)}
      noValidate
    >
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {mode === 'live' ? 'It hears of changes of live data.' : 'It hears of changes of test data alone.'}
        </Text>
        <EndpointFields form={form} />
        {Boolean(unplaced) && <ErrorNotice error={unplaced} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} disabled={create.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Add endpoint
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
