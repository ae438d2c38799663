import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** The formats that PaperLink adds to JSON Schema's own. */
const formats = {
  /** A number with at most 4 decimals. */
  decimal4: { type: 'number', validate: (value) => Number(value.toFixed(4)) === value },
  /** An ISO 4217 code. */
  currency: { type: 'string', validate: (value) => currencies.has(value) },
  /** An ISO 3166-1 alpha-2 code. */
  country: { type: 'string', validate: (value) => regions.of(value) !== undefined },
};

/** A JSON Schema 2020-12 validator for schemas that are spread over files. */
export function createValidator() {
  let ajv;
  return {
    /** What is wrong with `value`, as Ajv's errors. `location` is where `schema` stands, `resolve` is Redocly's. */
    faults(schema, location, value, resolve) {
      ajv ??= createAjv();
      const validate = ajv.compile(inOneDocument(schema, location, resolve));
      return validate(value) ? [] : validate.errors;
    },
  };
}

function createAjv() {
  const { Ajv2020 } = require('ajv/dist/2020');
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
  require('ajv-formats').default(ajv);
  return ajv;
}

/** A copy of `schema` in which every `$ref`, recursive ones too, points into its own `$defs`. */
function inOneDocument(schema, location, resolve) {
  const definitions = new Map();
  const copy = (node, source) => {
    if (Array.isArray(node)) return node.map((item) => copy(item, source));
    if (typeof node !== 'object' || node === null) return node;
    if (typeof node.$ref === 'string') return { $ref: `#/$defs/${define(node, source)}` };
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, copy(value, source)]));
  };
  const define = (reference, source) => {
    const target = resolve(reference, source);
    const pointer = target.location.absolutePointer;
    if (!definitions.has(pointer)) {
      const definition = { name: `d${definitions.size}` };
      definitions.set(pointer, definition);
      definition.schema = copy(target.node, target.location.source.absoluteRef);
    }
    return definitions.get(pointer).name;
  };
  const root = copy(schema, location.source.absoluteRef);
  return {
    ...root,
    $defs: Object.fromEntries([...definitions.values()].map(({ name, schema: body }) => [name, body])),
  };
}
