import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { isCurrency } from '../../src/money/currencies';
import type { ContractDocument } from '../../src/contract/document';
import { contract, type Operation, type Schema } from './operations';

// A second opinion: plain Ajv over the published document, sharing nothing with the server's own gate but the contract.

const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addFormat('date-time', isTime);
// RFC 9562 knows one text form; Ajv also takes a URN.
ajv.addFormat('uuid', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i);
ajv.addFormat('decimal4', { type: 'number', validate: decimal4 });
ajv.addFormat('currency', isCurrency);
ajv.addFormat('country', isCountry);
ajv.addFormat('date', (text) => !text.startsWith('0000') && isTime(`${text}T00:00:00Z`));
ajv.addSchema({ $id: 'contract', components: contract.components });

/** Makes the schemas of another document known; operations of that `source` are then judged by them. */
export function addDocument(source: string, document: ContractDocument): void {
  ajv.addSchema({ $id: source, components: document.components });
}

const compiled = new Map<string, ValidateFunction>();

/** What an independent validator finds wrong with a value; empty when it matches. */
export function problemsWith(schema: Schema, value: unknown, source = 'contract'): ErrorObject[] {
  const key = JSON.stringify(schema).replaceAll('"#/components/', `"${source}#/components/`);
  let validate = compiled.get(key);
  if (!validate) {
    validate = ajv.compile(JSON.parse(key) as object);
    compiled.set(key, validate);
  }
  return validate(value) ? [] : [...(validate.errors ?? [])];
}

/** What a reply as it came over the wire does against the contract; empty when it keeps it. */
export function breachesOf(operation: Operation, status: number, headers: Headers, text: string): string[] {
  const response = operation.responses.get(status);
  if (!response) return [`status ${status} is not documented for ${operation.id}`];
  const missing = response.requiredHeaders
    .filter((name) => !headers.has(name))
    .map((name) => `${status} has no ${name}`);
  const { contentTypes, schema } = response;
  if (!schema) return text === '' ? missing : [...missing, `${status} should have no body`];
  const isJson = contentTypes[0] === 'application/json';
  const type = headers.get('content-type');
  if (!(isJson ? ['application/json; charset=utf-8'] : contentTypes).includes(type ?? ''))
    return [...missing, `the Content-Type is ${type}`];
  if (!isJson) return text === '' ? [...missing, `${status} should have a body`] : missing;
  const body = JSON.parse(text) as { error?: { request_id: string } };
  const problems = problemsWith(schema, body, operation.source).map(
    (error) => `${error.instancePath} ${error.message}`,
  );
  // A replayed refusal tells of the request that was first refused.
  const isOwn = status >= 400 && headers.get('idempotent-replayed') === null;
  if (isOwn && body.error?.request_id !== headers.get('request-id')) problems.push('the request ids differ');
  return [...missing, ...problems];
}

const leak =
  /node_modules|\bat .*:\d+:\d+|\bselect .* from\b|insert into|pg_[a-z]|\/home\/|\/work\/|\/tmp\/|\.ts\b|\.js\b|paperlink_(live|test|control)|23505|syntax error at/i;

/** The first thing in an error that tells of our insides. */
export function leakIn(text: string): string | undefined {
  // A request id may hold any digits.
  return leak.exec(text.replaceAll(/req_[0-9a-f]{32}/g, ''))?.[0];
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** What CLDR names beside the codes that ISO 3166-1 has assigned: former countries, groups of countries, and the like. */
const otherRegions =
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ'.split(' ');

function isCountry(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && regions.of(text) !== undefined && !otherRegions.includes(text);
}

function decimal4(value: number): boolean {
  return Number(value.toFixed(4)) === value;
}

const time = /^(\d{4})-(\d\d)-(\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-](0\d|1[0-5]):[0-5]\d)$/;

/** RFC 3339, in years and offsets that exist. */
function isTime(text: string): boolean {
  const [, year, month, day] = time.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return false;
  return month <= 12 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
