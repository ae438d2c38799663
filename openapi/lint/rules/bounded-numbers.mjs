import { typesOf } from './schema-types.mjs';

/** Every number has a range, so that one the database cannot hold is refused at the gate. */
export function boundedNumbers() {
  return {
    Schema(schema, { location, report }) {
      if (!typesOf(schema).some((type) => type === 'number' || type === 'integer')) return;
      if ('enum' in schema || 'const' in schema) return;
      const missing = ['minimum', 'maximum'].filter((name) => !(name in schema) && !(exclusive(name) in schema));
      if (missing.length === 0) return;
      report({ message: `Bound this number: ${missing.join(' and ')} missing.`, location: location.key() });
    },
  };
}

function exclusive(name) {
  return `exclusive${name[0].toUpperCase()}${name.slice(1)}`;
}
