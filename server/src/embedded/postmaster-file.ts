import { execFileSync } from 'node:child_process';
import { readlinkSync, readFileSync } from 'node:fs';
import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError } from './errors';
import { processStartTime } from './process-identity';

/** A running Postgres server process. */
export interface Postmaster {
  pid: number;
  port: number;
  /** It accepts connections; otherwise it is starting or stopping. */
  ready: boolean;
}

type Verdict = 'ours' | 'another' | 'unknown';

/** The Postgres that runs on this data directory, from the postmaster.pid it keeps there; undefined when none does. */
export async function findPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const content = await readFile(pidFile(dataDirectory), 'utf8').catch(() => '');
  // Lines, from Postgres' pidfile.h: pid, data directory, start time, port, socket directory, address, shared memory, status.
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  if (!pid || (await judge(pid, dataDirectory)) !== 'ours') return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Removes a postmaster.pid whose number now belongs to some other program, over which Postgres would refuse to start.
 * One whose process is dead stays: Postgres uses it to make sure that the dead server's children are gone too.
 */
export async function removeStalePidFile(dataDirectory: string): Promise<void> {
  const pid = parseInt(await readFile(pidFile(dataDirectory), 'utf8').catch(() => ''), 10);
  if (!pid || processStartTime(pid) === undefined) return;
  if ((await judge(pid, dataDirectory)) === 'another') return rm(pidFile(dataDirectory));
  throw new EmbeddedPostgresError(`Process ${pid} seems to run Postgres on ${dataDirectory}. End it, or wait for it.`);
}

const pidFile = (dataDirectory: string): string => path.join(dataDirectory, 'postmaster.pid');

async function judge(pid: number, dataDirectory: string): Promise<Verdict> {
  const command = commandOf(pid);
  if (command === undefined || !command.includes('postgres')) return 'another';
  if (process.platform !== 'linux') return command.includes(dataDirectory) ? 'ours' : 'unknown';
  try {
    // A server works in its data directory; the link follows the directory when a parent is renamed.
    return readlinkSync(`/proc/${pid}/cwd`) === (await realpath(dataDirectory)) ? 'ours' : 'another';
  } catch {
    return 'unknown';
  }
}

function commandOf(pid: number): string | undefined {
  if (processStartTime(pid) === undefined) return undefined;
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
