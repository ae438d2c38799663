import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { canReach, isRoot, unprivilegedAccount, type Account } from './account';
import { ensureSharedDirectory, sharedDirectory } from './shared-directory';

const run = promisify(execFile);

/** Where one embedded database keeps everything it owns, and who runs it. */
export interface Home {
  directory: string;
  dataDirectory: string;
  account: Account | undefined;
}

const locationFile = 'postgres-location';

/**
 * Finds the database of this state directory or makes a place for it. It lies in the state directory unless, as root,
 * no other user could get there; then it lies in the shared directory, and a file in the state directory says where.
 */
export async function prepareHome(stateDirectory: string): Promise<Home> {
  const usual = path.join(await realpath(stateDirectory), 'postgres');
  const directory = (await readLocation(stateDirectory)) ?? usual;
  if (!isRoot()) return makeHome(directory, undefined);

  const owner = await ownerOf(dataOf(directory));
  const account = owner && owner.uid !== 0 ? owner : await unprivilegedAccount();
  const reachable = directory !== usual || (await openFor(account, stateDirectory));
  const home = await makeHome(reachable ? directory : await newSharedHome(stateDirectory), account);
  if (owner && !reachable) await takeAlong(directory, home.directory);
  if (owner?.uid === 0 || !reachable) await give(home.dataDirectory, account);
  if (!reachable) {
    await writeFile(path.join(stateDirectory, locationFile), `${home.directory}\n`, { mode: 0o600 });
    await rm(directory, { recursive: true, force: true });
  }
  return home;
}

const dataOf = (directory: string): string => path.join(directory, 'data');

async function makeHome(directory: string, account: Account | undefined): Promise<Home> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (account && !(await canReach(account, directory))) await letIn(account, directory);
  return { directory, dataDirectory: dataOf(directory), account };
}

/** A checkout moved or copied to where only root can enter: its data follows; the original goes once that is on record. */
async function takeAlong(from: string, to: string): Promise<void> {
  await run('cp', ['-a', dataOf(from), path.join(from, 'password'), to]);
}

/** Data that root has copied belongs to root. */
async function give(directory: string, { uid, gid }: Account): Promise<void> {
  if (await ownerOf(directory)) await run('chown', ['-R', `${uid}:${gid}`, directory]);
}

async function openFor(account: Account, stateDirectory: string): Promise<boolean> {
  if (await canReach(account, stateDirectory)) return true;
  await letIn(account, stateDirectory);
  return canReach(account, stateDirectory);
}

/** The account's group may pass through the folder, but not list or change it; everyone else is kept out. */
async function letIn(account: Account, directory: string): Promise<void> {
  await chown(directory, (await stat(directory)).uid, account.gid);
  await chmod(directory, 0o710);
}

async function newSharedHome(stateDirectory: string): Promise<string> {
  const hash = createHash('sha256')
    .update(await realpath(stateDirectory))
    .digest('hex')
    .slice(0, 12);
  await ensureSharedDirectory();
  const directory = await mkdtemp(path.join(sharedDirectory, `${hash}-`));
  await writeFile(path.join(directory, 'belongs-to'), `${stateDirectory}\n`);
  return directory;
}

async function readLocation(stateDirectory: string): Promise<string | undefined> {
  const content = await readFile(path.join(stateDirectory, locationFile), 'utf8').catch(() => '');
  const directory = content.trim();
  return directory !== '' && (await ownerOf(directory)) ? directory : undefined;
}

async function ownerOf(directory: string): Promise<Account | undefined> {
  return stat(directory).then(
    ({ uid, gid }) => ({ uid, gid }),
    () => undefined,
  );
}
