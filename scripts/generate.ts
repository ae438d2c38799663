import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, projectRoot } from './generate/bundle';
import { listOperations } from './generate/operations';
import { renderSdkResources } from './generate/sdk';
import { renderServerOperations } from './generate/server';
import { renderTypes } from './generate/types';

/** The folders that hold nothing but generated files, from the project root. */
export const generatedFolders = ['openapi/generated', 'server/src/generated', 'sdk/src/generated'];

/** Renders everything that is derived from the contract: path from the project root → content. */
export async function renderAll(): Promise<Map<string, string>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-generate-'));
  try {
    const document = await bundle('openapi/openapi.yaml', path.join(scratch, 'openapi.json'));
    const operations = listOperations(document);
    const types = await renderTypes(document);
    return new Map([
      ['openapi/generated/openapi.json', JSON.stringify(document, null, 2) + '\n'],
      ['server/src/generated/types.ts', types],
      ['server/src/generated/operations.ts', renderServerOperations(operations)],
      ['sdk/src/generated/types.ts', types],
      ['sdk/src/generated/resources.ts', renderSdkResources(document, operations)],
    ]);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function main(): Promise<void> {
  const files = await renderAll();
  for (const folder of generatedFolders) await rm(path.join(projectRoot, folder), { recursive: true, force: true });
  for (const [file, content] of files) {
    const target = path.join(projectRoot, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  console.log(`Generated ${files.size} files from openapi/.`);
}

if (require.main === module) void main();
