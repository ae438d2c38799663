import fc, { type Arbitrary } from 'fast-check';
import { type Operation, type Parameter, type Schema, takesForm } from '../contract/operations';
import { aimAt, idsOf, type Sample } from '../contract/sample';
import { encodeForm, formType, isFields } from './form';
import type { WireRequest } from './request';
import { dereference, valuesOf } from './schema-values';
import { isWellFormed } from './verdict';

/** A request before it is encoded, so that it can be mutated and judged. */
export interface RequestModel {
  path: Record<string, string>;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  /** A parsed value, or bytes that may be no JSON at all. */
  body: { value: unknown } | { raw: Buffer } | undefined;
  /** Put in place of the query as it is. */
  rawQuery?: string;
}

/** Requests that keep the contract; most speak of the resources given. */
export function validRequests(operation: Operation, samples: Sample[]): Arbitrary<RequestModel> {
  const of = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  return fc.record({
    path: fc.record(
      Object.fromEntries(of('path').map((parameter) => [parameter.name, pathValues(parameter, samples)])),
    ),
    query: fc.tuple(...of('query').map(queryPairs)).map((pairs) => pairs.flat()),
    headers: fc.tuple(...of('header').map(headerPairs)).map((pairs) => Object.fromEntries(pairs.flat())),
    body: operation.body ? bodies(operation.body, samples) : fc.constant(undefined),
  });
}

function pathValues(parameter: Parameter, samples: Sample[]): Arbitrary<string> {
  const known = samples.map((sample) => sample[parameter.name]).filter((value) => value !== undefined);
  if (known.length === 0) throw new Error(`No sample fills the path parameter ${parameter.name}.`);
  const any = valuesOf(parameter.schema) as Arbitrary<string>;
  return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: any });
}

/** Left out more often than not, so that parameters that exclude each other leave some lists to see. */
function queryPairs(parameter: Parameter): Arbitrary<[string, string][]> {
  const pairs = (valuesOf(parameter.schema) as Arbitrary<object | string | number>).map((value): [string, string][] => {
    if (typeof value !== 'object') return [[parameter.name, String(value)]];
    // A bracket inside a name cannot be told from those around it.
    const entries = Object.entries(value as Record<string, string>).filter(([name]) => !/[[\]]/.test(name));
    return entries.map(([name, text]) => [`${parameter.name}[${name}]`, text]);
  });
  return fc.oneof({ weight: 3, arbitrary: fc.constant<[string, string][]>([]) }, { weight: 1, arbitrary: pairs });
}

/** Conditions are met by few values, so headers are mostly left out. */
function headerPairs(parameter: Parameter): Arbitrary<[string, string][]> {
  const pair = headerValues(parameter.schema).map((value): [string, string][] => [[parameter.name, value]]);
  return fc.oneof({ weight: 6, arbitrary: fc.constant<[string, string][]>([]) }, { weight: 1, arbitrary: pair });
}

/** Header values are printable ASCII here; HTTP carries nothing else safely. */
function headerValues(schema: Schema): Arbitrary<string> {
  const { maxLength } = dereference(schema) as { maxLength: number };
  const ascii = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  return fc.oneof(fc.constant('"v1"'), fc.string({ unit: ascii, minLength: 1, maxLength: Math.min(maxLength, 40) }));
}

/** Any matching body, and the contract's example with some fields replaced; ids in them are often those of resources that exist. */
function bodies({ schema, example }: NonNullable<Operation['body']>, samples: Sample[]): Arbitrary<{ value: unknown }> {
  const any = valuesOf(schema);
  const altered = fc.tuple(any, fc.infiniteStream(fc.nat({ max: 3 }))).map(([value, chances]) => {
    if (!isObject(example) || !isObject(value)) return value;
    const replaced = Object.entries(value).filter(() => chances.next().value === 0);
    const { sku: _sku, externalId: _externalId, ...usual } = example as Record<string, unknown>;
    return { ...usual, ...Object.fromEntries(replaced) };
  });
  const aimed = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
  return fc
    .tuple(fc.oneof(any, { weight: 2, arbitrary: altered }), fc.constantFrom(...samples), aimed)
    .map(([value, sample, aim]) => ({ value: aim ? aimIds(sample, value) : value }));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An external id is one's own to choose. */
function aimIds(sample: Sample, value: unknown): unknown {
  const { externalId: _, ...ids } = idsOf(sample);
  return aimAt(ids, value);
}

/** The request as bytes. A body is JSON, or a form where the operation takes one, unless the headers say otherwise. */
export function encode(operation: Operation, model: RequestModel, token: string): WireRequest {
  const route = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => percentEncode(model.path[name]!));
  const query =
    model.rawQuery ?? model.query.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`).join('&');
  const body = encodeBody(operation, model.body);
  const headers: Record<string, string> = { Authorization: `Bearer ${token}`, ...model.headers };
  if (body && !('Content-Type' in headers))
    headers['Content-Type'] = takesForm(operation) ? formType : 'application/json';
  return { method: operation.method, target: `/api/v1${route}${query && `?${query}`}`, headers, body };
}

function encodeBody(operation: Operation, body: RequestModel['body']): Buffer | undefined {
  if (!body) return undefined;
  if ('raw' in body) return body.raw;
  return takesForm(operation) && isFields(body.value)
    ? encodeForm(operation, body.value)
    : Buffer.from(JSON.stringify(body.value));
}

/** Like encodeURIComponent, which refuses lone surrogates; they are sent as the bytes they would have, which are not UTF-8. */
function percentEncode(text: string): string {
  return isWellFormed(text)
    ? encodeURIComponent(text)
    : [...Buffer.from(text, 'utf16le')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
