import { type Config, readConfig } from './config';
import { Teams } from './control/teams';
import { type Database, openDatabase, withControl } from './db/database';
import { banner } from './demo/banner';
import { ensureDemo } from './demo/seed';
import { localOrigin } from './local-origin';
import { createLogger, type Logger } from './observability/logger';
import { type Service, startService } from './service';
import { firstSignal } from './signals';
import { fail } from './start-failure';

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

/** Says where the API is, and how to get a first key: from the demo team, or, in a configured database, by commands. */
async function announce(config: Config, service: Service, database: Database, logger: Logger): Promise<void> {
  const { port, metricsPort } = service;
  const origin = config.publicUrl || localOrigin(config.host, port);
  logger.info(
    {
      port,
      metrics_port: metricsPort,
      api: `${origin}/api/v1`,
      reference: `${origin}/api/docs`,
      settings: `${origin}/settings`,
    },
    'ready',
  );
  if (database.stateDirectory) {
    const demo = await ensureDemo(database, database.stateDirectory);
    // Past the logger: the demo's credentials are there to be read.
    console.log(banner(origin, localOrigin(config.metricsHost, metricsPort), demo));
    return;
  }
  const hasTeam = await withControl(database, (control) => new Teams(control).exist()).catch(() => true); // a hint is not worth failing for
  if (!hasTeam) {
    logger.info(
      `There is no team yet. Create one at ${origin}/settings/setup with the code that this prints: npm run teams -- setup-code`,
    );
  }
}

main()
  .catch(fail)
  .finally(() => process.exit());
