import { type RefObject, useState } from 'react';
import type { ApiKey } from '../../../api/api-keys';
import { onDemand } from '../../../components/on-demand';

export const CreateKeyDialog = onDemand(async () => (await import('./create-key-dialog')).CreateKeyDialog);
const RollKeyDialog = onDemand(async () => (await import('./roll-key-dialog')).RollKeyDialog);
const RevokeKeyDialog = onDemand(async () => (await import('./revoke-key-dialog')).RevokeKeyDialog);

/** For an element around what opens the dialogs: by the time one is opened, it is there. */
export const prefetchingDialogs = { onPointerOver: prefetchDialogs, onFocus: prefetchDialogs };

function prefetchDialogs(): void {
  for (const dialog of [CreateKeyDialog, RollKeyDialog, RevokeKeyDialog]) dialog.prefetch();
}

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
