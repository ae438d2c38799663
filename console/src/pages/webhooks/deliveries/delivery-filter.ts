import { useSearchParams } from 'react-router';
import type { EventType } from '../../../api/events';
import type { DeliveryFilter } from '../../../api/webhook-deliveries';
import { eventTypes } from '../event-types';

export const statusLabels = {
  pending: 'Pending',
  succeeded: 'Delivered',
  failed: 'Failed',
} satisfies Record<NonNullable<DeliveryFilter['status']>, string>;

export type ChosenDeliveries = Pick<DeliveryFilter, 'status' | 'eventType'>;

/** Which deliveries are shown, as the address has it. What makes no sense there is left out. */
export function useDeliveryFilter(): [ChosenDeliveries, (filter: ChosenDeliveries) => void] {
  const [parameters, setParameters] = useSearchParams();
  const status = Object.keys(statusLabels).find((name) => name === parameters.get('status'));
  const eventType = eventTypes.find((type) => type === parameters.get('type'));
  const change = (next: ChosenDeliveries): void =>
    setParameters(
      (before) => {
        const mode = before.get('mode');
        return {
          ...(mode !== null && { mode }),
          ...(next.status && { status: next.status }),
          ...(next.eventType && { type: next.eventType }),
        };
      },
      { replace: true },
    );
  const filter: { status?: keyof typeof statusLabels; eventType?: EventType } = {
    ...(status !== undefined && { status: status as keyof typeof statusLabels }),
    ...(eventType !== undefined && { eventType }),
  };
  return [filter, change];
}
