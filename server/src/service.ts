import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createApp } from './app';
import type { Config } from './config';
import { publishContract, readContract } from './contract/document';
import { createGates } from './contract/gate';
import type { AnyHandler } from './contract/handlers';
import { KeyListener } from './control/key-listener';
import { KeyVerifier } from './control/key-verifier';
import { LastUsed } from './control/last-used';
import { clientConfig, type ConnectionOptions, Connections } from './db/connections';
import { createDocsRouter } from './docs/router';
import { ContractBreach } from './http/reply';
import { createHttpServer } from './http/server';
import { errorCatalogue } from './errors/catalogue';
import { Limiter } from './limits/limiter';
import { type Logger, redact } from './observability/logger';
import { Metrics } from './observability/metrics';
import { paths } from './paths';
import { Cursors } from './representation/cursor';
import { createHandlers } from './resources/handlers';
import { startRetention } from './retention';

export interface Service {
  /** The ports it listens on. */
  port: number;
  metricsPort: number;
  /** Serves on for `drainMs` as unready, then finishes the requests under way and closes everything. */
  stop(drainMs: number): Promise<void>;
}

export interface ServiceDependencies {
  config: Config;
  database: { url: string; secret: string };
  logger: Logger;
  /** For tests: handlers in place of the real ones. */
  overrideHandlers?: Record<string, AnyHandler>;
}

/** The longest a request under way may still take once the server has stopped taking new ones, in milliseconds. */
const finishMs = 10_000;

/** Wires the server together and listens. The database must be migrated. @throws Error with the code EADDRINUSE when a port is taken */
export async function startService(dependencies: ServiceDependencies): Promise<Service> {
  const { config, database, logger } = dependencies;
  const metrics = new Metrics();
  const warn = (kind: string) => (error: unknown) => {
    metrics.countFailure(kind);
    logger.warn({ kind, reason: redact(String(error)) }, 'something we can live without failed');
  };
  const options: ConnectionOptions = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: config.databasePoolSize,
    onConnectionError: warn('database_connection'),
  };
  const control = new Connections({ ...options, poolSize: 4 }, 'control');
  const workspaces = { live: new Connections(options, 'live'), test: new Connections(options, 'test') };
  const limiter = new Limiter({ ...config.rateLimit, redisUrl: config.redisUrl, onStoreError: warn('rate_limit_store') });
  const verifier = new KeyVerifier(control, database.secret);
  const listener = new KeyListener(clientConfig(options, 'control'), () => verifier.forgetAll(), warn('key_listener'));
  const lastUsed = new LastUsed(control, warn('last_used'));
  const readiness = { draining: false, check: async () => void (await control.queryShared({ text: 'select 1', values: [] })) };

  const contract = readContract(paths.contract);
  const [gates] = await Promise.all([createGates(contract), listener.start()]);
  const handlers = createHandlers({
    cursors: new Cursors(database.secret),
    published: publishContract(contract, config.publicUrl),
    rateLimit: config.rateLimit,
  });
  const app = createApp({
    gates,
    handlers: { ...handlers, ...dependencies.overrideHandlers },
    verifier,
    lastUsed,
    limiter,
    workspaces,
    readiness,
    docs: createDocsRouter({
      assetsDirectory: paths.assets,
      specificationUrl: '/api/v1/openapi.json',
      errorCatalogue: Object.entries(errorCatalogue).map(([code, definition]) => ({ code, ...definition })),
    }),
    logger,
    metrics,
    reportFailure: (error, requestId) => reportFailure(logger, metrics, error, requestId),
    settings: config,
  });

  const server = createHttpServer(app, config.publicUrl, (code, requestId) =>
    logger.info({ request_id: requestId, error: code }, 'refused before routing'),
  );
  const closers = [
    () => lastUsed.stop(),
    () => listener.stop(),
    () => Promise.all([control.close(), workspaces.live.close(), workspaces.test.close()]),
    () => limiter.close(),
  ];
  let metricsServer: Server;
  try {
    await listen(server, config.port, config.host);
    metricsServer = await metrics.listen(config.metricsPort, config.host);
  } catch (error) {
    server.close();
    for (const close of closers) await close();
    throw error;
  }
  lastUsed.start();
  const stopRetention = startRetention(Object.values(workspaces), warn('retention'));
  return {
    port: (server.address() as AddressInfo).port,
    metricsPort: (metricsServer.address() as AddressInfo).port,
    async stop(drainMs) {
      readiness.draining = true;
      await drain(server, drainMs);
      stopRetention();
      metricsServer.close();
      for (const close of closers) await close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
}

/** Keeps serving while load balancers take note, telling clients to open no more on these connections; then ends. */
async function drain(server: Server, drainMs: number): Promise<void> {
  server.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
  await new Promise((resolve) => setTimeout(resolve, drainMs));
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), finishMs);
  await closed;
  clearTimeout(deadline);
}

function reportFailure(logger: Logger, metrics: Metrics, error: unknown, requestId: string): void {
  if (error instanceof ContractBreach) {
    metrics.countFailure('contract_breach');
    const { operationId, status, problems } = error;
    logger.error({ request_id: requestId, operation: operationId, status, problems }, 'a reply broke the contract and was withheld');
    return;
  }
  metrics.countFailure('request');
  const cause = (error as { extras?: { cause?: unknown } }).extras?.cause ?? error;
  logger.error({ request_id: requestId, err: cause }, 'a request failed');
}
