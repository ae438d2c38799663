import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How long files are kept for the pages of an earlier build that are still open somewhere, in milliseconds since they were made. */
const keepOldFilesMs = 7 * 24 * 60 * 60 * 1000;

/** Writes the compressed forms beside each file that gains by them. @param quality of Brotli, up to 11, which is slow */
export async function compressAll(directory: string, quality = constants.BROTLI_MAX_QUALITY): Promise<void> {
  await Promise.all((await readdir(directory)).map((file) => compressOne(path.join(directory, file), quality)));
}

async function compressOne(file: string, quality: number): Promise<void> {
  const content = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const forms = {
    '.br': await promisify(brotliCompress)(content, { params }),
    '.gz': await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [suffix, compressed] of Object.entries(forms)) {
    if (compressed.length < content.length) await writeFile(file + suffix, compressed);
  }
}

/** Removes what no open page can want any more. */
export async function removeOldFiles(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const file = path.join(directory, name);
    const builtAt = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    ); // another build has just removed it
    if (builtAt < Date.now() - keepOldFilesMs) await rm(file, { force: true });
  }
}
