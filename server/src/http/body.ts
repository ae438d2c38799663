import type { Request, RequestHandler } from 'express';
import { invalidRequest } from '../contract/validation-errors';
import { ApiError } from '../errors/api-error';
import { contextOf } from './context';
import { parseJson } from './json';

/** The largest JSON body, in bytes. */
const maxBodyBytes = 1024 * 1024;

const jsonType = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;

/** Reads and parses the body of operations that take JSON. @throws ApiError 400, 413 or 415 */
export function readBody(): RequestHandler {
  return (request, _response, next) => {
    const context = contextOf(request);
    const { body, form } = context.operation!;
    if (body === 'none' || form) return next();
    return readBytes(request, maxBodyBytes).then((bytes) => {
      if (bytes.length > 0) {
        requireType(request);
        context.body = parseJson(bytes, '/body');
      } else if (body === 'required') {
        throw invalidRequest([{ path: '/body', code: 'required', message: 'is required' }]);
      }
      next();
    });
  };
}

/** Reads and parses the JSON that a page of ours sends. @throws ApiError 400, 413 or 415 */
export async function readPageBody(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  requireType(request);
  return parseJson(bytes, '/body');
}

function requireType(request: Request): void {
  if (!jsonType.test(request.headers['content-type'] ?? '')) {
    throw new ApiError('unsupported_media_type', 'Send the body as application/json in UTF-8.');
  }
  if (request.headers['content-encoding'] !== undefined) {
    throw new ApiError('unsupported_media_type', 'Send the body without a Content-Encoding.');
  }
}

function readBytes(request: Request, maxBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new ApiError('body_too_large', `The body is larger than ${maxBytes} bytes.`, {
      headers: { Connection: 'close' },
    });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('aborted', () => reject(new ApiError('malformed_request', 'The request ended before its body did.')));
  });
}
