import { resetTask, Sandbox } from '../control/sandbox';
import type { Connections } from '../db/connections';
import { resetTestData } from './reset-test-data';
import type { Tasks } from './task';

/** All that is done in the background. */
export function createTasks(control: Connections, test: Connections): Tasks {
  return { [resetTask]: resetTestData(new Sandbox(control), test) };
}
