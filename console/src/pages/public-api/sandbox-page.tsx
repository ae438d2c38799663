import { Anchor, Code, Stack, Text } from '@mantine/core';
import { useSandboxReset } from '../../api/sandbox';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { ResetCard } from './sandbox/reset-card';
import { ResetScope } from './sandbox/reset-scope';

/** The team's test data: what it is, and how to begin anew with it. */
export function SandboxPage() {
  const { data: reset, error, refetch } = useSandboxReset();
  return (
    <Stack gap="lg" maw={820}>
      <Text size="sm">
        Whatever a test key (<Code>pk_test_…</Code>) reads and writes belongs to the sandbox: test data of your team,
        apart from its live data. The two never meet, and the same program works on either, depending on its key alone.
        See the <Anchor href="/api/docs/guides/modes">guide to modes</Anchor>.
      </Text>
      {reset !== undefined && <ResetCard reset={reset} />}
      {reset === undefined && (error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : <Loading />)}
      <ResetScope />
    </Stack>
  );
}
