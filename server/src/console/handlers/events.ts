import type { ConsoleHandlers } from '../handlers';
import type { PublicOperations } from '../public-operations';

/** What has changed, as the public API has it. */
export function eventHandlers(operations: PublicOperations): ConsoleHandlers<'listEvents'> {
  return operations.reading('listEvents');
}
