import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/embedded/embedded-postgres';

/** Names the run's Postgres (superuser) to the test files. */
export const adminVariable = 'PAPERLINK_TEST_POSTGRES';

/** Names a folder for the files of documents to the test files; it goes with the run's Postgres. */
export const storageVariable = 'PAPERLINK_TEST_STORAGE';

/** Waits until the test run is over, however it ends, then stops Postgres ($1: its data) and removes its files ($2). */
const guardScript = `
  cat >/dev/null
  pid=$(head -n 1 "$1/postmaster.pid") && kill -QUIT "$pid"
  while kill -0 "$pid"; do sleep 0.05; done
  rm -rf "$(dirname "$1")" "$2"
`;

/** Jest loads setup and teardown as separate modules, so what they share hangs on the process. */
const shared = globalThis as { testPostgresGuard?: ChildProcess };

export async function startTestPostgres(): Promise<void> {
  const stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-test-'));
  const { connectionString } = await startEmbeddedPostgres({ stateDirectory, durable: false });
  const dataDirectory = await askDataDirectory(connectionString);
  process.env[adminVariable] = connectionString;
  process.env[storageVariable] = path.join(stateDirectory, 'documents');
  // The guard reads from a pipe that only this process can write to. When this process ends, even by SIGKILL, the pipe does.
  const guard = spawn('/bin/sh', ['-c', guardScript, 'sh', dataDirectory, stateDirectory], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  (guard.stdin as unknown as { unref(): void }).unref();
  shared.testPostgresGuard = guard;
}

export async function stopTestPostgres(): Promise<void> {
  const guard = shared.testPostgresGuard;
  if (!guard) return;
  guard.stdin?.end();
  guard.ref();
  await once(guard, 'exit');
}

async function askDataDirectory(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  const answer = await client.query<{ data_directory: string }>('show data_directory');
  await client.end();
  return answer.rows[0]!.data_directory;
}
