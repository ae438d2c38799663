import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Account } from './account';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import type { Home } from './home';

export const superuser = 'postgres';
export const databaseName = 'paperlink';

const majorVersion = '18';
const unfinishedPrefix = 'unfinished-';

/** What Postgres programs get to see: none of our own environment, which may hold secrets. */
export const cleanEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the database cluster unless it exists; returns the superuser's password. It is built under a temporary name and
 * renamed when complete, so a cluster is either whole or absent, and an existing one is never touched. Call under the lock.
 */
export async function ensureCluster(home: Home, binaries: Binaries): Promise<string> {
  await removeUnfinished(home.directory);
  const version = await readFile(path.join(home.dataDirectory, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version === undefined) return createCluster(home, binaries);
  if (version.trim() !== majorVersion) {
    throw new EmbeddedPostgresError(
      `${home.dataDirectory} was made by Postgres ${version.trim()}; this is Postgres ${majorVersion}. Move it away to start with an empty database.`,
    );
  }
  return readPassword(home);
}

/** The superuser's password, which lies beside the data and is readable by our user alone. */
export async function readPassword(home: Home): Promise<string> {
  return readFile(passwordFile(home), 'utf8').catch((error: unknown) => {
    throw new EmbeddedPostgresError(`The password of the database in ${home.dataDirectory} cannot be read.`, {
      cause: error,
    });
  });
}

async function createCluster(home: Home, binaries: Binaries): Promise<string> {
  await refuseUnknownData(home.dataDirectory);
  const password = randomBytes(24).toString('base64url');
  const building = await mkdtemp(path.join(home.directory, unfinishedPrefix));
  const data = path.join(building, 'data');
  await writeFile(path.join(building, 'password'), password, { mode: 0o600 });
  if (home.account)
    await Promise.all([building, path.join(building, 'password')].map((file) => give(file, home.account!)));

  const initdb = [`--pgdata=${data}`, `--pwfile=${path.join(building, 'password')}`, ...initdbOptions];
  await runProgram(binaries.initdb, initdb, building, home.account);
  await runProgram(
    binaries.postgres,
    ['--single', '-D', data, 'postgres'],
    building,
    home.account,
    `CREATE DATABASE ${databaseName}\n`,
  );

  await writeFile(passwordFile(home), password, { mode: 0o600 });
  await rename(data, home.dataDirectory);
  await rm(building, { recursive: true });
  return password;
}

const initdbOptions = [
  `--username=${superuser}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin', // Unicode rules that do not change with the operating system's libraries
  '--builtin-locale=C.UTF-8',
];

const passwordFile = (home: Home): string => path.join(home.directory, 'password');

const give = (file: string, account: Account): Promise<void> => chown(file, account.uid, account.gid);

/** A data directory that is not a cluster was not made by us: rename() would fail or bury it. */
async function refuseUnknownData(dataDirectory: string): Promise<void> {
  const present = await access(dataDirectory).then(
    () => true,
    () => false,
  );
  if (present) throw new EmbeddedPostgresError(`${dataDirectory} exists but holds no Postgres data. Move it away.`);
}

/** A killed process may have left an initdb behind that goes on writing for a moment: hence the retries. */
const forceful = { recursive: true, force: true, maxRetries: 10, retryDelay: 50 };

async function removeUnfinished(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => name.startsWith(unfinishedPrefix));
  await Promise.all(names.map((name) => rm(path.join(directory, name), forceful)));
}

async function runProgram(program: string, args: string[], cwd: string, account?: Account, input = ''): Promise<void> {
  const child = spawn(program, args, { cwd, env: cleanEnvironment, ...account });
  let output = '';
  const collect = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.stdin.on('error', () => undefined); // it ended before reading its input; its exit status tells why
  child.stdin.end(input);
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (status === 0) return;
  if (output.includes('No space left on device')) throw Object.assign(new Error(output), { code: 'ENOSPC', path: cwd });
  throw new EmbeddedPostgresError(`${path.basename(program)} failed:\n${output.trim()}`);
}
