import { projectRoot } from './generate/bundle';
import { planOperation } from './new-operation/plan-operation';
import { writeFormatted } from './new-operation/write-formatted';

/** `npm run new:operation -- listThings GET /things`. Exits with 1, and writes nothing, if the request cannot be met. */
async function main(): Promise<void> {
  const files = await planOperation(projectRoot, process.argv.slice(2));
  await writeFormatted(projectRoot, files);
  for (const file of files.keys()) console.log(`wrote  ${file}`);
  console.log('\nNow describe it in the YAML, run `npm run generate`, and make the test pass.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
