import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { type ApiKey, useCurrentApiKey, useRollApiKey } from '../../../api/api-keys';
import { Choice } from '../../../components/choice';
import { ErrorNotice } from '../../../components/error-notice';
import { exactTime } from '../../../components/time-format';
import { KeyTitle } from './key-labels';
import { TokenDialog, type TokenFormProps } from './token-dialog';

interface RollKeyDialogProps {
  /** Undefined while no key has been chosen yet. */
  apiKey: ApiKey | undefined;
  opened: boolean;
  onClose: () => void;
}

/** Gives a key a new token and shows it, this once. */
export function RollKeyDialog({ apiKey, ...dialog }: RollKeyDialogProps) {
  return (
    <TokenDialog {...dialog} title="Roll this key" doneTitle="The new token">
      {(form) => apiKey && <RollKeyForm known={apiKey} {...form} />}
    </TokenDialog>
  );
}

const overlaps = [
  { value: '0', label: 'Not at all', description: 'It stops at once. For a token that others may have seen.' },
  { value: '3600', label: 'For 1 hour', description: 'To put the new token in place by hand.' },
  { value: '86400', label: 'For 24 hours', description: 'To roll out the new token without a pause.' },
  { value: '604800', label: 'For 7 days', description: 'Where others have to change it for you.' },
] as const;

function RollKeyForm({ known, onIssued, onPending, onCancel }: TokenFormProps & { known: ApiKey }) {
  const apiKey = useCurrentApiKey(known);
  const [overlap, setOverlap] = useState<(typeof overlaps)[number]['value']>('86400');
  const roll = useRollApiKey(apiKey.id);
  useEffect(() => onPending(roll.isPending), [roll.isPending, onPending]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    roll.mutate(Number(overlap), { onSuccess: onIssued });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <KeyTitle apiKey={apiKey} />
        <Text size="sm">The key gets a new token. Its name, rights and history stay.</Text>
        {apiKey.previousTokenExpiresAt && (
          <Text size="sm">
            From the last roll, an older token still works until {exactTime(Date.parse(apiKey.previousTokenExpiresAt))}.
            It stops at once.
          </Text>
        )}
        <Choice label="The present token goes on working" options={overlaps} value={overlap} onChange={setOverlap} />
        {apiKey.expiresAt && (
          <Text size="sm" c="dimmed">
            Neither works beyond {exactTime(Date.parse(apiKey.expiresAt))}, when the key expires.
          </Text>
        )}
        {roll.error && <ErrorNotice error={roll.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel} disabled={roll.isPending}>
            Cancel
          </Button>
          <Button type="submit" loading={roll.isPending}>
            Roll key
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
