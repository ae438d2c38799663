import { unreadableFile } from './file-error';

/** As much of `node:fs` as it takes. */
interface FileSystem {
  promises: { stat(path: string): Promise<{ size: number; isFile(): boolean }> };
  createReadStream(path: string): AsyncIterable<Uint8Array>;
}

/** A file on the disk, read anew each time it is opened. @throws {PaperLinkError} `file_unreadable`, and a TypeError where there is no disk */
export async function openLocalFile(path: string) {
  const { promises, createReadStream } = await loadFileSystem();
  const { size, isFile } = await promises.stat(path).then(
    (stats) => ({ size: stats.size, isFile: stats.isFile() }),
    (error: unknown) => {
      throw unreadableFile(error);
    },
  );
  if (!isFile) throw unreadableFile(`${path} is not a file`);
  return { size, isRepeatable: true, open: () => createReadStream(path) };
}

/** Loaded when it is needed, by a name that bundlers of web pages do not follow. */
async function loadFileSystem(): Promise<FileSystem> {
  const name = 'node:fs';
  try {
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as FileSystem;
  } catch (cause) {
    throw new TypeError('A file can be given by its path only where there is Node’s file system.', { cause });
  }
}
