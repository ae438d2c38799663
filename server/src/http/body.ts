import type { Request, RequestHandler } from 'express';
import { invalidRequest } from '../contract/validation-errors';
import { ApiError } from '../errors/api-error';
import { contextOf } from './context';

/** The largest JSON body, in bytes. */
const maxBodyBytes = 1024 * 1024;
/** Bounds on the shape of a body, so that no later step works deep or long. */
const maxDepth = 32;
const maxValues = 20_000;

const jsonType = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads and parses the JSON body of operations that take one. @throws ApiError 400, 413 or 415 */
export function readBody(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    const { body } = context.operation!;
    if (body === 'none') return next();
    return readBytes(request).then((bytes) => {
      if (bytes.length > 0) {
        requireJsonType(request);
        context.body = parseJson(bytes);
      } else if (body === 'required') {
        throw invalidRequest([{ path: '/body', code: 'required', message: 'is required' }]);
      }
      next();
    });
  };
}

function requireJsonType(request: Request): void {
  if (!jsonType.test(request.headers['content-type'] ?? '')) {
    throw new ApiError('unsupported_media_type', 'Send the body as application/json in UTF-8.');
  }
  if (request.headers['content-encoding'] !== undefined) {
    throw new ApiError('unsupported_media_type', 'Send the body without a Content-Encoding.');
  }
}

function readBytes(request: Request): Promise<Buffer> {
  const tooLarge = () =>
    new ApiError('body_too_large', `The body is larger than ${maxBodyBytes} bytes.`, {
      headers: { Connection: 'close' },
    });
  if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('aborted', () => reject(new ApiError('malformed_request', 'The request ended before its body did.')));
  });
}

function parseJson(bytes: Buffer): unknown {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'The body is not valid JSON.' : 'The body is not valid UTF-8.';
    throw new ApiError('invalid_json', reason, {
      param: 'body',
      errors: [{ path: '/body', code: 'json', message: 'is not valid JSON in UTF-8' }],
    });
  }
  checkValue(value, '/body', 0, { values: 0 });
  return value;
}

/** Refuses what no later step, Postgres included, could cope with: deep nesting, masses of values, NUL, lone surrogates, `__proto__`. */
function checkValue(value: unknown, path: string, depth: number, seen: { values: number }): void {
  if (++seen.values > maxValues) throw refuse('/body', 'values', `has more than ${maxValues} values`);
  if (typeof value === 'string') return checkText(value, path);
  if (typeof value !== 'object' || value === null) return;
  if (depth === maxDepth) throw refuse('/body', 'depth', `is nested more than ${maxDepth} levels deep`);
  for (const [name, child] of Object.entries(value)) {
    const childPath = `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (name === '__proto__') throw refuse(path, 'name', 'has a field named __proto__');
    checkText(name, path);
    checkValue(child, childPath, depth + 1, seen);
  }
}

/** Refuses text that Postgres cannot store. @throws ApiError 400 that names `path` */
export function checkText(text: string, path: string): void {
  if (text.includes('\0')) throw refuse(path, 'text', 'contains a NUL character');
  if (!isWellFormed(text)) throw refuse(path, 'text', 'contains half of a surrogate pair');
}

const loneSurrogate = /\p{Surrogate}/u;
const isWellFormed = (text: string) => !loneSurrogate.test(text);

function refuse(path: string, code: string, message: string): ApiError {
  return invalidRequest([{ path: path.slice(0, 500), code, message }]);
}
