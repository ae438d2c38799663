import type { Announce, PublishedEvent } from '../events/publish';
import { addDeliveries } from './add-deliveries';
import type { DeliveryJobs } from './delivery-jobs';

/**
 * Has events delivered to the endpoints that listen for them.
 * @param inspect is given each event once it is there
 */
export function announceTo(jobs: DeliveryJobs, inspect: (event: PublishedEvent) => void): Announce {
  return async (transaction, mode, events) => {
    const due = await addDeliveries(transaction, mode, events);
    return async () => {
      await jobs.add(due);
      events.forEach(inspect);
    };
  };
}
