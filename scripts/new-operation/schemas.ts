import type { Changes } from './changes';
import { bodySuffix, type Examples } from './examples';
import { phrase, type NewOperation } from './request';
import { indent } from './yaml';

/** Adds the schemas the operation refers to, where they are not there yet. */
export function addSchemas(changes: Changes, operation: NewOperation, example: Examples): void {
  const { noun, resource, verb } = operation;
  const file = (name: string): string => `openapi/resources/${resource}/schemas/${name}.yaml`;
  changes.create(file(noun), itemSchema(operation, example.item));
  if (verb === 'list') changes.create(file(`${noun}Page`), pageSchema(operation, example.page));
  else changes.create(file(`${noun}Response`), responseSchema(operation, example.single));
  const suffix = bodySuffix(operation);
  if (suffix) changes.create(file(noun + suffix), bodySchema(operation, suffix, example.body));
}

const nameProperty = (thing: string): string => `name:
  type: string
  minLength: 1
  maxLength: 255
  description: What the ${thing} is called.
  example: A ${thing}`;

function itemSchema({ noun }: NewOperation, example: string): string {
  const thing = phrase(noun);
  return `type: object
description: A ${thing}.
required: [id, name, createdAt, updatedAt]
properties:
  id:
    $ref: ../../../shared/schemas/Id.yaml
  ${indent(nameProperty(thing), 2)}
  createdAt:
    $ref: ../../../shared/schemas/Timestamp.yaml
  updatedAt:
    $ref: ../../../shared/schemas/Timestamp.yaml
example:
  ${indent(example, 2)}
`;
}

function responseSchema({ noun }: NewOperation, example: string): string {
  return `type: object
description: One ${phrase(noun)}.
required: [data]
properties:
  data:
    $ref: ${noun}.yaml
example:
  ${indent(example, 2)}
`;
}

function pageSchema({ noun }: NewOperation, example: string): string {
  return `type: object
description: One page of the list, each item a ${phrase(noun)}.
required: [data]
properties:
  data:
    type: object
    description: The page.
    required: [data, hasMore, nextCursor]
    properties:
      data:
        type: array
        description: The items of this page.
        maxItems: 100
        items:
          $ref: ${noun}.yaml
      hasMore:
        type: boolean
        description: Whether there is a next page.
        example: true
      nextCursor:
        type: [string, 'null']
        description: Send it as \`after\` to get the next page. Null on the last page.
        maxLength: 1000
        example: eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d
example:
  ${indent(example, 2)}
`;
}

function bodySchema({ noun }: NewOperation, suffix: string, example: string): string {
  const thing = phrase(noun);
  const descriptions: Record<string, string> = {
    Create: `A ${thing} to create.`,
    Update: `The fields of a ${thing} to change.`,
    Upsert: `A ${thing} to create or update under an id of your own.`,
  };
  return `type: object
description: ${descriptions[suffix]}
${suffix === 'Update' ? '' : 'required: [name]\n'}properties:
  ${indent(nameProperty(thing), 2)}
unevaluatedProperties: false
example:
  ${indent(example, 2)}
`;
}
