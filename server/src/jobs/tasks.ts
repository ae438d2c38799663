import { resetTask, Sandbox } from '../control/sandbox';
import type { Connections } from '../db/connections';
import type { DocumentStorage } from '../storage/storage';
import { deliverTask } from '../webhooks/delivery-jobs';
import { type DeliveryDependencies, deliverWebhooks } from './deliver-webhooks';
import { resetTestData } from './reset-test-data';
import type { Tasks } from './task';

/** All that is done in the background. */
export function createTasks(
  { control, ...files }: { control: Connections; storage: DocumentStorage; onFileError: (error: unknown) => void },
  deliveries: DeliveryDependencies,
): Tasks {
  return {
    [resetTask]: resetTestData({ sandbox: new Sandbox(control), test: deliveries.workspaces.test, ...files }),
    [deliverTask]: deliverWebhooks(deliveries),
  };
}
