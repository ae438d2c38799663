import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** Every file below the folder, be it stored or on its way, by its path. */
export function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The files below the folder that this process holds open, where the system tells. */
export function openFilesBelow(directory: string): string[] {
  const descriptors = '/proc/self/fd';
  if (!existsSync(descriptors)) return [];
  return readdirSync(descriptors).flatMap((descriptor) => {
    try {
      const target = readlinkSync(path.join(descriptors, descriptor));
      return target.startsWith(directory) ? [target] : [];
    } catch {
      return []; // closed meanwhile, as the one that lists them
    }
  });
}
