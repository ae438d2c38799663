import { createValidator } from '../validator.mjs';

/**
 * Every example, of a schema, media type, parameter or header, is valid against its schema, custom formats included.
 * An example that is refused by the server it documents would be worse than none.
 */
export function examplesValid() {
  const validator = createValidator();
  const check = (schemaOf) => (node, ctx) => {
    const schema = schemaOf(node);
    if (typeof schema !== 'object') return;
    const location = schema === node ? ctx.location : ctx.location.child('schema');
    for (const { value, path } of examplesOf(node)) {
      const faults = validator.faults(schema, location, value, ctx.resolve);
      for (const { instancePath, message } of faults) {
        ctx.report({
          message: `The example does not match its schema: ${instancePath || 'it'} ${message}.`,
          location: ctx.location.child([...path, ...instancePath.split('/').slice(1)]),
        });
      }
    }
  };
  const ownSchema = check((node) => node.schema);
  return { Schema: check((node) => node), MediaType: ownSchema, Parameter: ownSchema, Header: ownSchema };
}

/** `example`, JSON Schema's list of `examples`, or OpenAPI's map of named `examples`. */
function examplesOf({ example, examples = [] }) {
  const single = example === undefined ? [] : [{ value: example, path: ['example'] }];
  const several = Array.isArray(examples)
    ? examples.map((value, index) => ({ value, path: ['examples', index] }))
    : Object.entries(examples).map(([name, { value }]) => ({ value, path: ['examples', name, 'value'] }));
  return [...single, ...several.filter(({ value }) => value !== undefined)];
}
