import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canReach, isRoot, unprivilegedAccount, type Account } from './account';
import { EmbeddedPostgresError } from './errors';
import { ensureSharedDirectory, sharedDirectory } from './shared-directory';

/** Where one embedded database keeps everything it owns, and who runs it. */
export interface Home {
  directory: string;
  dataDirectory: string;
  account: Account | undefined;
}

const locationFile = 'postgres-location';

/**
 * Finds the database of this state directory or makes a place for it. It lies in the state directory unless, as root,
 * no other user could get there; a database that exists is never left for a new place.
 */
export async function prepareHome(stateDirectory: string): Promise<Home> {
  const usual = path.join(await realpath(stateDirectory), 'postgres');
  const directory = (await readLocation(stateDirectory)) ?? usual;
  const owner = await ownerOf(path.join(directory, 'data'));
  if (!isRoot()) return makeHome(directory, undefined);

  const account = owner && owner.uid !== 0 ? owner : await unprivilegedAccount();
  if (directory !== usual || (await openFor(account, stateDirectory))) return makeHome(directory, account);
  if (owner) {
    throw new EmbeddedPostgresError(
      `The user that runs Postgres (uid ${account.uid}) can no longer enter ${stateDirectory}, where its data is.`,
    );
  }
  return makeHome(await newSharedHome(stateDirectory), account);
}

async function makeHome(directory: string, account: Account | undefined): Promise<Home> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if (account && !(await canReach(account, directory))) await letIn(account, directory);
  return { directory, dataDirectory: path.join(directory, 'data'), account };
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
  await writeFile(path.join(stateDirectory, locationFile), `${directory}\n`, { mode: 0o600 });
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
