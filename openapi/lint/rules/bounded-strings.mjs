import { typesOf } from './schema-types.mjs';

/** Formats whose values all have the same length. A `date-time` is not among them: its fraction may be long. */
const fixedLengthFormats = ['uuid', 'date', 'currency', 'country'];

/** Every string has a greatest length: `maxLength`, or an `enum`, a `const` or a format of fixed length. */
export function boundedStrings() {
  return {
    Schema(schema, { location, report }) {
      if (!typesOf(schema).includes('string')) return;
      if ('maxLength' in schema || 'enum' in schema || 'const' in schema) return;
      if (fixedLengthFormats.includes(schema.format)) return;
      report({ message: 'Bound this string with `maxLength`.', location: location.key() });
    },
  };
}
