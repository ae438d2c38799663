import { type Config, readConfig } from './config';
import { type Database, openDatabase } from './db/database';
import { banner } from './demo/banner';
import { ensureDemo } from './demo/seed';
import { createLogger, type Logger, redact } from './observability/logger';
import { type Service, startService } from './service';

/** The process: configuration, signals, database, service. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  // Heard from the very start: a signal that comes while Postgres starts must not leave it running.
  const signal = firstSignal();
  const database = await openDatabase(config);
  try {
    const service = await startService({ config, database, logger });
    await announce(config, service, database, logger);
    // SIGTERM is a supervisor's and drains first; Ctrl-C and a closed terminal are a person's and do not.
    const drainMs = (await signal) === 'SIGTERM' ? config.drainMs : 0;
    await service.stop(drainMs);
  } finally {
    await database.stop();
  }
}

/** The first signal to end; those after it do not cut the orderly end short. */
function firstSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, resolve);
  });
}

async function announce(config: Config, service: Service, database: Database, logger: Logger): Promise<void> {
  logger.info({ port: service.port, metrics_port: service.metricsPort }, 'ready');
  if (!database.stateDirectory) return;
  const demo = await ensureDemo(database, database.stateDirectory);
  const host = ['127.0.0.1', '0.0.0.0'].includes(config.host) ? 'localhost' : config.host;
  const origin = config.publicUrl || `http://${host}:${service.port}`;
  console.log(banner(origin, `http://${host}:${service.metricsPort}`, demo));
}

function fail(error: unknown): void {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const taken = `Port ${port} is taken. Set PORT (or METRICS_PORT) to another, or stop what uses it.`;
  process.stderr.write(`${redact(code === 'EADDRINUSE' ? taken : message)}\n`);
  process.exitCode = 1;
}

main()
  .catch(fail)
  .finally(() => process.exit());
