import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { cleanEnvironment } from './cluster';
import { EmbeddedPostgresError } from './errors';
import type { Home } from './home';
import { findPostmaster, removeStalePidFile, type Postmaster } from './postmaster-file';
import { processStartTime } from './process-identity';

const pollMs = 5;
const readyLimitMs = 120_000; // crash recovery of a large write-ahead log
const startAttempts = 5;
const fastShutdownLimitMs = 30_000;
const immediateShutdownLimitMs = 10_000;

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_messages: 'log', // the server's own life; not the statements of clients, which may hold personal data
};

const notDurable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** The running Postgres of this home, started now unless it runs already; returns its port. Call under the lock. */
export async function ensurePostmaster(home: Home, binaries: Binaries, durable: boolean): Promise<number> {
  const running = await awaitSettled(home);
  if (running) return running.port;
  await removeStalePidFile(home.dataDirectory);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const failure = await start(home, binaries, { ...settings, ...(durable ? {} : notDurable), port: String(port) });
    if (failure === undefined) return port;
    if (attempt === startAttempts || !isPassing(failure)) throw startError(failure, home);
    await sleep(200 * attempt);
  }
}

/** Fast shutdown (SIGINT): open transactions are rolled back, data is flushed. Immediate only if that hangs; both are safe. */
export async function stopPostmaster(home: Home): Promise<void> {
  const postmaster = await findPostmaster(home.dataDirectory);
  if (!postmaster) return;
  if (await endsAfter('SIGINT', postmaster.pid, fastShutdownLimitMs)) return;
  if (await endsAfter('SIGQUIT', postmaster.pid, immediateShutdownLimitMs)) return;
  throw new EmbeddedPostgresError(`Postgres (process ${postmaster.pid}) does not stop.`);
}

/** A postmaster that accepts connections, once one that is starting or stopping has come to rest; undefined: none runs. */
async function awaitSettled(home: Home): Promise<Postmaster | undefined> {
  const deadline = Date.now() + readyLimitMs;
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(home.dataDirectory);
    if (!postmaster || postmaster.ready) return postmaster;
    await sleep(pollMs);
  }
  throw new EmbeddedPostgresError(`Postgres in ${home.dataDirectory} has been starting or stopping for too long.`);
}

/** Starts Postgres and waits until it accepts connections. Returns its log when it ended instead. */
async function start(home: Home, binaries: Binaries, options: Record<string, string>): Promise<string | undefined> {
  const logFile = path.join(home.directory, 'log');
  await rename(logFile, `${logFile}.previous`).catch(() => undefined);
  const log = await open(logFile, 'a', 0o600);
  try {
    const flags = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(binaries.postgres, ['-D', home.dataDirectory, ...flags], {
      ...home.account,
      cwd: home.dataDirectory,
      env: cleanEnvironment,
      detached: true, // its own session: Ctrl-C in our terminal must not reach it before we have finished with it
      stdio: ['ignore', log.fd, log.fd],
    });
    await once(child, 'spawn');
    child.unref();
    return (await becomesReady(child, home)) ? undefined : await readFile(logFile, 'utf8');
  } finally {
    await log.close();
  }
}

async function becomesReady(child: ChildProcess, home: Home): Promise<boolean> {
  const deadline = Date.now() + readyLimitMs;
  while (child.exitCode === null && child.signalCode === null) {
    const postmaster = await findPostmaster(home.dataDirectory);
    if (postmaster?.pid === child.pid && postmaster?.ready) return true;
    if (Date.now() > deadline) throw new EmbeddedPostgresError(`Postgres in ${home.dataDirectory} does not get ready.`);
    await sleep(pollMs);
  }
  return false;
}

/** The port was taken between our look and its use, or processes of a killed Postgres are still leaving. */
function isPassing(log: string): boolean {
  return log.includes('Address already in use') || log.includes('pre-existing shared memory block');
}

function startError(log: string, home: Home): Error {
  if (log.includes('No space left on device')) {
    return Object.assign(new Error(log), { code: 'ENOSPC', path: home.dataDirectory });
  }
  return new EmbeddedPostgresError(
    `Postgres ended while starting. Its log says:\n${log.trim().split('\n').slice(-10).join('\n')}`,
  );
}

async function endsAfter(signal: NodeJS.Signals, pid: number, limitMs: number): Promise<boolean> {
  const started = processStartTime(pid);
  if (started === undefined) return true;
  process.kill(pid, signal);
  for (const deadline = Date.now() + limitMs; Date.now() < deadline; await sleep(pollMs)) {
    if (processStartTime(pid) !== started) return true;
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
