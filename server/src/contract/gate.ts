import type { Request } from 'express';
import { ContentType } from 'express-openapi-validator/dist/middlewares/util';
import { deprecationHeaders } from './deprecation';
import { type ContractDocument, type ContractOperation, resolve } from './document';
import { FileBody, StoredFileBody } from './file-body';
import { type FormShape, formShapeOf } from './form';
import { prepareValidators, type ReplyValidator, type RequestValidator, type ValidatorFactory } from './validators';
import { queryFormCheck } from './query-form';
import { toApiError } from './validation-errors';

/** One operation of the contract with its validators compiled: the only door for requests and for replies. */
export interface OperationGate {
  id: string;
  method: string;
  /** The path as the contract has it, for logs and metrics. */
  path: string;
  /** Whether a key, or a session, is needed. */
  secured: boolean;
  /** The roles in a team that may use it, where it needs a session. */
  roles: readonly string[];
  /** Whether it changes something. */
  mutating: boolean;
  body: 'none' | 'optional' | 'required';
  /** Set where the body is a form with a file, and not JSON. */
  form: FormShape | undefined;
  /** What every reply tells of it being deprecated, if it is. */
  deprecation: Record<string, string> | undefined;
  /**
   * Checks path, query, headers and the parsed body, fills in defaults and converts parameters to their types, in place.
   * @throws ApiError 400 that names every place that is wrong
   */
  validateRequest(request: Request, pathParameters: Record<string, string>): void;
  /** What is wrong with a reply, for the log; empty when it keeps the contract. */
  validateReply(status: number, headers: Record<string, string>[], body: unknown): string[];
}

const mutatingMethods = new Set(['post', 'put', 'patch', 'delete']);
const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** When the validators of an operation are compiled. `on use` is for tests, of which most need few. */
export type Compilation = 'at boot' | 'on use';

/**
 * Compiles express-openapi-validator's validators for every operation, at boot and not on the first request, so that a contract it cannot
 * serve refuses to boot.
 */
export function createGates(contract: ContractDocument, compilation: Compilation = 'at boot'): OperationGate[] {
  const factory = prepareValidators(contract);
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => createGate(contract, factory, compilation, path, method, item[method]!)),
  );
}

function createGate(
  contract: ContractDocument,
  factory: ValidatorFactory,
  compilation: Compilation,
  path: string,
  method: string,
  operation: ContractOperation,
): OperationGate {
  const form = formShapeOf(contract, operation);
  const contentType = ContentType.fromString(operation.requestBody ? 'application/json' : '');
  const requestValidator = compiled(compilation, () => factory.request(path, method, contentType));
  const replyValidator = compiled(compilation, () => factory.reply(path, method));
  const expressRoute = path.replace(/\{(\w+)\}/g, ':$1');
  const checkQueryForm = queryFormCheck(contract, operation);
  const metadata = { expressRoute, openApiRoute: path, schema: factory.requestSchema(path, method), serial: 0 };
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    secured: (operation.security ?? [{}]).length > 0,
    roles: operation['x-roles'] ?? [],
    mutating: mutatingMethods.has(method),
    body: operation.requestBody ? (operation.requestBody.required ? 'required' : 'optional') : 'none',
    form,
    deprecation: deprecationHeaders(operation),
    validateRequest: (request, pathParameters) => {
      checkQueryForm(request.query);
      runRequestValidator(requestValidator(), metadata, request, pathParameters);
    },
    validateReply: replyChecker(contract, operation, replyValidator),
  };
}

function compiled<Validator>(compilation: Compilation, compile: () => Validator): () => Validator {
  let validator = compilation === 'at boot' ? compile() : undefined;
  return () => (validator ??= compile());
}

function runRequestValidator(
  validate: RequestValidator,
  metadata: object,
  request: Request,
  pathParameters: Record<string, string>,
): void {
  Object.assign(request, { openapi: { ...metadata, pathParams: pathParameters } });
  try {
    validate(request, undefined as never, () => undefined);
  } catch (error) {
    throw toApiError(error);
  }
}

/** Checks what express-openapi-validator leaves unchecked (status, headers, empty bodies) around its check of the body. */
function replyChecker(
  contract: ContractDocument,
  operation: ContractOperation,
  validator: () => ReplyValidator,
): OperationGate['validateReply'] {
  const expectations = new Map(
    Object.entries(operation.responses).map(([status, reference]) => {
      const response = resolve(contract, reference);
      const required = Object.entries(response.headers ?? {})
        .filter(([, header]) => resolve(contract, header).required)
        .map(([name]) => name);
      return [Number(status), { required, mediaTypes: Object.keys(response.content ?? {}) }];
    }),
  );
  return (status, headers, body) => {
    const expected = expectations.get(status);
    if (!expected) return [`status ${status} is not documented`];
    const problems = expected.required
      .filter((name) => headers.every((some) => some[name] === undefined))
      .map((name) => `header ${name} is missing`);
    if (expected.mediaTypes.length === 0)
      return body === undefined ? problems : [...problems, 'there should be no body'];
    if (body === undefined) return [...problems, '/body is missing'];
    const isFile = body instanceof FileBody || body instanceof StoredFileBody;
    const mediaType = isFile ? body.mediaType : 'application/json';
    if (!expected.mediaTypes.includes(mediaType)) return [...problems, `/body should not be ${mediaType}`];
    return isFile ? problems : problems.concat(validator()(status, body));
  };
}
