import { Button, Group, Stack } from '@mantine/core';
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useState } from 'react';
import { useEventFeed } from '../../api/events';
import { useEventFilter } from './events/event-filter';
import { EventFilterBar } from './events/event-filter-bar';
import { EventFeed } from './events/event-feed';

/** Everything that changes, as it changes. */
export function EventsPage() {
  const [filter, setFilter] = useEventFilter();
  const [isLive, setIsLive] = useState(true);
  const events = useEventFeed(filter, { isLive });
  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm" align="flex-start">
        <EventFilterBar filter={filter} onChange={setFilter} />
        <Button
          variant="default"
          mt={{ base: 0, md: 25 }}
          leftSection={isLive ? <Pause size={16} aria-hidden /> : <Play size={16} aria-hidden />}
          onClick={() => setIsLive(!isLive)}
        >
          {isLive ? 'Pause' : 'Resume'}
        </Button>
      </Group>
      <EventFeed
        key={filter.mode}
        events={events}
        isLive={isLive}
        isFiltered={filter.type !== undefined || filter.resourceId !== undefined}
        onClearFilter={() => setFilter({})}
      />
    </Stack>
  );
}
