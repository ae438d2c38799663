import { type ContractDocument, type ContractOperation, resolve } from './document';

/** What a form is called by its media type (RFC 7578). */
export const formMediaType = 'multipart/form-data';

/** The field of a form that is the file. Every form has one. */
export const fileField = 'file';

/** What the body of an operation is made of that is a form and not JSON. */
export interface FormShape {
  /** In bytes. */
  maxFileBytes: number;
  /** The fields that are text. */
  text: ReadonlySet<string>;
  /** The fields that are JSON: those whose type is `object` (OpenAPI 3.1, section 4.8.14.4). */
  json: ReadonlySet<string>;
}

interface FieldSchema {
  $ref?: string;
  type?: string;
  format?: string;
  maxLength?: number;
}

/**
 * @returns undefined where the body is JSON, or there is none
 * @throws Error for a body that the server has no reader for
 */
export function formShapeOf(document: ContractDocument, operation: ContractOperation): FormShape | undefined {
  const content = operation.requestBody?.content;
  if (!content) return undefined;
  const refuse = (reason: string) => new Error(`The body of ${operation.operationId} cannot be served: ${reason}.`);
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 1 && mediaTypes[0] === 'application/json') return undefined;
  if (mediaTypes.length !== 1 || mediaTypes[0] !== formMediaType) {
    throw refuse(`it must be application/json or ${formMediaType}, one of them, and is ${mediaTypes.join(', ')}`);
  }
  const schema = resolve(document, content[formMediaType]!.schema as { properties?: Record<string, FieldSchema> });
  const shape = { maxFileBytes: 0, text: new Set<string>(), json: new Set<string>() };
  for (const [name, reference] of Object.entries(schema.properties ?? {})) {
    const field = resolve(document, reference);
    if (name === fileField && isBinary(field) && field.maxLength) shape.maxFileBytes = field.maxLength;
    else if (field.type === 'string' && !isBinary(field)) shape.text.add(name);
    else if (field.type === 'object') shape.json.add(name);
    else
      throw refuse(`its field ${name} is neither text nor an object, nor a file with a maxLength called ${fileField}`);
  }
  if (shape.maxFileBytes === 0) throw refuse(`it has no field ${fileField}`);
  return shape;
}

/** Whether what the schema describes is a file. */
export function isBinary(schema: { format?: unknown }): boolean {
  return schema.format === 'binary';
}
