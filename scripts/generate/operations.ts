import type { OpenApiDocument } from './bundle';

export const httpMethods = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type HttpMethod = (typeof httpMethods)[number];

/** One operation of the contract, as the generators see it. */
export interface Operation {
  operationId: string;
  method: HttpMethod;
  path: string;
  tag: string;
  summary: string;
  description: string;
  parameters: { $ref?: string; name?: string; in?: string }[];
  hasBody: boolean;
  /** The schema of the body where it is `multipart/form-data`, a file and fields beside it, and not JSON. */
  form: FormSchema | undefined;
  /** The media types of its success, where that is a file and not JSON; else none. */
  fileTypes: string[];
  /** Whether parts of the file can be asked for (206), as of one that may be large. */
  hasRanges: boolean;
  /** Whether it needs a key or a session. */
  secured: boolean;
}

interface FormSchema {
  $ref?: string;
  properties?: Record<string, { format?: string }>;
}

interface RawOperation {
  operationId: string;
  summary: string;
  description: string;
  tags: [string];
  parameters?: Operation['parameters'];
  requestBody?: { content?: Record<string, { schema?: FormSchema }> };
  security?: unknown[];
  responses?: Record<string, { content?: Record<string, unknown> }>;
}

/** All operations under `paths`, in the order of the document. */
export function listOperations(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods
      .filter((method) => method in item)
      .map((method) => {
        const raw = item[method] as RawOperation;
        return {
          operationId: raw.operationId,
          method,
          path,
          tag: raw.tags[0],
          summary: raw.summary,
          description: raw.description.trim(),
          parameters: raw.parameters ?? [],
          hasBody: raw.requestBody !== undefined,
          form: raw.requestBody?.content?.['multipart/form-data']?.schema,
          fileTypes: fileTypesOf(raw),
          hasRanges: '206' in (raw.responses ?? {}),
          secured: raw.security?.length !== 0,
        };
      }),
  );
}

function fileTypesOf({ responses = {} }: RawOperation): string[] {
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const mediaTypes = successes.flatMap(([, { content = {} }]) => Object.keys(content));
  return [...new Set(mediaTypes)].filter((mediaType) => mediaType !== 'application/json');
}
