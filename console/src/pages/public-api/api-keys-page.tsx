import { Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useRef } from 'react';
import { CreateKeyDialog, KeyDialogs, prefetchingDialogs, useKeyDialogs } from './keys/key-dialogs';
import { everythingActive, useKeyFilter } from './keys/key-filter';
import { KeyFilterBar } from './keys/key-filter-bar';
import { KeyList } from './keys/key-list';

/** The team's API keys: to find one, to make one, to look after them. */
export function ApiKeysPage() {
  const [filter, changeFilter] = useKeyFilter();
  const [isCreating, creation] = useDisclosure();
  const dialogs = useKeyDialogs();
  const list = useRef<HTMLDivElement>(null);
  return (
    <Stack {...prefetchingDialogs}>
      <KeyFilterBar filter={filter} onChange={changeFilter} onCreate={creation.open} />
      <KeyList
        filter={filter}
        onOpen={dialogs.open}
        onCreate={creation.open}
        onClearFilter={() => changeFilter(everythingActive)}
        focusRef={list}
      />
      <CreateKeyDialog opened={isCreating} onClose={creation.close} />
      <KeyDialogs dialogs={dialogs} fallback={list} />
    </Stack>
  );
}
