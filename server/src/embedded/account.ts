import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './errors';

const run = promisify(execFile);

/** The user Postgres runs as. Postgres refuses root; anyone else runs it as themselves (no account). */
export interface Account {
  uid: number;
  gid: number;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

/** The account to use as root: `postgres`, else `nobody`, else a new system user `paperlink`. */
export async function unprivilegedAccount(): Promise<Account> {
  const existing = (await findAccount('postgres')) ?? (await findAccount('nobody')) ?? (await findAccount('paperlink'));
  if (existing) return existing;
  await run('useradd', ['--system', '--no-create-home', '--shell', '/bin/sh', 'paperlink']).catch((error: unknown) => {
    throw new EmbeddedPostgresError('Postgres does not run as root, and no other user could be created for it.', {
      cause: error,
    });
  });
  const created = await findAccount('paperlink');
  if (!created) throw new EmbeddedPostgresError('The user created to run Postgres cannot be found.');
  return created;
}

/** Whether the account can get to `target` and enter (a folder) or execute (a file) it. */
export async function canReach(account: Account, target: string): Promise<boolean> {
  try {
    // Asking the system, as that user, also covers access lists and mount options, which permission bits do not show.
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', target], { ...account, cwd: '/' });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 1) return false;
    throw error;
  }
}

async function findAccount(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
    );
    return uid && gid !== undefined ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
