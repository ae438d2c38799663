import { type RefObject, useState } from 'react';
import type { ApiKey } from '../../../api/api-keys';
import { RevokeKeyDialog } from './revoke-key-dialog';
import { RollKeyDialog } from './roll-key-dialog';

export type KeyDialog = 'roll' | 'revoke';

export type KeyDialogOpener = (dialog: KeyDialog, key: ApiKey) => void;

/** The dialogs about a key of the page, which stays in place while its row may go. */
export function useKeyDialogs() {
  const [apiKey, setApiKey] = useState<ApiKey>();
  const [opened, setOpened] = useState<KeyDialog>();
  return {
    apiKey,
    opened,
    open(dialog: KeyDialog, key: ApiKey): void {
      setApiKey(key);
      setOpened(dialog);
    },
    close: () => setOpened(undefined),
  };
}

interface KeyDialogsProps {
  dialogs: ReturnType<typeof useKeyDialogs>;
  /** Takes the focus if what has opened the dialog is gone afterwards. */
  fallback: RefObject<HTMLElement | null>;
}

export function KeyDialogs({ dialogs: { apiKey, opened, close }, fallback }: KeyDialogsProps) {
  return (
    <>
      <RollKeyDialog apiKey={apiKey} opened={opened === 'roll'} onClose={close} />
      <RevokeKeyDialog apiKey={apiKey} opened={opened === 'revoke'} onClose={close} fallback={fallback} />
    </>
  );
}
