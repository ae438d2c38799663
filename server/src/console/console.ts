import type { Router } from 'express';
import { readContract } from '../contract/document';
import { type Compilation, createGates } from '../contract/gate';
import { ApiKeys } from '../control/api-keys';
import { Companies } from '../control/company';
import { Invitations } from '../control/invitations';
import { Members } from '../control/members';
import type { Passwords } from '../control/passwords';
import { RequestLog } from '../control/request-log';
import { Sandbox } from '../control/sandbox';
import { SetUp } from '../control/set-up';
import { Usage } from '../control/usage';
import { Users } from '../control/users';
import type { Connections } from '../db/connections';
import type { Limiter } from '../limits/limiter';
import { paths } from '../paths';
import { Attempts } from './attempts';
import { createConsoleHandlers } from './handlers/index';
import { PublicOperations, type PublicOperationsDependencies } from './public-operations';
import { createConsoleRouter } from './router';
import type { Sessions } from './session';

/** What the Settings app's API stands on. */
export interface ConsoleBackends extends PublicOperationsDependencies {
  control: Connections;
  sessions: Sessions;
  passwords: Passwords;
  limiter: Limiter;
  attemptLimiter: Limiter;
}

/** Puts the Settings app's API together. @throws Error when its description and its handlers differ */
export function createConsole(
  backends: ConsoleBackends,
  settings: { publicUrl: string; rateLimit: { perKey: number; perAddress: number } },
  secret: string,
  compilation?: Compilation,
): Router {
  const { control, sessions, passwords, limiter, attemptLimiter } = backends;
  const members = new Members(control);
  const handlers = createConsoleHandlers({
    control,
    members,
    companies: new Companies(control),
    users: new Users(control, passwords),
    invitations: new Invitations(control, secret, passwords),
    setUp: new SetUp(control, secret, passwords),
    keys: new ApiKeys(control, secret),
    usage: new Usage(control),
    requestLog: new RequestLog(control),
    sandbox: new Sandbox(control),
    attempts: new Attempts(attemptLimiter),
    operations: new PublicOperations(backends),
    publicUrl: settings.publicUrl,
  });
  const gates = createGates(readContract(paths.consoleContract), compilation);
  return createConsoleRouter({ gates, handlers, sessions, members, limiter, secret, settings });
}
