import { createSessions, type Sessions } from './console/session';
import { attemptWindowSeconds } from './console/attempts';
import { KeyListener } from './control/key-listener';
import { KeyVerifier } from './control/key-verifier';
import { LastUsed } from './control/last-used';
import type { Config } from './config';
import { clientConfig, type ConnectionOptions, Connections } from './db/connections';
import type { Mode } from './db/roles';
import { Limiter } from './limits/limiter';
import { startRetention } from './retention';

/** What lives as long as the process and talks to Postgres or Redis. */
export interface Backends {
  control: Connections;
  workspaces: Record<Mode, Connections>;
  verifier: KeyVerifier;
  lastUsed: LastUsed;
  limiter: Limiter;
  /** For attempts to guess passwords and one-time tokens. */
  attemptLimiter: Limiter;
  sessions: Sessions;
  /** @throws when Postgres cannot be reached */
  ping(): Promise<void>;
  /** Writes down what is only in memory and closes all connections. */
  close(): Promise<void>;
}

/**
 * Opens the connections. Postgres need not be there yet: they are made when they are first needed.
 * @param warn makes the listener for failures of one kind that the service can live without
 */
export async function openBackends(
  config: Config,
  database: { url: string; secret: string },
  warn: (kind: string) => (error: unknown) => void,
): Promise<Backends> {
  const options: ConnectionOptions = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: config.databasePoolSize,
    onConnectionError: warn('database_connection'),
  };
  const control = new Connections({ ...options, poolSize: 4 }, 'control');
  const workspaces = { live: new Connections(options, 'live'), test: new Connections(options, 'test') };
  const onStoreError = warn('rate_limit_store');
  const limiterOptions = { ...config.rateLimit, redisUrl: config.redisUrl, onStoreError };
  const limiter = new Limiter(limiterOptions);
  const attemptLimiter = new Limiter({ ...limiterOptions, windowSeconds: attemptWindowSeconds });
  const sessions = createSessions(control.pool, database.secret, warn('sessions'));
  const verifier = new KeyVerifier(control, database.secret);
  const listener = new KeyListener(clientConfig(options, 'control'), () => verifier.forgetAll(), warn('key_listener'));
  const lastUsed = new LastUsed(control, warn('last_used'));
  await Promise.all([listener.start(), limiter.start(), attemptLimiter.start()]);
  lastUsed.start();
  const stopRetention = startRetention(Object.values(workspaces), warn('retention'));
  return {
    control,
    workspaces,
    verifier,
    lastUsed,
    limiter,
    attemptLimiter,
    sessions,
    async ping() {
      await control.queryShared({ text: 'select 1', values: [] });
    },
    async close() {
      stopRetention();
      sessions.close();
      await lastUsed.stop();
      await listener.stop();
      await Promise.all([control.close(), workspaces.live.close(), workspaces.test.close()]);
      limiter.close();
      attemptLimiter.close();
    },
  };
}
