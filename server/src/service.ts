import type { Server } from 'node:http';
import type { Express, Router } from 'express';
import { createApp } from './app';
import { Background, type BackgroundOptions } from './background';
import { type Backends, openBackends } from './backends';
import type { Config } from './config';
import { createAppFilesRouter } from './console/app-files';
import { createConsole } from './console/console';
import { membershipOf } from './console/membership';
import { type ContractDocument, publishContract, readContract } from './contract/document';
import { type Compilation, createGates } from './contract/gate';
import type { AnyHandler } from './contract/handlers';
import { Companies } from './control/company';
import { Members } from './control/members';
import { Passwords } from './control/passwords';
import { createDocsRouter } from './docs/router';
import type { Mode } from './db/roles';
import { oldestPendingAge } from './events/publish';
import { errorCatalogue, type ErrorDefinition } from './errors/catalogue';
import type { Readiness } from './http/health';
import { IdempotencySecrets } from './http/idempotency';
import { AddressLimit } from './http/rate-limit';
import { createHttpServer, drain, listen, portOf } from './http/server';
import { LinkPasswords } from './links/passwords';
import { failureReporter, warner } from './observability/failures';
import type { Logger } from './observability/logger';
import { canSendMail } from './mail/open-mailer';
import { Metrics } from './observability/metrics';
import { paths } from './paths';
import { Cursors } from './representation/cursor';
import { createHandlers } from './resources/handlers';
import { HostedInvoices } from './hosted-invoices/hosted-invoices';
import { createHostedInvoicesRouter } from './hosted-invoices/router';
import { HostedLinks } from './resources/invoices/hosted-links';
import { createViewer, type ViewerBackends } from './viewer/viewer';
import { ViewerIds } from './visits/viewer-ids';
import { EndpointSecrets } from './webhooks/secrets';

export interface Service {
  /** The ports it listens on. */
  port: number;
  metricsPort: number;
  /** Serves on for `drainMs` as unready, then finishes the requests under way and closes everything. */
  stop(drainMs: number): Promise<void>;
}

export interface ServiceDependencies {
  config: Config;
  /** Must be migrated. */
  database: { url: string; secret: string };
  logger: Logger;
  /** For tests: handlers in place of the real ones. */
  overrideHandlers?: Record<string, AnyHandler>;
  /** For tests: how webhooks are delivered, in place of what is published. */
  deliveries?: BackgroundOptions['deliveries'];
  /** For tests: when the contracts are compiled, if not at boot. */
  compilation?: Compilation;
}

/** Wires the server together and listens. @throws Error with the code EADDRINUSE when a port is taken */
export async function startService(dependencies: ServiceDependencies): Promise<Service> {
  const { config, database, logger } = dependencies;
  const metrics = new Metrics();
  const warn = warner(logger, metrics);
  const backends = await openBackends(config, database, warn, (requests) => metrics.countUnlogged(requests), logger);
  metrics.watchOutbox((mode) => oldestPendingAge(backends.workspaces[mode]));
  const { webhookLoopback } = config;
  const background = config.worker
    ? new Background({
        ...backends,
        database,
        logger,
        metrics,
        warn,
        webhookLoopback,
        deliveries: dependencies.deliveries,
      })
    : undefined;
  let server: Server | undefined;
  try {
    const readiness: Readiness = { draining: false, check: () => backends.ping() };
    const app = assemble(dependencies, backends, metrics, readiness, (mode) => background?.onRecorded(mode));
    const publicServer = createHttpServer(app, config.publicUrl, (code, requestId) =>
      logger.info({ request_id: requestId, error: code }, 'refused before routing'),
    );
    server = publicServer;
    await listen(publicServer, config.port, config.host);
    const metricsServer = await metrics.listen(config.metricsPort, config.metricsHost);
    background?.start();
    return {
      port: portOf(publicServer),
      metricsPort: portOf(metricsServer),
      async stop(drainMs) {
        readiness.draining = true;
        await Promise.all([drain(publicServer, drainMs), background?.stop()]);
        metricsServer.close();
        await backends.close();
      },
    };
  } catch (error) {
    server?.close();
    await backends.close();
    throw error;
  }
}

const createDocs = (publicUrl: string) =>
  createDocsRouter({
    assetsDirectory: paths.assets,
    guidesDirectory: paths.guides,
    specificationUrl: '/api/v1/openapi.json',
    publicUrl,
    errorCatalogue: Object.entries<ErrorDefinition>(errorCatalogue)
      .map(([code, definition]) => ({ code, ...definition }))
      .filter(({ audience }) => audience === undefined),
  });

function assemble(
  { config, database, logger, overrideHandlers, compilation }: ServiceDependencies,
  backends: Backends,
  metrics: Metrics,
  readiness: Readiness,
  onRecorded: (mode: Mode) => void,
): Express {
  const contract = readContract(paths.contract);
  const hostedLinks = new HostedLinks(database.secret, config.sharedOrigin);
  const passwords = new Passwords();
  const handlers = createPublicHandlers({ config, database }, backends, contract, hostedLinks);
  const reportFailure = failureReporter(logger, metrics);
  const hostedInvoices = createHostedInvoicesRouter({
    invoices: new HostedInvoices(hostedLinks, { workspaces: backends.workspaces, onRecorded }),
    pdfs: backends.invoicePdfs,
    addressLimit: new AddressLimit(backends.limiter, config.rateLimit.perAddress),
    assetsDirectory: `${paths.assets}/hosted-invoice`,
    reportFailure,
  });
  const publicHandlers = { ...handlers, ...overrideHandlers };
  return createApp({
    ...backends,
    gates: createGates(contract, compilation),
    handlers: publicHandlers,
    onRecorded,
    idempotencySecrets: new IdempotencySecrets(database.secret),
    readiness,
    docs: createDocs(config.publicUrl),
    hostedInvoices,
    viewer: createDocumentViewer(config, database.secret, { ...backends, onRecorded, reportFailure }),
    console: createConsole(
      { ...backends, passwords, publicHandlers, onRecorded },
      config,
      database.secret,
      compilation,
    ),
    appFiles: createAppFilesRouter(paths.console),
    logger,
    metrics,
    reportFailure,
    settings: config,
  });
}

function createPublicHandlers(
  { config, database }: Pick<ServiceDependencies, 'config' | 'database'>,
  { control, invoicePdfs, storage }: Backends,
  contract: ContractDocument,
  hostedLinks: HostedLinks,
): ReturnType<typeof createHandlers> {
  const { publicUrl, sharedOrigin, rateLimit } = config;
  const companies = new Companies(control);
  return createHandlers({
    cursors: new Cursors(database.secret),
    published: publishContract(contract, publicUrl),
    rateLimit,
    hostedLinks,
    issuerOf: (teamId) => companies.findIssuer(teamId),
    webhooks: { rules: { loopback: config.webhookLoopback }, secrets: new EndpointSecrets(database.secret) },
    invoicePdfs,
    storage,
    links: { publicUrl: sharedOrigin, passwords: new LinkPasswords(), canMail: canSendMail(config) },
    viewerIds: new ViewerIds(database.secret),
  });
}

function createDocumentViewer(
  config: Config,
  secret: string,
  backends: Backends & Pick<ViewerBackends, 'onRecorded' | 'reportFailure'>,
): Router {
  const { control, sessions } = backends;
  return createViewer(
    // A queue of their own: readers who try passwords keep neither people from signing in nor changes of links waiting.
    { ...backends, passwords: new LinkPasswords(), isMember: membershipOf(sessions, new Members(control)) },
    { ...config, secret, filesDirectory: paths.viewer, pdfjsDirectory: paths.pdfjs },
  );
}
