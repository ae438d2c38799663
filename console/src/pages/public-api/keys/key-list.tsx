import { Button, Group, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type RefObject } from 'react';
import { useApiKeys } from '../../../api/api-keys';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { useLoadMore } from '../../../components/use-load-more';
import { KeyCards } from './key-cards';
import type { KeyDialogOpener } from './key-dialogs';
import { type KeyFilter, toQuery } from './key-filter';
import { KeyTable } from './key-table';
import { NoKeys } from './no-keys';

interface KeyListProps {
  filter: KeyFilter;
  onOpen: KeyDialogOpener;
  onCreate: () => void;
  onClearFilter: () => void;
  /** Takes the focus where what had it is gone. */
  focusRef: RefObject<HTMLDivElement | null>;
}

const wide = '(min-width: 72em)';

/** The keys that the filter lets through, page by page. */
export function KeyList({ filter, onOpen, onCreate, onClearFilter, focusRef }: KeyListProps) {
  const keys = useApiKeys(toQuery(filter));
  const { button, status, retry } = useLoadMore(keys);
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  if (keys.isPending) return <Loading />;
  const apiKeys = keys.data?.pages.flatMap((page) => page.data) ?? [];
  const List = isWide ? KeyTable : KeyCards;
  return (
    <div
      ref={focusRef}
      tabIndex={-1}
      role="region"
      aria-label="API keys"
      aria-busy={keys.isPlaceholderData}
      style={{ outline: 'none', opacity: keys.isPlaceholderData ? 0.6 : 1 }}
    >
      {keys.data && apiKeys.length === 0 && <NoKeys {...{ filter, onCreate, onClearFilter }} />}
      {apiKeys.length > 0 && <List apiKeys={apiKeys} onOpen={onOpen} />}
      {keys.error && <ErrorNotice error={keys.error} onRetry={retry} />}
      {apiKeys.length > 0 && (
        <Group justify="space-between" mt="md">
          <Text size="sm" c="dimmed" {...status}>
            {apiKeys.length === 1 ? '1 key' : `${apiKeys.length} keys`}
            {keys.hasNextPage && ', and more'}
          </Text>
          {keys.hasNextPage && (
            <Button variant="default" {...button}>
              Load more
            </Button>
          )}
        </Group>
      )}
    </div>
  );
}
