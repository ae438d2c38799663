import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../embedded/embedded-postgres';
import { paths } from '../paths';
import { Connections } from './connections';
import { migrate } from './migrate';

/** A database that is up to date, and the secret that goes with it. */
export interface Database {
  url: string;
  secret: string;
  /** Set when the database is the embedded one. */
  stateDirectory: string | undefined;
  /** Gives up the embedded Postgres, which stops when nobody else uses it. */
  stop(): Promise<void>;
}

/** Which database to open. Without a `databaseUrl` the embedded one, whose secret is made up and kept if none is given. */
export interface DatabaseSettings {
  databaseUrl: string | undefined;
  secret: string | undefined;
  stateDirectory: string | undefined;
}

/** Opens the configured database, or else the embedded one, and migrates it. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = settings.databaseUrl ? configured(settings.databaseUrl, settings.secret!) : await embedded(settings);
  try {
    await migrate(database.url, database.secret, paths.migrations);
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

/** Does something with teams and keys outside of the service, on a connection of its own. */
export async function withControl<T>(
  { url, secret }: Pick<Database, 'url' | 'secret'>,
  work: (control: Connections) => Promise<T>,
): Promise<T> {
  const options = { databaseUrl: url, secret, poolSize: 1, onConnectionError: () => undefined };
  const control = new Connections(options, 'control');
  try {
    return await work(control);
  } finally {
    await control.close();
  }
}

function configured(url: string, secret: string): Database {
  return { url, secret, stateDirectory: undefined, stop: () => Promise.resolve() };
}

async function embedded(settings: DatabaseSettings): Promise<Database> {
  const stateDirectory = settings.stateDirectory ?? paths.state;
  const postgres = await startEmbeddedPostgres({ stateDirectory });
  const secret = settings.secret ?? (await keptSecret(stateDirectory));
  return { url: postgres.connectionString, secret, stateDirectory, stop: () => postgres.stop() };
}

/** The secret of a checkout without configuration: made once, readable by its owner only. */
async function keptSecret(stateDirectory: string): Promise<string> {
  const file = path.join(stateDirectory, 'secret');
  await mkdir(stateDirectory, { recursive: true, mode: 0o700 });
  await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return readFile(file, 'utf8');
}
