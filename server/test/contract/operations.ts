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
  id: string;
  method: string;
  path: string;
  secured: boolean;
  mutating: boolean;
  parameters: Parameter[];
  body: { required: boolean; schema: Schema; example: unknown } | undefined;
  responses: Map<number, { schema: Schema | undefined; requiredHeaders: string[] }>;
}

export const contract: ContractDocument = readContract(path.join(__dirname, '../../../openapi/generated/openapi.json'));

/** Every operation of the contract. What enumerates them covers a new one without a line being written. */
export const operations: Operation[] = Object.entries(contract.paths).flatMap(([route, item]) =>
  Object.entries(item)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => describeOperation(route, method.toUpperCase(), operation)),
);

export const securedOperations = operations.filter((operation) => operation.secured);

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

function describeOperation(route: string, method: string, operation: ContractOperation): Operation {
  const content = operation.requestBody?.content['application/json'] as
    { schema: Schema; example?: unknown } | undefined;
  return {
    id: operation.operationId,
    method,
    path: route,
    secured: (operation.security ?? [{}]).length > 0,
    mutating: method !== 'GET',
    parameters: (operation.parameters ?? []).map((parameter) => resolve(contract, parameter) as Parameter),
    body: content && {
      required: operation.requestBody!.required ?? false,
      schema: content.schema,
      example: content.example,
    },
    responses: new Map(
      Object.entries(operation.responses).map(([status, reference]) => {
        const response = resolve(contract, reference);
        const requiredHeaders = Object.entries(response.headers ?? {})
          .filter(([, header]) => resolve(contract, header).required)
          .map(([name]) => name);
        return [Number(status), { schema: response.content?.['application/json']?.schema as Schema, requiredHeaders }];
      }),
    ),
  };
}
