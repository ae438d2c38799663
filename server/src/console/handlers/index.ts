import type { ApiKeys } from '../../control/api-keys';
import type { Companies } from '../../control/company';
import type { Invitations } from '../../control/invitations';
import type { Members } from '../../control/members';
import type { RequestLog } from '../../control/request-log';
import type { Sandbox } from '../../control/sandbox';
import type { SetUp } from '../../control/set-up';
import type { Usage } from '../../control/usage';
import type { Users } from '../../control/users';
import type { Connections } from '../../db/connections';
import type { Attempts } from '../attempts';
import type { AnyConsoleHandler, ConsoleHandlers, OperationId } from '../handlers';
import type { PublicOperations } from '../public-operations';
import { Visitors } from '../visitors';
import { accountHandlers } from './account';
import { apiKeyHandlers } from './api-keys';
import { companyHandlers } from './company';
import { eventHandlers } from './events';
import { invitationHandlers } from './invitations';
import { memberHandlers } from './members';
import { noticeHandlers } from './notices';
import { requestHandlers } from './requests';
import { sandboxHandlers } from './sandbox';
import { sessionHandlers } from './session';
import { setupHandlers } from './setup';
import { webhookEndpointHandlers } from './webhook-endpoints';

export interface ConsoleHandlerDependencies {
  control: Connections;
  users: Users;
  members: Members;
  companies: Companies;
  invitations: Invitations;
  setUp: SetUp;
  keys: ApiKeys;
  usage: Usage;
  requestLog: RequestLog;
  sandbox: Sandbox;
  attempts: Attempts;
  operations: PublicOperations;
  publicUrl: string;
}

/** The handler of every operation of the Settings app's description; `tsc` names the ones that are missing. */
export function createConsoleHandlers(
  dependencies: ConsoleHandlerDependencies,
): Record<OperationId, AnyConsoleHandler> {
  const shared = { ...dependencies, visitors: new Visitors(dependencies.members) };
  const handlers: ConsoleHandlers<OperationId> = {
    ...setupHandlers(shared),
    ...sessionHandlers(shared),
    ...accountHandlers(shared),
    ...memberHandlers(shared.members),
    ...companyHandlers(shared.companies),
    ...invitationHandlers(shared),
    ...apiKeyHandlers(shared),
    ...requestHandlers(shared.requestLog),
    ...sandboxHandlers(shared.sandbox),
    ...webhookEndpointHandlers(shared.operations),
    ...eventHandlers(shared.operations),
    ...noticeHandlers(shared),
  };
  return handlers as unknown as Record<OperationId, AnyConsoleHandler>;
}
