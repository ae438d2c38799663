import express, { type Express, Router } from 'express';
import { bindHandlers } from './contract/bind';
import type { OperationGate } from './contract/gate';
import type { AnyHandler } from './contract/handlers';
import type { KeyVerifier } from './control/key-verifier';
import type { LastUsed } from './control/last-used';
import type { RequestRecorder } from './control/request-recorder';
import type { Connections } from './db/connections';
import type { Mode } from './db/roles';
import { authenticate, requireScope } from './http/authenticate';
import { answerPreflight, beginRequest } from './http/begin';
import { readBody } from './http/body';
import { replyWithError, routeNotFound } from './http/error-reply';
import { execute } from './http/execute';
import { findOperation } from './http/find-operation';
import { healthRoutes, type Readiness } from './http/health';
import type { IdempotencySecrets } from './http/idempotency';
import { AddressLimit, limitRate } from './http/rate-limit';
import { discardUpload, readUpload, storeUpload, type UploadDependencies } from './http/upload';
import { parseQuery, validateRequest } from './http/validate-request';
import type { Limiter } from './limits/limiter';
import type { Logger } from './observability/logger';
import type { Metrics } from './observability/metrics';
import { logRequests } from './observability/request-log';

export interface AppDependencies extends UploadDependencies {
  gates: OperationGate[];
  handlers: Record<string, AnyHandler>;
  verifier: KeyVerifier;
  lastUsed: LastUsed;
  recorder: RequestRecorder;
  limiter: Limiter;
  workspaces: Record<Mode, Connections>;
  /** Told when a change has been committed that waits in the outbox of its mode. */
  onRecorded: (mode: Mode) => void;
  idempotencySecrets: IdempotencySecrets;
  readiness: Readiness;
  docs: Router;
  hostedInvoices: Router;
  viewer: Router;
  console: Router;
  appFiles: Router;
  logger: Logger;
  metrics: Metrics;
  reportFailure: (error: unknown, requestId: string) => void;
  settings: {
    publicUrl: string;
    trustedProxies: number;
    rateLimit: { perKey: number; perAddress: number; windowSeconds: number };
  };
}

/** The request pipeline, in its order. Below `/api/v1` it serves the operations of the contract and nothing else. */
export function createApp(dependencies: AppDependencies): Express {
  const { settings, limiter, workspaces, idempotencySecrets, onRecorded, storage } = dependencies;
  const operations = bindHandlers(dependencies.gates, dependencies.handlers);
  const addressLimit = new AddressLimit(limiter, settings.rateLimit.perAddress);

  const api = Router({ caseSensitive: true });
  api.use(answerPreflight());
  api.use(findOperation(operations, addressLimit));
  api.use(authenticate(dependencies.verifier, dependencies.lastUsed, addressLimit));
  api.use(limitRate(limiter, settings.rateLimit.perKey, addressLimit));
  api.use(requireScope());
  api.use(readBody());
  api.use(readUpload(dependencies));
  api.use(validateRequest());
  api.use(storeUpload(dependencies));
  api.use(execute({ workspaces, publicUrl: settings.publicUrl, idempotencySecrets, onRecorded, storage }));
  api.use(discardUpload(dependencies));

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.enable('case sensitive routing');
  app.set('trust proxy', settings.trustedProxies);
  app.set('query parser', parseQuery);

  app.use(beginRequest(settings.rateLimit));
  app.use(logRequests(dependencies));
  app.use(healthRoutes(dependencies.readiness));
  app.use(dependencies.docs);
  app.use('/i', dependencies.hostedInvoices);
  app.use('/l', dependencies.viewer);
  app.use('/api/v1', api);
  app.use('/api/console', dependencies.console);
  app.use('/settings', dependencies.appFiles);
  app.get('/', (_request, response) => response.redirect('/settings'));
  app.use(routeNotFound());
  app.use(replyWithError(settings.publicUrl, dependencies.reportFailure));
  return app;
}
