import path from 'node:path';
import {
  type ContractDocument,
  type ContractOperation,
  type ContractParameter,
  readContract,
  resolve,
} from '../../src/contract/document';

/** A JSON Schema, as far as tests look into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  [keyword: string]: unknown;
}

export type Parameter = ContractParameter & { required?: boolean; style?: string; schema: Schema };

/** An operation as the published document describes it, references resolved. */
export interface Operation {
  /** What the document it comes from is called here. */
  source: string;
  id: string;
  method: string;
  path: string;
  secured: boolean;
  /** Which roles may use it, where it needs a session. */
  roles: string[];
  mutating: boolean;
  parameters: Parameter[];
  body: { mediaType: string; required: boolean; schema: Schema; example: unknown } | undefined;
  /** By status; without `contentTypes` where there is no body. */
  responses: Map<number, { contentTypes: string[]; schema: Schema | undefined; requiredHeaders: string[] }>;
}

export const contract: ContractDocument = readContract(path.join(__dirname, '../../../openapi/generated/openapi.json'));

/** Every operation of the contract. What enumerates them covers a new one without a line being written. */
export const operations: Operation[] = describeOperations('contract', contract);

export const securedOperations = operations.filter((operation) => operation.secured);

/** Whether the operation takes a form with a file, and not JSON. */
export const takesForm = ({ body }: Operation): boolean => body?.mediaType === 'multipart/form-data';

export function operationCalled(id: string): Operation {
  const operation = operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`The contract has no operation ${id}.`);
  return operation;
}

/** The address of an operation below the base path. @throws Error that names a path parameter without a value */
export function fillPath(operation: Operation, values: Record<string, string>): string {
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`Nothing to fill {${name}} of ${operation.method} ${operation.path} with. Add it to the sample.`);
    return encodeURIComponent(value);
  });
}

export function describeOperations(source: string, document: ContractDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([route, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .map(([method, operation]) => ({
        source,
        ...describeOperation(document, route, method.toUpperCase(), operation),
      })),
  );
}

function describeOperation(
  document: ContractDocument,
  route: string,
  method: string,
  operation: ContractOperation,
): Omit<Operation, 'source'> {
  const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return {
    id: operation.operationId,
    method,
    path: route,
    secured: (operation.security ?? [{}]).length > 0,
    roles: operation['x-roles'] ?? [],
    mutating: method !== 'GET',
    parameters: (operation.parameters ?? []).map((parameter) => resolve(document, parameter) as Parameter),
    body: content && {
      mediaType: mediaType!,
      required: operation.requestBody!.required ?? false,
      schema: content.schema as Schema,
      example: (content as { example?: unknown }).example,
    },
    responses: new Map(
      Object.entries(operation.responses).map(([status, reference]) => {
        const response = resolve(document, reference);
        const requiredHeaders = Object.entries(response.headers ?? {})
          .filter(([, header]) => resolve(document, header).required)
          .map(([name]) => name);
        const contentTypes = Object.keys(response.content ?? {});
        const schema = Object.values(response.content ?? {})[0]?.schema as Schema | undefined;
        return [Number(status), { contentTypes, schema, requiredHeaders }];
      }),
    ),
  };
}
