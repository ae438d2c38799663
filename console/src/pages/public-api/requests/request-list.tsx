import { Anchor, Box, Button, Center, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import ScrollText from 'lucide-react/icons/scroll-text';
import SearchX from 'lucide-react/icons/search-x';
import { Link } from 'react-router';
import type { LoggedRequest, useRequests } from '../../../api/requests';
import { EmptyState } from '../../../components/empty-state';
import { ErrorNotice } from '../../../components/error-notice';
import { Loading } from '../../../components/loading';
import { exactTime } from '../../../components/time-format';
import { useLoadMore } from '../../../components/use-load-more';
import { RequestCards } from './request-cards';
import { timeOfRequestId } from './request-id';
import { RequestTable } from './request-table';

interface RequestListProps {
  log: ReturnType<typeof useRequests>;
  /** Whether only some of the requests are asked for. */
  isFiltered: boolean;
  onClearFilter: () => void;
}

/** Below this width there is no room for the columns. */
const wideEnough = '(min-width: 64em)';

/** The requests that were found so far, and the way to more. */
export function RequestList({ log, isFiltered, onClearFilter }: RequestListProps) {
  const isWide = useMediaQuery(wideEnough, undefined, { getInitialValueInEffect: false });
  const { data, error, hasNextPage } = log;
  const more = useLoadMore(log);
  if (!data) return error ? <ErrorNotice error={error} onRetry={more.retry} /> : <Loading />;
  const requests = data.pages.flatMap((page) => page.data);
  if (requests.length === 0 && !hasNextPage) return isFiltered ? <NoneMatch onClear={onClearFilter} /> : <NoneYet />;
  const Requests = isWide ? RequestTable : RequestCards;
  return (
    <Stack gap="sm">
      <Box style={{ opacity: log.isPlaceholderData ? 0.5 : 1 }} aria-busy={log.isPlaceholderData}>
        {requests.length > 0 && <Requests requests={requests} />}
      </Box>
      {error && <ErrorNotice error={error} onRetry={more.retry} />}
      <More {...more} cursor={data.pages.at(-1)?.nextCursor} requests={requests} />
    </Stack>
  );
}

interface MoreProps extends Pick<ReturnType<typeof useLoadMore>, 'button' | 'status'> {
  /** Where to go on; nothing at the end. */
  cursor: string | null | undefined;
  requests: LoggedRequest[];
}

/** The button that goes on; where nothing was found for a while it says how far back the search has come. */
function More({ button, status, cursor, requests }: MoreProps) {
  const hasSearchedPast = cursor != null && cursor !== requests.at(-1)?.id;
  return (
    <Stack gap="xs" align="center" py="sm">
      <Text size="sm" c="dimmed" ta="center" {...status}>
        {hasSearchedPast && `Looked back to ${exactTime(timeOfRequestId(cursor))}. `}
        {hasSearchedPast && requests.length === 0 && 'Nothing has been found so far. '}
        {cursor == null && `${shown(requests.length)} Requests are kept for 30 days.`}
      </Text>
      {cursor != null && (
        <Button variant="default" {...button}>
          {hasSearchedPast ? 'Keep looking' : 'Load more'}
        </Button>
      )}
    </Stack>
  );
}

const shown = (count: number): string => (count === 1 ? 'This is the only one.' : `These are all ${count}.`);

function NoneMatch({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      icon={SearchX}
      title="No requests match"
      action={
        <Button variant="default" onClick={onClear} mt="xs">
          Clear filters
        </Button>
      }
    >
      None of the requests of the last 30 days is like this.
    </EmptyState>
  );
}

function NoneYet() {
  return (
    <Center>
      <EmptyState
        icon={ScrollText}
        title="No requests yet"
        action={
          <Button component={Link} to="/integrations/public-api" variant="default" mt="xs">
            Go to the API keys
          </Button>
        }
      >
        Every request with one of your keys shows up here about a second after it ended, with its status, its duration
        and what went wrong. Make a key and <Anchor href="/api/docs/guides/authentication">send the first one</Anchor>.
      </EmptyState>
    </Center>
  );
}
