import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { isUnderWay, resetPhrase, type SandboxReset, useResetSandbox } from '../../../api/sandbox';
import { ConfirmDialog } from '../../../components/confirm-dialog';
import { ResetConsequences } from './reset-scope';
import { ResetState } from './reset-state';

/** Where the test data is reset: the state of the last reset and, unless one is under way, the way to the next. */
export function ResetCard({ reset }: { reset: SandboxReset | null }) {
  const [isAsking, setIsAsking] = useState(false);
  const resetSandbox = useResetSandbox();
  return (
    <Paper withBorder p="lg">
      <Stack align="stretch">
        <Title order={2} size="h4">
          Reset test data
        </Title>
        <ResetState reset={reset} />
        {!isUnderWay(reset) && (
          <div>
            <Button color="red" variant="outline" onClick={() => setIsAsking(true)}>
              Reset test data…
            </Button>
          </div>
        )}
      </Stack>
      <ConfirmDialog
        opened={isAsking}
        title="Reset the test data?"
        confirmLabel="Delete all test data"
        phrase={resetPhrase}
        onConfirm={() => resetSandbox.mutateAsync()}
        onClose={() => setIsAsking(false)}
      >
        <Text size="sm" mb="xs">
          The test data of the whole team is deleted. This cannot be undone.
        </Text>
        <ResetConsequences />
      </ConfirmDialog>
    </Paper>
  );
}
