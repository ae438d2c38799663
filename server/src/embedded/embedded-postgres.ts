import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { findBinaries } from './binaries';
import { databaseName, ensureCluster, superuser } from './cluster';
import { explain } from './errors';
import { prepareHome, type Home } from './home';
import { hasLeases, takeLease } from './leases';
import { withLock } from './lock';
import { ensurePostmaster, stopPostmaster } from './postmaster';

export interface EmbeddedPostgresOptions {
  /** The folder in which this checkout keeps its state; made, for this user alone, when missing. */
  stateDirectory: string;
  /** Off: a power failure may lose the database. For tests; the process that starts Postgres decides. Default: on. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Connects as superuser. Holds the password: never log it. */
  connectionString: string;
  /** Gives the database up; the last user's call stops Postgres and returns when it has gone. May be called again. */
  stop(): Promise<void>;
}

/**
 * Starts the Postgres that comes with the project, or joins it when another process of this checkout, or one that died,
 * has it running. Postgres runs in a session of its own and stops when its last living user calls `stop`.
 * @throws EmbeddedPostgresError with the reason and the way out.
 */
export async function startEmbeddedPostgres({
  stateDirectory,
  durable = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    await mkdir(stateDirectory, { recursive: true, mode: 0o700 });
    const home = await withLock(path.join(stateDirectory, 'postgres.lock'), () => prepareHome(stateDirectory));
    const { connectionString, lease } = await withLock(lockFile(home), () => join(home, durable));
    let leaving: Promise<void> | undefined;
    return { connectionString, stop: () => (leaving ??= withLock(lockFile(home), () => leave(home, lease))) };
  } catch (error) {
    throw explain(error, stateDirectory);
  }
}

async function join(home: Home, durable: boolean): Promise<{ connectionString: string; lease: string }> {
  const binaries = await findBinaries(home.account);
  const password = await ensureCluster(home, binaries);
  const port = await ensurePostmaster(home, binaries, durable);
  const lease = await takeLease(leaseDirectory(home));
  return { connectionString: `postgresql://${superuser}:${password}@127.0.0.1:${port}/${databaseName}`, lease };
}

async function leave(home: Home, lease: string): Promise<void> {
  await rm(lease, { force: true });
  if (!(await hasLeases(leaseDirectory(home)))) await stopPostmaster(home);
}

const lockFile = (home: Home): string => path.join(home.directory, 'lock');
const leaseDirectory = (home: Home): string => path.join(home.directory, 'leases');
