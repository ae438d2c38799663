import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm, unlink } from 'node:fs/promises';
import path from 'node:path';

/** Only the account of the server reads and writes there. */
export const ownerOnly = { folder: 0o700, file: 0o600 };

/**
 * Makes the folder for uploads and tries out all that is done there.
 * @returns its path. @throws Error that says what cannot be done and why
 */
export async function prepareIncoming(directory: string): Promise<string> {
  const incoming = path.join(directory, 'incoming');
  try {
    await mkdir(incoming, { recursive: true, mode: ownerOnly.folder });
    await tryOut(incoming);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new Error(
      `Documents cannot be stored in ${directory} (${reason}). Set STORAGE_DIRECTORY to a folder that the server may write to.`,
      { cause: error },
    );
  }
  return incoming;
}

async function tryOut(folder: string): Promise<void> {
  const from = path.join(folder, randomUUID());
  const to = path.join(folder, randomUUID());
  try {
    await (await open(from, 'wx', ownerOnly.file)).close();
    await moveNew(from, to);
    await syncFolder(folder);
  } finally {
    for (const file of [from, to]) await rm(file, { force: true });
  }
}

/** How systems say that a disk knows no hard links. */
const withoutLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'];

/**
 * Gives a file a name that nothing has yet, as a rename would not. Whoever looks sees all of the file or none; only on a disk without hard links they may
 * see an empty one for a moment.
 * @throws EEXIST
 */
export async function moveNew(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch (error) {
    if (!withoutLinks.includes((error as NodeJS.ErrnoException).code!)) throw error;
    await (await open(target, 'wx', ownerOnly.file)).close();
    await rename(source, target);
    return;
  }
  await unlink(source);
}

/** Makes what was put into a folder, or taken out of it, outlive a crash. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
