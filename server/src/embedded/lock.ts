import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './errors';
import { currentProcess, isRunning, type ProcessIdentity } from './process-identity';

const pollMs = 20;
const waitLimitMs = 120_000;
/** How long a lock file may be empty: its owner creates it and then writes its name into it. */
const unwrittenLimitMs = 2_000;

interface Holder {
  token: string;
  running: boolean;
}

/** Runs `action` while holding the lock file; one holder at a time, across processes. A dead holder's lock is taken over. */
export async function withLock<T>(file: string, action: () => Promise<T>): Promise<T> {
  await acquire(file);
  try {
    return await action();
  } finally {
    await rm(file, { force: true });
  }
}

async function acquire(file: string): Promise<void> {
  const content = JSON.stringify({ ...currentProcess(), token: randomUUID() });
  const deadline = Date.now() + waitLimitMs;
  while (!(await createExclusively(file, content))) {
    const holder = await readHolder(file);
    if (holder?.running === false) await breakLock(file, holder.token);
    else await sleep(pollMs);
    if (Date.now() > deadline) throw new EmbeddedPostgresError(`Another process has held ${file} for too long.`);
  }
}

/**
 * Removes a dead holder's lock file. Two processes may find the same dead holder; were both to remove the file, the
 * slower one would remove the lock the faster one has just taken. So removal has a lock of its own, named after the dead
 * holder, under which the file is looked at again.
 */
async function breakLock(file: string, token: string): Promise<void> {
  await withLock(`${file}.${token}`, async () => {
    if ((await readHolder(file))?.token === token) await rm(file, { force: true });
  });
}

async function createExclusively(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    const { mtimeMs, ino } = await stat(file);
    try {
      const holder = JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity & { token: string };
      return { token: holder.token, running: isRunning(holder) };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return { token: `${ino}-${mtimeMs}`, running: Date.now() - mtimeMs < unwrittenLimitMs };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
