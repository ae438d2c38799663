import { Anchor, Box, Button, Group, Stack, Text } from '@mantine/core';
import Radio from 'lucide-react/icons/radio';
import SearchX from 'lucide-react/icons/search-x';
import { useEffect, useRef, useState } from 'react';
import type { Event, useEventFeed } from '../../../api/events';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { useLoadMore } from '../../../components/use-load-more';
import { EventItem } from './event-item';
import classes from './events.module.css';

interface EventFeedProps {
  events: ReturnType<typeof useEventFeed>;
  isLive: boolean;
  /** Whether only some of the events are asked for. */
  isFiltered: boolean;
  onClearFilter: () => void;
}

/** The events that have been found so far, and the way to older ones. */
export function EventFeed({ events: { feed, newsError }, isLive, isFiltered, onClearFilter }: EventFeedProps) {
  const { button, status, retry } = useLoadMore(feed);
  if (!feed.data) return feed.error ? <ErrorNotice error={feed.error} onRetry={retry} /> : <Loading />;
  const events = feed.data.pages.flatMap((page) => page.data);
  return (
    <Stack gap="sm">
      <Liveness isLive={isLive} events={events} error={newsError} />
      <Box style={{ opacity: feed.isPlaceholderData ? 0.5 : 1 }} aria-busy={feed.isPlaceholderData}>
        {events.length > 0 ? (
          <ul className={classes.feed} aria-label="Events">
            {events.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ul>
        ) : (
          <NoEvents isFiltered={isFiltered} onClear={onClearFilter} />
        )}
      </Box>
      {feed.error && <ErrorNotice error={feed.error} onRetry={retry} />}
      {events.length > 0 && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" {...status}>
            {events.length === 1 ? '1 event' : `${events.length} events`}
            {feed.hasNextPage ? ', and more' : ' of the last 30 days'}
          </Text>
          {feed.hasNextPage && (
            <Button variant="default" {...button}>
              Load more
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

/** Says whether new events come by themselves, and, to screen readers, that some have. */
function Liveness({ isLive, events, error }: { isLive: boolean; events: Event[]; error: Error | null }) {
  const arrived = useArrived(events[0]?.sequence ?? 0);
  return (
    <>
      <Text size="sm" c="dimmed">
        {!isLive && 'Paused: new events show once you resume.'}
        {isLive && error && 'New events cannot be loaded at the moment; PaperLink goes on trying.'}
        {isLive && !error && 'New events show as they happen.'}
      </Text>
      <span role="status" className="visually-hidden">
        {arrived > 0 && (arrived === 1 ? '1 new event' : `${arrived} new events`)}
      </span>
    </>
  );
}

/** How many came with the last change of the newest; none with the first. */
function useArrived(newest: number): number {
  const seen = useRef(newest);
  const [arrived, setArrived] = useState(0);
  useEffect(() => {
    if (newest > seen.current && seen.current > 0) setArrived(newest - seen.current);
    seen.current = newest;
  }, [newest]);
  return arrived;
}

function NoEvents({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  if (isFiltered) {
    return (
      <EmptyState
        icon={SearchX}
        title="No event like that"
        action={
          <Button variant="default" onClick={onClear} mt="xs">
            Clear filters
          </Button>
        }
      >
        None of the events of the last 30 days is like this. One that is shows up here as it happens.
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={Radio} title="Nothing has changed yet">
      Every change, be it of a product, an invoice or a link, and every visit shows up here as it happens. Leave this
      page open and <Anchor href="/api/docs">send a request</Anchor> that changes something.
    </EmptyState>
  );
}
