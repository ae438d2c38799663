import { Background } from '../background';
import { readConfig } from '../config';
import { Connections } from '../db/connections';
import { openDatabase } from '../db/database';
import { oldestPendingAge } from '../events/publish';
import { portOf } from '../http/server';
import { warner } from '../observability/failures';
import { createLogger } from '../observability/logger';
import { Metrics } from '../observability/metrics';
import { firstSignal } from '../signals';
import { fail } from '../start-failure';
import { openStorage } from '../storage/open-storage';

/** A process that carries out jobs, makes events of changes and serves nothing but metrics, for servers that run with `WORKER=off`. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const metrics = new Metrics();
  const warn = warner(logger, metrics);
  const signal = firstSignal();
  const storage = await openStorage(config.storage, warn('storage'));
  const database = await openDatabase(config);
  const options = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: config.databasePoolSize,
    onConnectionError: warn('database_connection'),
  };
  const control = new Connections(options, 'control');
  const workspaces = { live: new Connections(options, 'live'), test: new Connections(options, 'test') };
  const { webhookLoopback } = config;
  metrics.watchOutbox((mode) => oldestPendingAge(workspaces[mode]));
  const background = new Background({ database, control, workspaces, storage, logger, metrics, webhookLoopback, warn });
  try {
    const metricsServer = await metrics.listen(config.metricsPort, config.metricsHost);
    background.start();
    logger.info({ metrics_port: portOf(metricsServer) }, 'carrying out jobs');
    await signal;
    await background.stop();
    metricsServer.close();
  } finally {
    await Promise.all([control.close(), workspaces.live.close(), workspaces.test.close()]);
    storage.close();
    await database.stop();
  }
}

main()
  .catch(fail)
  .finally(() => process.exit());
