import type { Announce } from '../events/publish';
import { addDeliveries } from './add-deliveries';
import type { DeliveryJobs } from './delivery-jobs';

/** Has events delivered to the endpoints that listen for them. */
export function announceTo(jobs: DeliveryJobs): Announce {
  return async (transaction, mode, events) => {
    const due = await addDeliveries(transaction, mode, events);
    return () => jobs.add(due);
  };
}
