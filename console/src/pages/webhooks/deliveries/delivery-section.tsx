import { Button, Group, Select, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { EndpointPlace } from '../../../api/webhook-deliveries';
import { onDemand } from '../../../components/on-demand';
import { eventGroups } from '../event-types';
import { type ChosenDeliveries, statusLabels, useDeliveryFilter } from './delivery-filter';
import { DeliveryList } from './delivery-list';
import classes from './delivery-section.module.css';

const ResendFailedDialog = onDemand(async () => (await import('./resend-failed-dialog')).ResendFailedDialog);

const statuses = Object.entries(statusLabels).map(([value, label]) => ({ value, label }));
const types = eventGroups.map(({ label, types: items }) => ({ group: label, items }));

/** What was sent to an endpoint, and the way to send it again. */
export function DeliverySection({ place, isEnabled }: { place: EndpointPlace; isEnabled: boolean }) {
  const [filter, setFilter] = useDeliveryFilter();
  const [isResending, resending] = useDisclosure();
  const set = (change: Partial<Record<keyof ChosenDeliveries, string | null>>): void =>
    setFilter({ ...filter, ...change } as ChosenDeliveries);
  return (
    <section aria-labelledby="deliveries">
      <Group justify="space-between" gap="sm" mb="md">
        <Title order={2} size="h4" id="deliveries">
          Deliveries
        </Title>
        <Button variant="default" onClick={resending.open} onFocus={ResendFailedDialog.prefetch} disabled={!isEnabled}>
          Resend failed…
        </Button>
      </Group>
      <Group gap="sm" mb="md" className={classes.filters!}>
        <Select
          label="Status"
          placeholder="Any status"
          data={statuses}
          value={filter.status ?? null}
          onChange={(status) => set({ status })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any status' }}
        />
        <Select
          label="Event"
          placeholder="Any event"
          data={types}
          value={filter.eventType ?? null}
          onChange={(eventType) => set({ eventType })}
          searchable
          nothingFoundMessage="No such event"
          clearable
          clearButtonProps={{ 'aria-label': 'Any event' }}
        />
      </Group>
      <DeliveryList place={place} filter={filter} isEnabled={isEnabled} />
      <ResendFailedDialog place={place} opened={isResending} onClose={resending.close} />
    </section>
  );
}
