import fc, { type Arbitrary } from 'fast-check';
import type { Operation } from '../contract/operations';
import { anyText, anyValue } from './atoms';
import type { RequestModel } from './model';

type Mutation = (model: RequestModel) => RequestModel;

/** Requests with exactly one thing changed, in any of their parts. */
export function mutated(operation: Operation, valid: Arbitrary<RequestModel>): Arbitrary<RequestModel> {
  return fc.tuple(valid, mutationsOf(operation)).map(([model, mutate]) => mutate(model));
}

function mutationsOf(operation: Operation): Arbitrary<Mutation> {
  const choices: Arbitrary<Mutation>[] = [unknownParameter, anyHeader, rawQuery];
  if (operation.parameters.some((parameter) => parameter.in === 'path')) choices.push(pathMutation(operation));
  const names = operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name);
  if (names.length > 0)
    choices.push(queryValue(names), queryValue(names), repeatedParameter(names), parameterShape(names));
  if (operation.body) choices.push(bodyPlace, bodyPlace, bodyPlace, bodyPlace, rawBody);
  return fc.oneof(...choices);
}

const pathMutation = (operation: Operation): Arbitrary<Mutation> =>
  fc
    .tuple(fc.constantFrom(...operation.parameters.filter((parameter) => parameter.in === 'path')), anyText)
    .map(([{ name }, text]) => (model) => ({ ...model, path: { ...model.path, [name]: text } }));

const setQuery = (model: RequestModel, ...pairs: [string, string][]): RequestModel => ({
  ...model,
  query: [...model.query.filter(([name]) => !pairs.some(([other]) => other === name)), ...pairs],
});

const queryValue = (names: string[]): Arbitrary<Mutation> =>
  fc.tuple(fc.constantFrom(...names), anyText).map(
    ([name, text]) =>
      (model) =>
        setQuery(model, [name, text]),
  );

const repeatedParameter = (names: string[]): Arbitrary<Mutation> =>
  fc.constantFrom(...names).map((name) => (model) => setQuery(model, [name, '5'], [name, '5']));

const parameterShape = (names: string[]): Arbitrary<Mutation> =>
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom('[]', '[0]', '[1]', '[a]', '[a][b]', '[', ']', '[__proto__]', '[constructor]', '[]]', '.a'),
      anyText,
    )
    .map(
      ([name, shape, text]) =>
        (model) =>
          setQuery(model, [name + shape, text]),
    );

const unknownParameter: Arbitrary<Mutation> = fc
  .tuple(
    fc.oneof(anyText, fc.constantFrom('api_key', 'Limit', 'LIMIT', 'page', 'offset', 'constructor', 'hasOwnProperty')),
    anyText,
  )
  .map(
    ([name, text]) =>
      (model) =>
        setQuery(model, [name, text]),
  );

const rawQuery: Arbitrary<Mutation> = fc
  .constantFrom(
    '%',
    '%zz',
    '%00',
    '&&&',
    '=',
    '=x',
    '?',
    '#',
    '%ff%fe',
    '[]=',
    '[a]=b',
    'a',
    ';',
    '%E0%A4%A',
    `${'a=1&'.repeat(101)}`,
    `x=${'y'.repeat(9000)}`,
  )
  .map((text) => (model) => ({ ...model, rawQuery: text }));

const anyHeader: Arbitrary<Mutation> = fc
  .constantFrom<[string, string]>(
    ['Idempotency-Key', ''],
    ['Idempotency-Key', ' '],
    ['Idempotency-Key', 'x'.repeat(255)],
    ['Idempotency-Key', 'x'.repeat(256)],
    ['Idempotency-Key', 'é'],
    ['Idempotency-Key', '\t'],
    ['Idempotency-Key', `'; drop table products; --`],
    ['If-Match', ''],
    ['If-Match', '*'],
    ['If-Match', ','],
    ['If-Match', 'W/"v1"'],
    ['If-Match', '"'.repeat(1001)],
    ['If-None-Match', ''],
    ['If-None-Match', '*'],
    ['If-None-Match', '"'.repeat(1001)],
    ['Content-Type', 'text/plain'],
    ['Content-Type', 'application/json; charset=utf-16'],
    ['Content-Type', 'application/json;'],
    ['Content-Type', '/'],
    ['Content-Type', 'multipart/form-data; boundary=x'],
    ['Content-Type', 'application/json, text/html'],
    ['Content-Type', ''],
    ['Content-Encoding', 'gzip'],
    ['Accept', 'text/html'],
    ['Accept', ';;;'],
    ['Accept-Encoding', 'gzip;q=nonsense'],
    ['X-HTTP-Method-Override', 'DELETE'],
    ['X-Request-Id', 'mine'],
    ['Range', 'bytes=0-1'],
    ['Cookie', 'a=b; __proto__=c'],
    ['__proto__', 'x'],
    ['X-Forwarded-For', `' or 1=1, ${'1,'.repeat(100)}`],
    ['If-Modified-Since', 'nonsense'],
    ['Origin', 'null'],
    ['Via', 'é'],
  )
  .map(([name, value]) => (model) => ({ ...model, headers: { ...model.headers, [name]: value } }));

const rawBody: Arbitrary<Mutation> = fc
  .constantFrom<string | Buffer>(
    '',
    ' ',
    '{',
    '}',
    '{"a":}',
    '{"a":1,}',
    "{'a':1}",
    'NaN',
    'undefined',
    '[1,2',
    '"',
    '\ufeff{}',
    '{"a":1}{"b":2}',
    '{"__proto__":{"x":1}}',
    '{"name":"x","unitPrice":1e400,"currency":"EUR"}',
    '{"name":"\\ud800","unitPrice":1,"currency":"EUR"}',
    '{"name":"\\u0000","unitPrice":1,"currency":"EUR"}',
    '{"\\u0000":1}',
    '['.repeat(10_000),
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`,
    `[${'0,'.repeat(25_000)}0]`,
    Buffer.from([0xff, 0xfe, 0x7b, 0x7d]),
    Buffer.from([0x22, 0xc3, 0x28, 0x22]),
    Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
  )
  .map((raw) => (model) => ({ ...model, body: { raw: Buffer.from(raw as string) } }));

/** Replaces, drops, adds to or repeats the value at some place of the body. */
const bodyPlace: Arbitrary<Mutation> = fc
  .record({
    place: fc.nat(),
    kind: fc.constantFrom('replace', 'replace', 'drop', 'add', 'repeat'),
    name: anyText,
    value: anyValue,
  })
  .map(({ place, kind, name, value }) => (model) => {
    if (!model.body || !('value' in model.body)) return model;
    const root = { body: structuredClone(model.body.value) } as Record<string, unknown>;
    const places = placesIn(root);
    const { parent, key } = places[place % places.length]!;
    const target = parent[key];
    if (kind === 'drop' && Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (kind === 'drop') delete parent[key];
    else if (kind === 'add' && isObject(target) && !Array.isArray(target)) defineField(target, name, value);
    else if (kind === 'repeat' && Array.isArray(target))
      parent[key] = Array.from({ length: 101 }, (_, i) => target[i % target.length] as unknown);
    else parent[key] = value;
    return { ...model, body: 'body' in root ? { value: root['body'] } : undefined };
  });

interface Place {
  parent: Record<string, unknown>;
  key: string;
}

function placesIn(parent: Record<string, unknown>): Place[] {
  return Object.keys(parent).flatMap((key) => {
    const child = parent[key];
    return [{ parent, key }, ...(isObject(child) ? placesIn(child) : [])];
  });
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Makes even `__proto__` a field like any other. */
function defineField(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
