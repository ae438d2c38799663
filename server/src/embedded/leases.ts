import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { currentProcess, isRunning, type ProcessIdentity } from './process-identity';

/** Records that this process uses the database. Returns the lease file; call under the database's lock. */
export async function takeLease(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, `${process.pid}-${randomUUID()}.json`);
  await writeFile(file, JSON.stringify(currentProcess()), { mode: 0o600 });
  return file;
}

/** Whether any living process holds a lease. Leases of dead processes are removed; call under the database's lock. */
export async function hasLeases(directory: string): Promise<boolean> {
  let living = 0;
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name);
    if (await isHeld(file)) living += 1;
    else await rm(file, { force: true });
  }
  return living > 0;
}

async function isHeld(file: string): Promise<boolean> {
  try {
    return isRunning(JSON.parse(await readFile(file, 'utf8')) as ProcessIdentity);
  } catch {
    return false; // cut short by a crash: its writer is gone
  }
}
