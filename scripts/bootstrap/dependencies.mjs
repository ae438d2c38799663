import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Why dependencies have to be installed, in a few words; undefined when what is installed is what the lockfile asks for. */
export function reasonToInstall(root) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json')); // npm writes it when it has finished
  if (!wanted) throw new Error('package-lock.json is missing or cannot be read');
  if (!installed) return 'they are not installed yet';
  for (const [location, entry] of Object.entries(wanted)) {
    if (!location.includes('node_modules/')) continue;
    const present = installed[location];
    if (!present && entry.optional) continue; // meant for another platform
    const isSame = present && present.version === entry.version && present.integrity === entry.integrity;
    if (!isSame) return 'the lockfile has changed';
  }
  return undefined;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
