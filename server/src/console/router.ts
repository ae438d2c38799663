import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from 'express';
import { bindHandlers, type BoundOperation } from '../contract/bind';
import type { OperationGate } from '../contract/gate';
import type { Members } from '../control/members';
import { translatePostgresError } from '../db/postgres-errors';
import { readBody } from '../http/body';
import { contextOf } from '../http/context';
import { findOperation } from '../http/find-operation';
import { AddressLimit } from '../http/rate-limit';
import { finishReply, sendReply } from '../http/reply';
import { validateRequest } from '../http/validate-request';
import type { Limiter } from '../limits/limiter';
import { requireAccess, requireOwnOrigin } from './guard';
import type { AnyConsoleHandler, SessionControl, SignedIn } from './handlers';
import { continueSession, csrfTokenOf, endSession, type Sessions, startSession } from './session';
import { accessOf, beginVisit, identify, limitVisits } from './visit';

export interface ConsoleDependencies {
  gates: OperationGate[];
  handlers: Record<string, AnyConsoleHandler>;
  sessions: Sessions;
  members: Members;
  limiter: Limiter;
  secret: string;
  settings: { publicUrl: string; rateLimit: { perKey: number; perAddress: number } };
}

/** The request pipeline of the Settings app's own API, in its order. It shares the gate and the error shape with the public one. */
export function createConsoleRouter(dependencies: ConsoleDependencies): Router {
  const { limiter, settings, secret } = dependencies;
  const operations = bindHandlers(dependencies.gates, dependencies.handlers);

  const router = Router({ caseSensitive: true });
  router.use(beginVisit());
  router.use(findOperation(operations, new AddressLimit(limiter, settings.rateLimit.perAddress)));
  router.use(requireOwnOrigin(settings.publicUrl));
  router.use(dependencies.sessions.middleware);
  router.use(identify(dependencies.members));
  router.use(limitVisits(limiter, settings.rateLimit));
  router.use(requireAccess(secret));
  router.use(readBody());
  router.use(validateRequest());
  router.use(execute(secret));
  router.use(translateErrors());
  return router;
}

/** Calls the handler and holds its reply against the description. */
function execute(secret: string): RequestHandler {
  return async (request, response) => {
    const context = contextOf(request);
    const operation = context.operation as BoundOperation<AnyConsoleHandler>; // findOperation was given bound ones
    const reply = await operation.handler({
      path: context.pathParameters,
      query: request.query,
      body: request.body as unknown,
      visitor: visitorOf(request),
      session: sessionControl(request, secret),
      ip: context.ip,
    });
    sendReply(request, response, context, finishReply(operation, context, reply));
  };
}

function visitorOf(request: Request): SignedIn | undefined {
  const access = accessOf(request);
  if (!access) return undefined;
  const { id, email } = access.user;
  return { ...access, actor: { name: email, userId: id, ip: contextOf(request).ip } };
}

function sessionControl(request: Request, secret: string): SessionControl {
  return {
    async start(owner) {
      await startSession(request, owner);
      return csrfTokenOf(request, secret);
    },
    async continueAs(owner) {
      await continueSession(request, owner);
      return csrfTokenOf(request, secret);
    },
    end: () => endSession(request),
    csrfToken: () => csrfTokenOf(request, secret),
  };
}

function translateErrors(): ErrorRequestHandler {
  return (thrown, _request, _response, next) => next(translatePostgresError(thrown));
}
