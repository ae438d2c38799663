import { Group, Text } from '@mantine/core';
import type { ApiKey } from '../../../api/api-keys';
import { Sparkline } from '../../../components/sparkline';

const compact = new Intl.NumberFormat('en', { notation: 'compact' });

/** The requests of the last 7 days: their course and their number. */
export function KeyUsageWeek({ usage: { total, daily } }: Pick<ApiKey, 'usage'>) {
  return (
    <Group gap="xs" wrap="nowrap">
      <Sparkline values={daily} label={`Requests a day, today last: ${daily.join(', ')}`} />
      <Text span size="sm" title={total.toLocaleString('en')} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {compact.format(total)}
      </Text>
    </Group>
  );
}
