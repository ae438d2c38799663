import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../server/src/config';
import { Connections } from '../../server/src/db/connections';
import { migrate } from '../../server/src/db/migrate';
import { startEmbeddedPostgres } from '../../server/src/embedded/embedded-postgres';
import { createLogger } from '../../server/src/observability/logger';
import { paths } from '../../server/src/paths';
import { type Service, startService } from '../../server/src/service';

const secret = 'the secret of servers that live for a few screenshots';

/** A server on a free port with a database of its own. */
export interface Site {
  origin: string;
  control: Connections;
  secret: string;
  /** As superuser, with the tables of control in reach. */
  sql(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
}

/** Two servers on a fresh embedded Postgres: one to fill, and one on which nobody has made a team yet. */
export interface Installation {
  main: Site;
  empty: Site;
  close(): Promise<void>;
}

export async function startInstallation(): Promise<Installation> {
  const stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-screenshots-'));
  const endings: (() => Promise<unknown>)[] = [() => rm(stateDirectory, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const end of endings.reverse()) await end();
  };
  try {
    const postgres = await startEmbeddedPostgres({ stateDirectory, durable: false });
    endings.push(() => postgres.stop());
    const main = await startSite(postgres.connectionString, endings);
    await main.sql('create database untouched');
    const untouched = new URL(postgres.connectionString);
    untouched.pathname = '/untouched';
    return { main, empty: await startSite(untouched.href, endings), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startSite(url: string, endings: (() => Promise<unknown>)[]): Promise<Site> {
  await migrate(url, secret, paths.migrations);
  const service = await startServer(url);
  const control = new Connections(
    { databaseUrl: url, secret, poolSize: 2, onConnectionError: () => undefined },
    'control',
  );
  const client = new Client({ connectionString: url, options: '-c search_path=control' });
  await client.connect();
  endings.push(async () => {
    await client.end();
    await control.close();
    await service.stop(0);
  });
  const sql: Site['sql'] = async (text, values = []) =>
    (await client.query<Record<string, unknown>>(text, values)).rows;
  return { origin: `http://127.0.0.1:${service.port}`, control, secret, sql };
}

/** Without a worker, so that a reset stays where the picture wants it, and with quotas nobody uses up. */
function startServer(url: string): Promise<Service> {
  const config = readConfig({
    PORT: '0',
    METRICS_PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: url,
    DATABASE_POOL_SIZE: '3',
    PAPERLINK_SECRET: secret,
    RATE_LIMIT: '1000000',
    RATE_LIMIT_PER_ADDRESS: '1000000',
    WORKER: 'off',
    LOG_LEVEL: 'error',
  });
  return startService({ config, database: { url, secret }, logger: createLogger(config.logLevel) });
}
