import { Stack, Text } from '@mantine/core';
import { type RefObject, useEffect } from 'react';
import { type ApiKey, useRevokeApiKey } from '../../../api/api-keys';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { notifySuccess } from '../../../components/notify';
import { UserText } from '../../../components/user-text';
import { KeyToken, LastUsed, modeLabels } from './key-labels';

interface RevokeKeyDialogProps {
  apiKey: ApiKey;
  opened: boolean;
  onClose: () => void;
  /** Takes the focus if what has opened the dialog is gone afterwards. */
  fallback: RefObject<HTMLElement | null>;
}

/** Asks before a key is ended for good. */
export function RevokeKeyDialog({ apiKey, fallback, ...dialog }: RevokeKeyDialogProps) {
  const revoke = useRevokeApiKey(apiKey.id);
  const confirm = async (): Promise<void> => {
    await revoke.mutateAsync();
    notifySuccess('The key is revoked.');
  };
  return (
    <ConfirmDialog {...dialog} title="Revoke this key?" confirmLabel="Revoke key" onConfirm={confirm}>
      <FocusAfterwards on={fallback} />
      <Stack gap="sm">
        <div>
          <Text fw={550} lh={1.4}>
            <UserText>{apiKey.name}</UserText>
          </Text>
          <KeyToken apiKey={apiKey} />
        </div>
        <Text size="sm">
          {modeLabels[apiKey.mode]} key. Last used: <LastUsed at={apiKey.lastUsedAt} />.
        </Text>
        <Text size="sm">
          Within 2 seconds every program that uses it is refused. This cannot be undone; a new key has another token.
        </Text>
      </Stack>
    </ConfirmDialog>
  );
}

/** Within a dialog: as it goes, the focus goes to the element, unless it has found its way back already. */
function FocusAfterwards({ on }: { on: RefObject<HTMLElement | null> }) {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) on.current?.focus({ preventScroll: true });
      });
    },
    [on],
  );
  return null;
}
