import { Anchor, Group, Paper, SegmentedControl, Skeleton, Title } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { type UsageDays, useApiKeyUsage } from '../../../api/api-keys';
import { ErrorNotice } from '../../../components/error-notice';
import { chartHeight, UsageChart } from '../../../components/usage-chart';
import { requestLogAddress } from '../public-api-address';

const spans: { value: `${UsageDays}`; label: string }[] = [
  { value: '1', label: '24 hours' },
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
];

/** Requests and errors of a key over time, and the way to the requests themselves. */
export function KeyUsage({ id }: { id: string }) {
  const [span, setSpan] = useState<`${UsageDays}`>('7');
  const usage = useApiKeyUsage(id, Number(span) as UsageDays);
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="usage">
      <Group justify="space-between" mb="md">
        <Title order={2} size="h4" id="usage">
          Requests
        </Title>
        <SegmentedControl
          aria-label="Period"
          size="xs"
          data={spans}
          value={span}
          onChange={(next) => setSpan(next as typeof span)}
        />
      </Group>
      {usage.error ? (
        <ErrorNotice error={usage.error} onRetry={() => void usage.refetch()} />
      ) : usage.data ? (
        <UsageChart usage={usage.data} />
      ) : (
        <Skeleton height={chartHeight} />
      )}
      <Anchor component={Link} to={requestLogAddress(id)} size="sm" display="block" mt="md">
        Recent requests with this key
      </Anchor>
    </Paper>
  );
}
