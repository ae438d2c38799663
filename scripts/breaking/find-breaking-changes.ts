import { readFile } from 'node:fs/promises';
import type { BreakingChange } from './breaking-change';
import { findChangedDefaultsAndDiscriminators } from './defaults-and-discriminators';
import { diffWithRedocly } from './redocly-diff';

/** All breaking changes between two bundles, given as file names. */
export async function findBreakingChanges(baseline: string, revision: string): Promise<BreakingChange[]> {
  const [byRedocly, documents] = await Promise.all([
    diffWithRedocly(baseline, revision),
    Promise.all([baseline, revision].map(async (file) => JSON.parse(await readFile(file, 'utf8')) as object)),
  ]);
  const [before, after] = documents as [Record<string, unknown>, Record<string, unknown>];
  return [...byRedocly, ...findChangedDefaultsAndDiscriminators(before, after)];
}
