import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import prettier from 'prettier';

/** Formats the files as the project does and writes them below `root`. */
export async function writeFormatted(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  const options = (await prettier.resolveConfig(path.join(root, 'package.json'))) ?? {};
  for (const [file, content] of files) {
    const target = path.join(root, file);
    const formatted = await prettier.format(content, { ...options, filepath: target });
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, formatted);
  }
}
