import { ActionIcon, Menu } from '@mantine/core';
import Ban from 'lucide-react/icons/ban';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Pencil from 'lucide-react/icons/pencil';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import type { RefObject } from 'react';
import type { ApiKey } from '../../../api/api-keys';
import type { KeyDialog, KeyDialogOpener } from './key-dialogs';

interface KeyMenuProps {
  apiKey: ApiKey;
  /** Renaming takes the focus, so the closing menu must not take it back. */
  isRenaming: boolean;
  onRename: () => void;
  onOpen: KeyDialogOpener;
  button: RefObject<HTMLButtonElement | null>;
}

/** What can be done to a key of the list. One that has ended can only get another name. */
export function KeyMenu({ apiKey, isRenaming, onRename, onOpen, button }: KeyMenuProps) {
  const open = (dialog: KeyDialog): void => {
    // The entry goes with the menu; the dialog gives the focus back to where it was taken from.
    button.current?.focus();
    onOpen(dialog, apiKey);
  };
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false} returnFocus={!isRenaming}>
      <Menu.Target>
        <ActionIcon ref={button} variant="subtle" color="gray" aria-label={`Actions for ${apiKey.name}`}>
          <Ellipsis size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Pencil size={16} aria-hidden />} onClick={onRename}>
          Rename
        </Menu.Item>
        {apiKey.status === 'active' && (
          <>
            <Menu.Item leftSection={<RefreshCw size={16} aria-hidden />} onClick={() => open('roll')}>
              Roll…
            </Menu.Item>
            <Menu.Item
              c="var(--mantine-color-error)"
              leftSection={<Ban size={16} aria-hidden />}
              onClick={() => open('revoke')}
            >
              Revoke…
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
