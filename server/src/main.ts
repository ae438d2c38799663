import { readConfig } from './config';
import { openDatabase, type Database } from './db/database';
import { banner } from './demo/banner';
import { ensureDemo } from './demo/seed';
import { createLogger, redact } from './observability/logger';
import { type Service, startService } from './service';

/** The process: configuration, database, service, signals. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const database = await openDatabase(config);
  let service: Service;
  try {
    service = await startService({ config, database, logger });
  } catch (error) {
    await database.stop();
    throw error;
  }
  logger.info({ port: service.port, metrics_port: service.metricsPort }, 'ready');
  endOnSignal(service, database, config.drainMs);
  if (database.stateDirectory) {
    const host = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
    const demo = await ensureDemo(database, database.stateDirectory);
    console.log(
      banner(config.publicUrl || `http://${host}:${service.port}`, `http://${host}:${service.metricsPort}`, demo),
    );
  }
}

/** SIGTERM drains, for a supervisor; SIGINT (Ctrl-C) ends at once, for a person. A second signal does not cut the first short. */
function endOnSignal(service: Service, database: Database, drainMs: number): void {
  let ending: Promise<void> | undefined;
  const end = async (waitMs: number) => {
    await service.stop(waitMs);
    await database.stop();
  };
  const on = (waitMs: number) => () => {
    ending ??= end(waitMs).then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGTERM', on(drainMs));
  process.on('SIGINT', on(0));
}

function fail(error: unknown): never {
  const { code, port, message } = error as NodeJS.ErrnoException & { port?: number };
  const reason =
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Set PORT (or METRICS_PORT) to another, or stop what uses it.`
      : message;
  process.stderr.write(`${redact(String(reason))}\n`);
  process.exit(1);
}

main().catch(fail);
