import { unreadableFile } from './file-error';

/** As much of `node:fs` as it takes. */
interface FileSystem {
  promises: { stat(path: string): Promise<{ size: number; isFile(): boolean }> };
  createReadStream(path: string, options: { end: number }): AsyncIterable<Uint8Array>;
}

/** A file on the disk, read anew each time it is opened, as long as it is now even if it grows. @throws {PaperLinkError} `file_unreadable`, and a TypeError where there is no disk */
export async function openLocalFile(path: string) {
  const { promises, createReadStream } = await loadFileSystem();
  const { size, isFile } = await promises.stat(path).then(
    (stats) => ({ size: stats.size, isFile: stats.isFile() }),
    (error: unknown) => {
      throw unreadableFile(error);
    },
  );
  if (!isFile) throw unreadableFile(`${path} is not a file`);
  const open = async function* () {
    let left = size;
    if (size > 0) {
      for await (const chunk of createReadStream(path, { end: size - 1 })) {
        left -= chunk.length;
        yield chunk;
      }
    }
    if (left > 0) throw new Error(`${path} has become shorter`);
  };
  return { size, isRepeatable: true, open };
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
