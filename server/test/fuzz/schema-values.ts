import fc, { type Arbitrary } from 'fast-check';
import { contract, type Schema } from '../contract/operations';

/** Follows a reference into the contract's components. */
export function dereference(schema: Schema): Schema {
  return schema.$ref ? (contract.components['schemas']![schema.$ref.split('/').pop()!] as Schema) : schema;
}

const formats: Record<string, Arbitrary<string>> = {
  uuid: fc.uuid(),
  currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF'),
  email: fc.constantFrom('billing@acme.example', 'a.b+c@d-e.example', `${'x'.repeat(60)}@a.example`),
  hostname: fc.constantFrom('acme.example', 'xn--9ca.example', `${'x'.repeat(63)}.example`),
  uri: fc.constantFrom(
    'https://hooks.acme.example/paperlink',
    'https://a.example:8443/x?y=z',
    'https://xn--9ca.example/%20',
  ),
  // What a form sends for it is a real file.
  binary: fc.constant('a file'),
  country: fc.constantFrom('NL', 'US', 'JP', 'KW', 'GR'),
  date: fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  'date-time': fc
    .tuple(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.constantFrom('Z', '+05:30', '-11:00'),
    )
    .map(([date, offset]) =>
      date
        .toISOString()
        .replace(/^[+-]00/, '')
        .replace('Z', offset),
    ),
};

/** Values that match a schema. Covers what the contract uses. @throws Error for a keyword it does not know, rather than generate too little */
export function valuesOf(reference: Schema): Arbitrary<unknown> {
  const schema = dereference(reference);
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (schema['oneOf']) return fc.oneof(...(schema['oneOf'] as Schema[]).map(valuesOf));
  const types = ([] as string[]).concat(schema.type ?? []);
  if (types.length === 0) throw new Error(`Cannot generate values of ${JSON.stringify(schema)}.`);
  return fc.oneof(...types.map((type) => valuesOfType(type, schema)));
}

function valuesOfType(type: string, schema: Schema): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(boundsOf(schema));
    case 'number':
      return numbers(schema);
    case 'string':
      return strings(schema);
    case 'array':
      return arrays(schema);
    case 'object':
      return objects(schema);
    default:
      throw new Error(`Cannot generate values of type ${type}.`);
  }
}

function arrays(schema: Schema): Arbitrary<unknown[]> {
  const items = valuesOf(schema['items'] as Schema);
  const minLength = (schema['minItems'] as number | undefined) ?? 0;
  // Long arrays make slow tests; their bound is tried by a mutation.
  const bounds = { minLength, maxLength: Math.min(schema['maxItems'] as number, 3) };
  return schema['uniqueItems'] ? fc.uniqueArray(items, bounds) : fc.array(items, bounds);
}

/** All our decimals have at most 4 digits after the point, so that is how much more than an excluded bound they are. */
const boundsOf = (schema: Schema) => ({
  min: (schema['minimum'] ?? (schema['exclusiveMinimum'] as number) + 0.0001) as number,
  max: schema['maximum'] as number,
});

/** Whole ones, and those with up to 4 decimals, which all our decimals have. */
function numbers(schema: Schema): Arbitrary<number> {
  const { min, max } = boundsOf(schema);
  return fc.oneof(
    fc.constantFrom(min, max),
    fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
    fc
      .integer({ min: 0, max: 10_000_000 })
      .map((tenThousandths) => Math.min(max, Math.max(min, tenThousandths / 10_000))),
  );
}

/** Any character that can be stored, from every plane, awkward ones often. */
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abcXYZ019 -_.') },
  { weight: 2, arbitrary: fc.constantFrom(...`'";%+&=?#/\\<>{}[]()*$,:|\t\n\r\u200b\ufeff\u202eéß日😀\u{10ffff}`) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((character) => character !== '\0'),
  },
);

function strings(schema: Schema): Arbitrary<string> {
  if (schema['format']) return formats[schema['format'] as string] ?? unknownFormat(schema);
  const minLength = (schema['minLength'] as number | undefined) ?? 0;
  const maxLength = schema['maxLength'] as number;
  if (schema['pattern']) {
    const pattern = new RegExp(schema['pattern'] as string);
    const fits = (text: string) => text.length >= minLength && pattern.test(text);
    return fc
      .stringMatching(pattern)
      .map((text) => text.slice(0, maxLength))
      .filter(fits);
  }
  return fc.oneof(
    { weight: 8, arbitrary: fc.string({ unit: characters, minLength, maxLength: Math.min(maxLength, 20) }) },
    { weight: 1, arbitrary: fc.constantFrom('x', '😀').map((unit) => unit.repeat(maxLength)) },
  );
}

function unknownFormat(schema: Schema): never {
  throw new Error(`Cannot generate strings of the format ${String(schema['format'])}.`);
}

function objects(schema: Schema): Arbitrary<object> {
  const patterns = schema['patternProperties'] as Record<string, Schema> | undefined;
  if (patterns) {
    const [pattern, value] = Object.entries(patterns)[0]!;
    const names = fc
      .string({ unit: characters, minLength: 1, maxLength: 40 })
      .filter((name) => new RegExp(pattern, 'u').test(name) && name !== '__proto__');
    return fc.dictionary(names, valuesOf(value), {
      maxKeys: Math.min(schema['maxProperties'] as number, 4),
      noNullPrototype: true,
    });
  }
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const model = Object.fromEntries(properties.map(([name, property]) => [name, valuesOf(property)]));
  return fc.record(model, { requiredKeys: (schema['required'] ?? []) as never[], noNullPrototype: true });
}
