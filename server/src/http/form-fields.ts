import type { IncomingMessage } from 'node:http';
import { fileField, type FormShape } from '../contract/form';
import { ApiError } from '../errors/api-error';
import { checkText, escapePointer, parseJson, refuse } from './json';
import { type FormPart, readForm } from './multipart';
import { SpooledFile } from './spooled-file';

/** A form as it was read, ready to be held against the contract. */
export interface FormFields {
  /** By name; the file stands in it as an empty object. */
  fields: Record<string, unknown>;
  file: { sentName: string | undefined; spooled: SpooledFile } | undefined;
}

interface Reading {
  /** Where the file is written to. */
  directory: string;
  /** The most that may come besides the file, in bytes. */
  maxBesides: number;
}

/**
 * Reads a form, its file to disk and the fields around it, in whatever order, to memory. Nothing stays on disk when it fails.
 * @throws ApiError 400 for what is no form, or has a field twice or one that nobody knows, 413, 503
 */
export async function readFields(
  request: IncomingMessage,
  boundary: string,
  shape: FormShape,
  { directory, maxBesides }: Reading,
): Promise<FormFields> {
  const { maxFileBytes } = shape;
  const fields = new Map<string, unknown>();
  let file: FormFields['file'];
  let room = maxBesides;

  const readPart = async ({ name, fileName, bytes }: FormPart) => {
    const path = `/body/${escapePointer(name)}`;
    checkName(name, shape);
    if (fields.has(name)) throw refuse(path, 'repeated', 'is given more than once');
    fields.set(name, {});
    if (name === fileField) {
      file = { sentName: fileName, spooled: await SpooledFile.write(bytes, { directory, maxBytes: maxFileBytes }) };
      return;
    }
    const content: Buffer[] = [];
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      room -= chunk.length;
      if (room < 0) throw fieldsTooLarge(maxBesides);
      content.push(chunk);
    }
    fields.set(
      name,
      shape.json.has(name) ? parseJson(Buffer.concat(content), path) : decode(Buffer.concat(content), path),
    );
  };

  try {
    await readForm(request, boundary, maxFileBytes + maxBesides, readPart);
  } catch (error) {
    await file?.spooled.remove();
    throw error;
  }
  return { fields: Object.fromEntries(fields), file };
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Buffer, path: string): string {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw refuse(path, 'text', 'is not valid UTF-8');
  }
  checkText(text, path);
  return text;
}

/** Before any of the field is read: what nobody knows may be of any size. @throws ApiError 400 */
function checkName(name: string, { text, json }: FormShape): void {
  if (name === '__proto__') throw refuse('/body', 'name', 'has a field named __proto__');
  checkText(name, '/body');
  if (name === fileField || text.has(name) || json.has(name)) return;
  throw refuse(`/body/${escapePointer(name)}`.slice(0, 500), 'unknown_field', 'is not a known field');
}

const fieldsTooLarge = (maxBytes: number): ApiError =>
  new ApiError('body_too_large', `The fields besides the file are larger than ${maxBytes} bytes.`);
