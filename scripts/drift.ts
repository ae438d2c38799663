import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** One generated file that is not what the contract says. */
export interface Drift {
  kind: 'stale' | 'missing' | 'extra';
  file: string;
}

/**
 * Compares what should be in `folders` (path from `root` → content) with what is there, line endings aside.
 * Sorted by file name.
 */
export async function findDrift(root: string, folders: string[], expected: Map<string, string>): Promise<Drift[]> {
  const present = new Set((await Promise.all(folders.map((folder) => listFiles(root, folder)))).flat());
  const extra = [...present].filter((file) => !expected.has(file)).map((file): Drift => ({ kind: 'extra', file }));
  const missing = [...expected.keys()]
    .filter((file) => !present.has(file))
    .map((file): Drift => ({ kind: 'missing', file }));
  const stale: Drift[] = [];
  for (const [file, content] of expected) {
    if (!present.has(file)) continue;
    const found = await readFile(path.join(root, file), 'utf8');
    if (found.replaceAll('\r\n', '\n') !== content) stale.push({ kind: 'stale', file });
  }
  return [...extra, ...missing, ...stale].sort((a, b) => (a.file < b.file ? -1 : 1));
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  const files = entries.map((entry) => path.posix.join(folder, entry.split(path.sep).join('/')));
  const isFile = await Promise.all(files.map(async (file) => (await stat(path.join(root, file))).isFile()));
  return files.filter((_, index) => isFile[index]);
}
