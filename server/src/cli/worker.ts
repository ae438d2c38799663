import { readConfig } from '../config';
import { Connections } from '../db/connections';
import { openDatabase } from '../db/database';
import { Dispatcher } from '../events/dispatcher';
import { createTasks } from '../jobs/tasks';
import { Worker } from '../jobs/worker';
import { warner } from '../observability/failures';
import { createLogger, redact } from '../observability/logger';
import { Metrics } from '../observability/metrics';
import { firstSignal } from '../signals';

/** A process that carries out jobs, makes events of changes and serves nothing, for servers that run with `WORKER=off`. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const warn = warner(logger, new Metrics());
  const signal = firstSignal();
  const database = await openDatabase(config);
  const options = {
    databaseUrl: database.url,
    secret: database.secret,
    poolSize: config.databasePoolSize,
    onConnectionError: warn('database_connection'),
  };
  const control = new Connections(options, 'control');
  const workspaces = { live: new Connections(options, 'live'), test: new Connections(options, 'test') };
  const worker = new Worker({ database, tasks: createTasks(control, workspaces.test), logger, warn });
  const dispatcher = new Dispatcher(workspaces, warn('events'));
  try {
    worker.start();
    dispatcher.start();
    logger.info('carrying out jobs');
    await signal;
    await Promise.all([worker.stop(), dispatcher.stop()]);
  } finally {
    await Promise.all([control.close(), workspaces.live.close(), workspaces.test.close()]);
    await database.stop();
  }
}

main()
  .catch((error: Error) => {
    process.stderr.write(`${redact(error.message)}\n`);
    process.exitCode = 1;
  })
  .finally(() => process.exit());
