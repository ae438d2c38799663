import { resetTask, Sandbox } from '../control/sandbox';
import type { Connections } from '../db/connections';
import { deliverTask } from '../webhooks/delivery-jobs';
import { type DeliveryDependencies, deliverWebhooks } from './deliver-webhooks';
import { resetTestData } from './reset-test-data';
import type { Tasks } from './task';

/** All that is done in the background. */
export function createTasks(control: Connections, deliveries: DeliveryDependencies): Tasks {
  return {
    [resetTask]: resetTestData(new Sandbox(control), deliveries.workspaces.test),
    [deliverTask]: deliverWebhooks(deliveries),
  };
}
