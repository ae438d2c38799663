const otherwiseTyped = ['$ref', 'oneOf', 'anyOf', 'allOf', 'const', 'enum'];

/** Every schema says its type, or is composed of schemas that do. One that does not would let anything pass. */
export function typedSchemas() {
  return {
    Schema(schema, { location, report }) {
      if (typeof schema === 'boolean' || 'type' in schema) return;
      if (otherwiseTyped.some((keyword) => keyword in schema)) return;
      report({ message: 'Say the `type`; without one the schema accepts anything.', location: location.key() });
    },
  };
}
