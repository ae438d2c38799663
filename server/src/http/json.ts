import { invalidRequest } from '../contract/validation-errors';
import { ApiError } from '../errors/api-error';

/** Bounds on the shape of a value, so that no later step works deep or long. */
const maxDepth = 32;
const maxValues = 20_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Parses JSON that can be worked with. @param path where in the request it stands. @throws ApiError 400 that names the place */
export function parseJson(bytes: Buffer, path: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    throw notJson(path, error instanceof SyntaxError ? 'JSON' : 'UTF-8');
  }
  checkValue(value, path, 0, { values: 0 });
  return value;
}

function notJson(path: string, lacking: string): ApiError {
  const param = path === '/body' ? 'body' : path.replace('/body/', '');
  return new ApiError('invalid_json', `The ${path === '/body' ? 'body' : `field ${param}`} is not valid ${lacking}.`, {
    param,
    errors: [{ path, code: 'json', message: 'is not valid JSON in UTF-8' }],
  });
}

/** Refuses what no later step, Postgres included, could cope with: deep nesting, masses of values, NUL, lone surrogates, `__proto__`. */
function checkValue(value: unknown, path: string, depth: number, seen: { values: number }): void {
  if (++seen.values > maxValues) throw refuse('/body', 'values', `has more than ${maxValues} values`);
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (depth === maxDepth) throw refuse('/body', 'depth', `is nested more than ${maxDepth} levels deep`);
  for (const [name, child] of Object.entries(value)) {
    if (name === '__proto__') throw refuse(path, 'name', 'has a field named __proto__');
    checkText(name, path);
    checkValue(child, `${path}/${escapePointer(name)}`, depth + 1, seen);
  }
}

/** A name as a part of a JSON Pointer (RFC 6901). */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Refuses text that Postgres cannot store. @throws ApiError 400 that names `path` */
export function checkText(text: string, path: string): void {
  if (text.includes('\0')) throw refuse(path, 'text', 'contains a NUL character');
  if (!isWellFormed(text)) throw refuse(path, 'text', 'contains half of a surrogate pair');
}

const loneSurrogate = /\p{Surrogate}/u;
const isWellFormed = (text: string) => !loneSurrogate.test(text);

/** A 400 about one place, whose path is cut where it is too long to be told. */
export function refuse(path: string, code: string, message: string): ApiError {
  return invalidRequest([{ path: path.slice(0, 500), code, message }]);
}
