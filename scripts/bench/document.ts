import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../generate/bundle';

const file = path.join(projectRoot, 'docs/performance.md');
const results = /(<!-- results -->)[^]*(<!-- end of results -->)/;

/** Replaces the results in docs/performance.md, formatted as the repository's linter wants them. */
export async function writeResults(markdown: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!results.test(text)) throw new Error(`${file} has no place marked for results.`);
  const updated = text.replace(results, (_all, start: string, end: string) => `${start}\n\n${markdown}\n\n${end}`);
  await writeFile(file, await format(updated, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
