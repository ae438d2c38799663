import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Dicer } from '@fastify/busboy';
import { parse } from 'content-disposition';
import { ApiError } from '../errors/api-error';
import { refuse } from './json';

/** One part of a form (RFC 7578). Its bytes must be read, or there will be no further part. */
export interface FormPart {
  name: string;
  /** As it was sent, where it was. */
  fileName: string | undefined;
  bytes: Readable;
}

/** What a request's `Content-Type` says of its form: the boundary; undefined where it is no form. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  // Parameters are written alike in both headers (RFC 9110, section 5.6.6).
  const { type, parameters } = parse(contentType ?? '');
  const boundary = parameters['boundary'];
  return type === 'multipart/form-data' && boundary && boundary.length <= 70 ? boundary : undefined;
}

/**
 * Takes the body of a request apart as it comes, no faster than `onPart` reads. When it settles, so has every call of `onPart`.
 * @throws what `onPart` throws; ApiError 400 for what is no form, 413 where the body is longer than `maxBytes`
 */
export async function readForm(
  request: IncomingMessage,
  boundary: string,
  maxBytes: number,
  onPart: (part: FormPart) => Promise<void>,
): Promise<void> {
  const dicer = new Dicer({ boundary });
  const streams: Readable[] = [];
  const parts: Promise<void>[] = [];
  const take = async (bytes: Readable, header: PartHeader) => onPart(describe(header, bytes));
  try {
    await new Promise<void>((resolve, reject) => {
      rejectEarlyEnd(request, reject);
      limitBytes(request, maxBytes, reject);
      dicer.on('error', () => reject(malformedForm()));
      dicer.on('part', (bytes) => {
        streams.push(bytes);
        bytes.on('error', () => undefined); // whoever reads the part learns of its error
        bytes.once('header', (header) => {
          const part = take(bytes, header as PartHeader);
          parts.push(part);
          part.catch(reject);
        });
      });
      // What follows the last boundary is read, too, but by nobody: the parser takes no more.
      const parsed = once(dicer, 'finish').then(() => request.resume());
      Promise.all([parsed, once(request, 'end')]).then(() => resolve(), reject);
      request.pipe(dicer);
    });
    if (parts.length < streams.length) throw malformedForm();
    await Promise.all(parts);
  } catch (error) {
    // What is still to come runs into nothing, so that the reply is read and the connection stays in step.
    request.unpipe(dicer);
    request.resume();
    for (const stream of streams) stream.destroy();
    await Promise.allSettled(parts);
    throw error;
  }
}

function rejectEarlyEnd(request: IncomingMessage, reject: (error: unknown) => void): void {
  const ended = () => reject(new ApiError('malformed_request', 'The request ended before its body did.'));
  if (request.destroyed) ended();
  request.on('aborted', ended);
  request.on('error', reject);
}

function limitBytes(request: IncomingMessage, maxBytes: number, reject: (error: unknown) => void): void {
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxBytes) reject(formTooLarge(maxBytes));
  });
}

/** Lines of one character for each byte, by their lower-case names. */
type PartHeader = Record<string, string[] | undefined>;

/** @throws ApiError 400 for a part without a name */
function describe(header: PartHeader, bytes: Readable): FormPart {
  const [disposition] = header['content-disposition'] ?? [];
  const { type, parameters } = parse(Buffer.from(disposition ?? '', 'latin1').toString(), { multipart: true });
  const name = parameters['name'];
  if (type !== 'form-data' || name === undefined) throw malformedForm('has a part without a name');
  return { name, fileName: parameters['filename'], bytes };
}

export const formTooLarge = (maxBytes: number) =>
  new ApiError('body_too_large', `The body is larger than ${maxBytes} bytes.`);

const malformedForm = (message = 'is not a valid multipart/form-data body (RFC 7578)') =>
  refuse('/body', 'multipart', message);
