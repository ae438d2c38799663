import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findBreakingChanges } from './find-breaking-changes';

/** The breaks between the two canary documents; the first is Redocly's to find, the others are ours. */
const knownBreaks = ['path-removed', 'default-changed', 'discriminator-changed'];

/**
 * Compares two small documents with known breaks, as the real ones are compared. `redocly diff` passes everything when its
 * rules are not configured, and a check that finds nothing looks like a contract that is fine: so this throws if any
 * known break goes unnoticed. `folder` is a scratch folder.
 */
export async function proveCheckWorks(folder: string): Promise<void> {
  const files = { before: path.join(folder, 'canary-before.json'), after: path.join(folder, 'canary-after.json') };
  const before = describeCanary(20, 'cat');
  const after = describeCanary(50, 'kitten');
  delete (after.paths as Record<string, unknown>)['/birds'];
  await writeFile(files.before, JSON.stringify(before));
  await writeFile(files.after, JSON.stringify(after));
  const found = new Set((await findBreakingChanges(files.before, files.after)).map(({ rule }) => rule));
  const missed = knownBreaks.filter((rule) => !found.has(rule));
  if (missed.length > 0) {
    throw new Error(
      `The check is blind: it did not notice a known break (${missed.join(', ')}). ` +
        'Does redocly.yaml still extend `diff-recommended`?',
    );
  }
}

function describeCanary(defaultLimit: number, tag: string) {
  const responses = { '200': { description: 'Fine.' } };
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer', default: defaultLimit } };
  const pet = {
    oneOf: [{ $ref: '#/components/schemas/Cat' }],
    discriminator: { propertyName: 'kind', mapping: { [tag]: '#/components/schemas/Cat' } },
  };
  const requestBody = { content: { 'application/json': { schema: pet } } };
  return {
    openapi: '3.1.0',
    info: { title: 'Canary', version: '1.0.0' },
    paths: {
      '/birds': { get: { operationId: 'listBirds', responses } },
      '/pets': { post: { operationId: 'createPet', parameters: [limit], requestBody, responses } },
    },
    components: { schemas: { Cat: { type: 'object', properties: { kind: { type: 'string' } } } } },
  };
}
