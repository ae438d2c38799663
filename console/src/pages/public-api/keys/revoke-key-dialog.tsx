import { Stack, Text } from '@mantine/core';
import type { RefObject } from 'react';
import { type ApiKey, useCurrentApiKey, useRevokeApiKey } from '../../../api/api-keys';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { FocusAfterwards } from '../../../components/focus-afterwards';
import { notifySuccess } from '../../../components/notify';
import { KeyTitle, LastUsed, modeLabels } from './key-labels';

interface RevokeKeyDialogProps {
  /** Undefined while no key has been chosen yet. */
  apiKey: ApiKey | undefined;
  opened: boolean;
  onClose: () => void;
  /** Takes the focus if what has opened the dialog is gone afterwards. */
  fallback: RefObject<HTMLElement | null>;
}

/** Asks before a key is ended for good. */
export function RevokeKeyDialog({ apiKey, fallback, ...dialog }: RevokeKeyDialogProps) {
  const revoke = useRevokeApiKey();
  const confirm = async (): Promise<void> => {
    await revoke.mutateAsync(apiKey!.id);
    notifySuccess('The key is revoked.');
  };
  return (
    <ConfirmDialog {...dialog} title="Revoke this key?" confirmLabel="Revoke key" onConfirm={confirm}>
      <FocusAfterwards on={fallback} />
      {apiKey && <Question known={apiKey} />}
    </ConfirmDialog>
  );
}

function Question({ known }: { known: ApiKey }) {
  const apiKey = useCurrentApiKey(known);
  return (
    <Stack gap="sm">
      <KeyTitle apiKey={apiKey} />
      <Text size="sm">
        {modeLabels[apiKey.mode]} key. Last used: <LastUsed at={apiKey.lastUsedAt} />.
      </Text>
      <Text size="sm">
        Within 2 seconds every program that uses it is refused. This cannot be undone; a new key has another token.
      </Text>
    </Stack>
  );
}
