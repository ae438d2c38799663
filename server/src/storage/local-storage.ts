import { mkdir, open, opendir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { serviceUnavailable } from '../errors/api-error';
import { moveNew, ownerOnly, prepareIncoming, syncFolder } from './incoming';
import { parseStorageKey, requireStorageKey } from './keys';
import { type ByteRange, type DocumentStorage, type StoredFile, StoredFileMissing } from './storage';

/** Files in a folder of this machine, or of a disk that all instances share: `<mode>/<teamId>/<the end of the id>/<id>`. */
export class LocalStorage implements DocumentStorage {
  private constructor(
    private readonly directory: string,
    readonly incomingDirectory: string,
  ) {}

  /** Makes the folder. @throws Error that says why it cannot be written to */
  static async open(directory: string): Promise<LocalStorage> {
    return new LocalStorage(directory, await prepareIncoming(directory));
  }

  async put(key: string, source: string): Promise<void> {
    const target = this.pathOf(key);
    await unavailable(async () => {
      await makeDurable(source);
      await mkdir(path.dirname(target), { recursive: true, mode: ownerOnly.folder });
      await moveNew(source, target);
      await this.syncFolders(path.dirname(target));
    });
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const file = await open(this.pathOf(key)).catch((error: unknown) => {
      throw isMissing(error) ? new StoredFileMissing(key) : serviceUnavailable(error);
    });
    return file.createReadStream({ ...range });
  }

  async delete(key: string): Promise<void> {
    const target = this.pathOf(key);
    await unavailable(() => unlink(target).catch(unlessMissing));
  }

  async *list(): AsyncGenerator<StoredFile> {
    for (const mode of ['live', 'test']) {
      const root = path.join(this.directory, mode);
      for await (const teamId of names(root)) {
        for await (const part of names(path.join(root, teamId))) {
          yield* filesOf(path.join(root, teamId, part), `${mode}/${teamId}`);
        }
      }
    }
  }

  close(): void {
    // Nothing is held open between calls.
  }

  /** Random characters of the id decide on the folder, so that none grows large; the id begins with the time. */
  private pathOf(key: string): string {
    const { mode, teamId, id } = requireStorageKey(key);
    return path.join(this.directory, mode, teamId, id.slice(-2), id);
  }

  /** All folders down to this one: another process may have made any of them a moment ago. */
  private async syncFolders(folder: string): Promise<void> {
    await syncFolder(folder);
    if (folder !== this.directory) await this.syncFolders(path.dirname(folder));
  }
}

async function makeDurable(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.chmod(ownerOnly.file);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* filesOf(folder: string, prefix: string): AsyncGenerator<StoredFile> {
  for await (const id of names(folder)) {
    const key = `${prefix}/${id}`;
    if (!parseStorageKey(key)) continue;
    const found = await unavailable(() => stat(path.join(folder, id)).catch(unlessMissing));
    if (found) yield { key, writtenAt: found.mtime };
  }
}

/** What is in a folder, read little by little; nothing where there is no such folder. */
async function* names(folder: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (error) {
    if (!isMissing(error)) throw serviceUnavailable(error);
  }
}

/** A file where a folder is expected is not ours. */
const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!);

function unlessMissing(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

function unavailable<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw serviceUnavailable(error);
  });
}
