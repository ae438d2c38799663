import { Alert, Progress, Stack, Text } from '@mantine/core';
import CircleAlert from 'lucide-react/icons/circle-alert';
import CircleCheck from 'lucide-react/icons/circle-check';
import type { SandboxReset } from '../../../api/sandbox';
import { RelativeTime } from '../../../components/relative-time';
import { UserText } from '../../../components/user-text';

const number = new Intl.NumberFormat('en');

/** How far the latest reset has come, or how it ended; kept up to date for screen readers, too. */
export function ResetState({ reset }: { reset: SandboxReset | null }) {
  return (
    <div aria-live="polite">
      {reset === null ? (
        <Text size="sm" c="dimmed">
          The test data has never been reset.
        </Text>
      ) : (
        <Latest reset={reset} />
      )}
    </div>
  );
}

function Latest({ reset }: { reset: SandboxReset }) {
  const { status, deletedRows, totalRows, finishedAt } = reset;
  if (status === 'queued' || status === 'running') return <UnderWay reset={reset} />;
  if (status === 'failed') {
    return (
      <Alert color="red" variant="light" icon={<CircleAlert aria-hidden />} title="The last reset failed">
        <Text size="sm" mb={4}>
          {number.format(deletedRows)} of {totalRows === null ? 'an unknown number of' : number.format(totalRows)} rows
          had been deleted. Start it again: it goes on where it ended.
        </Text>
        <ByWhom reset={reset} at={finishedAt} />
      </Alert>
    );
  }
  return (
    <Alert color="green" variant="light" icon={<CircleCheck aria-hidden />} title="The test data has been reset">
      <Text size="sm" mb={4}>
        {deletedRows === 0 ? 'There was nothing to delete.' : `${number.format(deletedRows)} rows were deleted.`}
      </Text>
      <ByWhom reset={reset} at={finishedAt} />
    </Alert>
  );
}

function UnderWay({ reset }: { reset: SandboxReset }) {
  const { status, deletedRows, totalRows, createdAt } = reset;
  const isCounted = status === 'running' && totalRows !== null;
  const percent = isCounted ? (totalRows === 0 ? 100 : Math.floor((deletedRows / totalRows) * 100)) : 0;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={550}>
        {isCounted
          ? `Deleting the test data: ${number.format(deletedRows)} of ${number.format(totalRows)} rows are gone.`
          : 'The reset begins in a moment.'}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={isCounted ? percent : 100} animated aria-label="Progress of the reset" />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        You can leave this page; it goes on by itself.
      </Text>
      <ByWhom reset={reset} at={createdAt} />
    </Stack>
  );
}

function ByWhom({ reset: { requestedBy, status }, at }: { reset: SandboxReset; at: string | null }) {
  const verb = { queued: 'Asked for', running: 'Asked for', done: 'Finished', failed: 'Stopped' }[status];
  return (
    <Text size="sm" c="dimmed" component="div" style={{ display: 'flex', flexWrap: 'wrap', gap: '0 4px' }}>
      <span>
        {verb} {at !== null && <RelativeTime at={at} />}
        {status === 'done' || status === 'failed' ? ', asked for by' : ' by'}
      </span>
      <span style={{ minWidth: 0, maxWidth: '100%' }}>
        <UserText>{requestedBy}</UserText>
      </span>
    </Text>
  );
}
