import { Button, Group, List, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect } from 'react';
import {
  type Mode,
  useRotateWebhookSecret,
  type WebhookEndpoint,
  type WebhookEndpointWithSecret,
} from '../../../api/webhook-endpoints';
import { ErrorNotice } from '../../../components/error-notice';
import { SecretDialog, type SecretFormProps } from '../../../components/secret-dialog';
import { exactTime } from '../../../components/time-format';
import type { EndpointDialogProps } from './edit-endpoint-dialog';
import { EndpointTitle } from './endpoint-labels';
import { secretText } from './secret-text';

/** Gives an endpoint a new secret and shows it, this once. */
export function RotateSecretDialog({ mode, endpoint, ...dialog }: EndpointDialogProps) {
  return (
    <SecretDialog {...dialog} title="Rotate the secret?" doneTitle="The new secret" reveal={secretText}>
      {(form) => <RotateSecretForm mode={mode} endpoint={endpoint} {...form} />}
    </SecretDialog>
  );
}

type FormProps = SecretFormProps<WebhookEndpointWithSecret> & { mode: Mode; endpoint: WebhookEndpoint };

function RotateSecretForm({ mode, endpoint, onIssued, onPending, onCancel }: FormProps) {
  const rotate = useRotateWebhookSecret(mode, endpoint.id);
  useEffect(() => onPending(rotate.isPending), [rotate.isPending, onPending]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    rotate.mutate(undefined, { onSuccess: onIssued });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <EndpointTitle endpoint={endpoint} />
        <Text size="sm">The endpoint gets a new secret. To change over without losing anything:</Text>
        <List size="sm" type="ordered" spacing={4}>
          <List.Item>Copy the new secret, which is shown once.</List.Item>
          <List.Item>
            Put it into your receiver within 24 hours. Until then every request carries two signatures, of the new
            secret and of the present one, so either will do.
          </List.Item>
          <List.Item>After 24 hours the present secret is worth nothing any more.</List.Item>
        </List>
        <Overlapping until={endpoint.previousSecretExpiresAt} />
        {rotate.error && <ErrorNotice error={rotate.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} disabled={rotate.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={rotate.isPending}>
            Rotate secret
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What another rotation within the overlap of the last one does. */
function Overlapping({ until }: { until: string | null }) {
  if (until === null || Date.parse(until) <= Date.now()) return null;
  return (
    <Text size="sm" fw={550}>
      From the last rotation, an older secret is still good until {exactTime(Date.parse(until))}. It ends at once.
    </Text>
  );
}
