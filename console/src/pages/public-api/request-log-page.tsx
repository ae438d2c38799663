import { Button, Group, Stack, Switch, Text } from '@mantine/core';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import { useState } from 'react';
import { useRequests } from '../../api/requests';
import { FilterBar } from './requests/filter-bar';
import { FindRequest } from './requests/find-request';
import { useRequestFilter } from './requests/request-filter';
import { RequestList } from './requests/request-list';

const pageSize = 25;

/** Every request to the public API with a key of the team, for 30 days. */
export function RequestLogPage() {
  const [filter, setFilter] = useRequestFilter();
  const [isLive, setIsLive] = useState(false);
  const log = useRequests({ ...filter, limit: pageSize }, { live: isLive });
  const isLong = (log.data?.pages.length ?? 0) > 1;
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm" align="flex-start">
        <FindRequest />
        <Group gap="md">
          <Switch label="Auto-refresh" checked={isLive} onChange={(event) => setIsLive(event.currentTarget.checked)} />
          <Button
            variant="default"
            leftSection={<RefreshCw size={16} aria-hidden />}
            loading={log.isRefetching && !isLive && !log.isFetchingNextPage}
            onClick={() => void log.refetch()}
          >
            Refresh
          </Button>
        </Group>
      </Group>
      <FilterBar filter={filter} onChange={setFilter} />
      {isLive && isLong && (
        <Text size="sm" c="dimmed">
          Auto-refresh pauses while older requests are shown. Choose a filter or reload the page to see the newest
          alone.
        </Text>
      )}
      <RequestList log={log} isFiltered={Object.keys(filter).length > 0} onClearFilter={() => setFilter({})} />
    </Stack>
  );
}
