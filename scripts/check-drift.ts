import { findDrift } from './drift';
import { generatedFolders, renderAll } from './generate';
import { projectRoot } from './generate/bundle';

/** Exits with 1 and names the files if a generated folder is not exactly what `npm run generate` would write. */
async function main(): Promise<void> {
  const drift = await findDrift(projectRoot, generatedFolders, await renderAll());
  if (drift.length === 0) {
    console.log('The generated files match the contract.');
    return;
  }
  for (const { kind, file } of drift) console.error(`${kind.padEnd(7)}  ${file}`);
  console.error('\nThe generated files do not match the contract. Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}

if (require.main === module) void main();
