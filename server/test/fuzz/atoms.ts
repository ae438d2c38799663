import fc, { type Arbitrary } from 'fast-check';
import { contract } from '../contract/operations';

/** The numbers at the edges of the contract's bounds, and one step beyond. */
const edges = [
  ...new Set([...JSON.stringify(contract).matchAll(/"(?:minimum|maximum)":(\d+)/g)].map((match) => Number(match[1]))),
].flatMap((bound) => [bound - 1, bound, bound + 1, bound + 0.0001, bound + 0.00001]);
const lengths = [
  ...new Set(
    [...JSON.stringify(contract).matchAll(/"(?:minLength|maxLength)":(\d+)/g)].map((match) => Number(match[1])),
  ),
]
  .filter((bound) => bound < 100_000) // beyond are files and bodies in replies
  .flatMap((bound) => [Math.max(0, bound - 1), bound, bound + 1]);

const numbers = [...edges, -0, 0.1 + 0.2, 1e21, 1e308, Number.MIN_VALUE, 2 ** 31, 2 ** 53 + 2, -1, 0.00001, 1.5];
const texts = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '\ufffe',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'true',
  '1e3',
  '1e1',
  '0x10',
  '+5',
  '05',
  '5.0',
  ' 5',
  '5 ',
  '٣',
  '-1',
  '0',
  '101',
  '99999999999999999999',
  'Infinity',
  '-Infinity',
  '+infinity',
  'infinity',
  'now',
  'today',
  '2025-02-30',
  '2025-02-30T00:00:00Z',
  '2025-02-29T00:00:00Z',
  '0000-01-01T00:00:00Z',
  '0001-01-01T00:00:00+15:59',
  '2025-01-15T10:00:00',
  '2025-01-15 10:00:00Z',
  '2025-01-15T10:00:00+23:59',
  '2025-01-15T24:00:00Z',
  '2025-01-15t10:00:00z',
  '2025-01-15T10:00:00.123456789Z',
  '+12025-01-15T10:00:00Z',
  '9999-12-31T23:59:59.999-15:59',
  '00000000-0000-0000-0000-000000000000',
  '{01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21}',
  '01946e3c2f107a529c3e5b8f0d6a4e21',
  'urn:uuid:01946e3c-2f10-7a52-9c3e-5b8f0d6a4e21',
  '01946E3C-2F10-7A52-9C3E-5B8F0D6A4E21',
  '01946e3c-2f10-7a52-9c3e-5b8f0d6a4e2g',
  'eur',
  'EUR ',
  'XXX',
  '€UR',
  "' or 1=1 --",
  '$1',
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '..',
  '.',
  'a/b',
  '{"a":"b"}',
  '["a"]',
  '{"a":"\\u0000"}',
  '{{7*7}}',
  '<script>',
  'active',
  'ARCHIVED',
  'a,b',
  'eyJrIjoiMDE5NDZlM2MifQ.8b2f6c1d',
  '\ufeffx',
  'e\u0301',
  '\r\nX-Evil: 1',
];

/** Text at the edges of the contract's lengths, and text that has broken other servers. */
export const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...lengths), fc.constantFrom('x', '😀'))
      .map(([length, unit]) => unit.repeat(length)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
/** Any JSON value, bounds and hostile text often. */
export const anyValue: Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...numbers) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], { a: 1 }, { id: 'x' }, ['x'], '1', 1),
  },
);
