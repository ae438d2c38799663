import type { Operation } from '../contract/operations';
import { samplePng } from '../support/sample-files';
import { dereference } from './schema-values';

const boundary = 'fuzz-7f3a';
export const formType = `multipart/form-data; boundary=${boundary}`;

const file = samplePng().bytes;

/** Whether a value can be sent as a form at all. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields as a form: an image for whatever stands for the file, JSON for objects, text for all else (RFC 7578). */
export function encodeForm(operation: Operation, fields: Record<string, unknown>): Buffer {
  const parts = Object.entries(sentFields(operation, fields)).map(([name, value]) => {
    const escaped = name.replace(/[\n\r"]/g, encodeURIComponent);
    const fileName = name === 'file' ? '; filename="a.png"' : '';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped}"${fileName}\r\n\r\n`;
    const isFile = name === 'file' && value !== '';
    const content = isFile
      ? file
      : typeof value === 'string' && !isJson(operation, name)
        ? value
        : JSON.stringify(value);
    return Buffer.concat([head, content, '\r\n'].map((piece) => Buffer.from(piece as string)));
  });
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

/** The fields as the server can see them: an image for whatever stands for the file, and else text in UTF-8 unless the field is JSON. */
export function sentFields(operation: Operation, fields: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (isJson(operation, name)) return [asText(name), value];
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      return [asText(name), name === 'file' && text !== '' ? 'the image' : asText(text)];
    }),
  );
}

const asText = (text: string): string => Buffer.from(text).toString();

function isJson(operation: Operation, name: string): boolean {
  const properties = dereference(operation.body!.schema)['properties'] as Record<string, object>;
  return Object.hasOwn(properties, name) && dereference(properties[name] as never).type === 'object';
}
