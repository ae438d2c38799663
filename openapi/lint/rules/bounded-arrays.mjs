import { typesOf } from './schema-types.mjs';

/** Every array says how many items it may hold. */
export function boundedArrays() {
  return {
    Schema(schema, { location, report }) {
      if (!typesOf(schema).includes('array') || 'maxItems' in schema) return;
      report({ message: 'Bound this array with `maxItems`.', location: location.key() });
    },
  };
}
