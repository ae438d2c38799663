import type { Changes } from './changes';
import { phrase, type NewOperation } from './request';
import { exampleIn, indent } from './yaml';

/** Examples as YAML: of the resource, of a reply with one, of a page of them, and of a request's body. */
export interface Examples {
  item: string;
  single: string;
  page: string;
  body: string;
}

/** Takes the examples from the schemas that exist already; a new resource begins with a name and nothing else. */
export async function findExamples(changes: Changes, operation: NewOperation): Promise<Examples> {
  const { noun, resource } = operation;
  const existing = async (schema: string): Promise<string | undefined> => {
    const file = `openapi/resources/${resource}/schemas/${schema}.yaml`;
    return changes.exists(file) ? exampleIn(await changes.read(file)) : undefined;
  };
  const name = `name: A ${phrase(noun)}`;
  const item =
    (await existing(noun)) ??
    `id: 01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21
${name}
createdAt: '2025-01-15T10:00:00.000Z'
updatedAt: '2025-01-15T10:00:00.000Z'`;
  return {
    item,
    single: (await existing(`${noun}Response`)) ?? `data:\n  ${indent(item, 2)}`,
    page:
      (await existing(`${noun}Page`)) ??
      `data:\n  data:\n    - ${indent(item, 6)}\n  hasMore: false\n  nextCursor: null`,
    body: (await existing(noun + (bodySuffix(operation) ?? ''))) ?? name,
  };
}

/** The suffix of the schema of the request's body, if the operation has a body. */
export function bodySuffix({ verb }: NewOperation): string | undefined {
  return { create: 'Create', update: 'Update', upsert: 'Upsert' }[verb];
}
