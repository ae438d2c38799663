import { type ContractDocument, walkSchemas } from './document';

const prefix = '#/components/schemas/';

type Schema = Record<string, unknown>;

/** A change of a resource, as each variant of `Event` describes it. */
interface EventSchema {
  properties: { data: { properties: { object: { $ref: string } } } };
}

/**
 * Lets the resources in events lack fields, in place. An event is shown and sent as it was written down, and a field that came into the contract later is not in
 * it, however required it is by now. What is there has to be as described all the same.
 */
export function allowEarlierEvents(document: ContractDocument): ContractDocument {
  const schemas = document.components['schemas'] as Record<string, Schema>;
  const variants = (schemas['Event']?.['oneOf'] ?? []) as { $ref: string }[];
  for (const { $ref } of variants) {
    const { properties } = schemas[$ref.slice(prefix.length)] as unknown as EventSchema;
    const { object } = properties.data.properties;
    object.$ref = earlierForm(schemas, object.$ref);
  }
  return document;
}

/** Adds a copy of a schema, and of all it refers to, that requires no field. @returns the reference to it */
function earlierForm(schemas: Record<string, Schema>, reference: string): string {
  const name = `Earlier${reference.slice(prefix.length)}`;
  if (!schemas[name]) {
    const copy = (schemas[name] = structuredClone(schemas[reference.slice(prefix.length)]!));
    walkSchemas(copy, (schema) => {
      if (Array.isArray(schema['required'])) delete schema['required'];
      if (typeof schema['$ref'] === 'string') schema['$ref'] = earlierForm(schemas, schema['$ref']);
    });
  }
  return prefix + name;
}
