import { createSessions, type Sessions } from './console/session';
import { attemptWindowSeconds } from './console/attempts';
import { KeyListener } from './control/key-listener';
import { KeyVerifier } from './control/key-verifier';
import { LastUsed } from './control/last-used';
import { RequestRecorder } from './control/request-recorder';
import type { Config } from './config';
import { clientConfig, type ConnectionOptions, Connections } from './db/connections';
import type { Mode } from './db/roles';
import { InvoicePdfs } from './invoice-documents/invoice-pdfs';
import { startOrphanCollection } from './jobs/collect-orphans';
import { Limiter } from './limits/limiter';
import { FileInspector } from './file-inspection/inspector';
import type { Mailer } from './mail/mailer';
import { openMailer } from './mail/open-mailer';
import type { Logger } from './observability/logger';
import { expiring, startRetention } from './retention';
import { openStorage } from './storage/open-storage';
import type { DocumentStorage } from './storage/storage';

/** What lives as long as the process: what talks to Postgres, Redis or the storage, and what has threads or processes of its own. */
export interface Backends {
  control: Connections;
  workspaces: Record<Mode, Connections>;
  verifier: KeyVerifier;
  lastUsed: LastUsed;
  recorder: RequestRecorder;
  limiter: Limiter;
  /** For attempts to guess passwords and one-time tokens. */
  attemptLimiter: Limiter;
  /** For emails to readers: its window is an hour. */
  mailLimiter: Limiter;
  sessions: Sessions;
  invoicePdfs: InvoicePdfs;
  storage: DocumentStorage;
  inspector: FileInspector;
  /** Unset where emails cannot be sent. */
  mailer: Mailer | undefined;
  /** @throws when Postgres cannot be reached */
  ping(): Promise<void>;
  /** Writes down what is only in memory and closes all connections. */
  close(): Promise<void>;
}

/**
 * Opens the connections. Neither Postgres nor S3 need be there yet: they are made when they are first needed.
 * @throws Error when documents cannot be stored in the configured folder
 * @param warn makes the listener for failures of one kind that the service can live without
 * @param countUnlogged told of requests that will not be in the request log
 */
export async function openBackends(
  config: Config,
  database: { url: string; secret: string },
  warn: (kind: string) => (error: unknown) => void,
  countUnlogged: (requests: number) => void,
  logger: Logger,
): Promise<Backends> {
  const storage = await openStorage(config.storage, warn('storage'));
  const options = connectionOptions(config, database, warn('database_connection'));
  const control = new Connections({ ...options, poolSize: 4 }, 'control');
  const workspaces = { live: new Connections(options, 'live'), test: new Connections(options, 'test') };
  const { limiter, attemptLimiter, mailLimiter } = createLimiters(config, warn('rate_limit_store'));
  const sessions = createSessions(control.pool, database.secret, warn('sessions'));
  const invoicePdfs = new InvoicePdfs(warn('invoice_pdfs'));
  const inspector = new FileInspector();
  const mailer = openMailer(config, logger);
  const verifier = new KeyVerifier(control, database.secret);
  const listener = new KeyListener(clientConfig(options, 'control'), () => verifier.forgetAll(), warn('key_listener'));
  const lastUsed = new LastUsed(control, warn('last_used'));
  const recorder = new RequestRecorder(control, { onError: warn('request_log'), onDropped: countUnlogged });
  await Promise.all([listener.start(), limiter.start(), attemptLimiter.start(), mailLimiter.start()]);
  lastUsed.start();
  recorder.start();
  const opened = {
    control,
    workspaces,
    verifier,
    lastUsed,
    recorder,
    limiter,
    attemptLimiter,
    mailLimiter,
    sessions,
    invoicePdfs,
    storage,
    inspector,
    mailer,
  };
  const stopCleaning = startCleaning(opened, config.collectOrphans, warn);
  return {
    ...opened,
    async ping() {
      await control.queryShared({ text: 'select 1', values: [] });
    },
    async close() {
      stopCleaning();
      await closeAll(opened, listener);
    },
  };
}

function connectionOptions(
  { databasePoolSize: poolSize }: Config,
  { url: databaseUrl, secret }: { url: string; secret: string },
  onConnectionError: (error: unknown) => void,
): ConnectionOptions {
  return { databaseUrl, secret, poolSize, onConnectionError };
}

async function closeAll(opened: Omit<Backends, 'ping' | 'close'>, listener: KeyListener): Promise<void> {
  const { control, workspaces, lastUsed, recorder, invoicePdfs } = opened;
  opened.sessions.close();
  await Promise.all([lastUsed.stop(), recorder.stop(), invoicePdfs.close()]);
  await listener.stop();
  await Promise.all([control.close(), workspaces.live.close(), workspaces.test.close()]);
  opened.storage.close();
  opened.mailer?.close();
  opened.inspector.close();
  opened.limiter.close();
  opened.attemptLimiter.close();
  opened.mailLimiter.close();
}

/** Until the returned function is called. */
function startCleaning(
  { storage, control, workspaces }: Pick<Backends, 'storage' | 'control' | 'workspaces'>,
  fromStorage: boolean,
  warn: (kind: string) => (error: unknown) => void,
): () => void {
  const stopRetention = startRetention(expiring(control, workspaces), warn('retention'));
  const onError = warn('orphans');
  const stopCollecting = startOrphanCollection({ storage, control, workspaces, fromStorage, onError });
  return () => {
    stopRetention();
    stopCollecting();
  };
}

function createLimiters({ rateLimit, redisUrl }: Config, onStoreError: (error: unknown) => void) {
  const options = { ...rateLimit, redisUrl, onStoreError };
  return {
    limiter: new Limiter(options),
    attemptLimiter: new Limiter({ ...options, windowSeconds: attemptWindowSeconds }),
    mailLimiter: new Limiter({ ...options, windowSeconds: 3600 }),
  };
}
