import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle, type OpenApiDocument, projectRoot } from './generate/bundle';
import { listOperations } from './generate/operations';
import { renderSdkResources } from './generate/sdk';
import { renderServerOperations } from './generate/server';
import { renderSdkTypes, renderTypes } from './generate/types';

/** The folders that hold nothing but generated files, from the project root. */
export const generatedFolders = [
  'openapi/generated',
  'server/src/generated',
  'sdk/src/generated',
  'console/src/generated',
];

/** Renders everything that is derived from the descriptions: path from the project root → content. */
export async function renderAll(): Promise<Map<string, string>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'paperlink-generate-'));
  try {
    const [contract, settings] = await Promise.all([
      bundle('openapi/openapi.yaml', path.join(scratch, 'openapi.json')),
      bundle('openapi/console/openapi.yaml', path.join(scratch, 'console.json')),
    ]);
    return new Map([...(await renderPublic(contract)), ...(await renderConsole(settings))]);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** What comes of the public contract. */
async function renderPublic(document: OpenApiDocument): Promise<[string, string][]> {
  const operations = listOperations(document);
  return [
    ['openapi/generated/openapi.json', toJson(document)],
    ['server/src/generated/types.ts', await renderTypes(document)],
    ['server/src/generated/operations.ts', renderServerOperations(operations)],
    ['sdk/src/generated/types.ts', await renderSdkTypes(document)],
    ['sdk/src/generated/resources.ts', renderSdkResources(document, operations)],
  ];
}

/** What comes of the Settings app's own description. */
async function renderConsole(document: OpenApiDocument): Promise<[string, string][]> {
  const types = await renderTypes(document);
  return [
    ['openapi/generated/console.json', toJson(document)],
    ['server/src/generated/console/types.ts', types],
    ['server/src/generated/console/operations.ts', renderServerOperations(listOperations(document))],
    ['console/src/generated/types.ts', types],
  ];
}

const toJson = (document: OpenApiDocument): string => JSON.stringify(document, null, 2) + '\n';

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
