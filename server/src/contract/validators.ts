import type Ajv from 'ajv/dist/2020';
import type { Request, RequestHandler } from 'express';
import { RequestValidator as EovRequestValidator, ResponseValidator } from 'express-openapi-validator/dist/middlewares';
import type { ContentType } from 'express-openapi-validator/dist/middlewares/util';
import { SchemaPreprocessor } from 'express-openapi-validator/dist/middlewares/parsers/schema.preprocessor';
import { OpenApiValidator } from 'express-openapi-validator/dist/openapi.validator';
import { type ContractDocument, type ContractOperation, type ContractResponse, resolve, walkSchemas } from './document';
import { formMediaType, isBinary } from './form';
import { formats } from './formats';
import { allowEarlierEvents } from './stored-events';
import { measureLengthsFast } from './string-length';

// express-openapi-validator's middleware looks up the route, the content type and the compiled validators again on every request, and
// compiles them on the first. Its parts are used here instead, bound to each operation once at boot. It is pinned to one exact version for that.

export type RequestValidator = (request: Request, response: never, next: () => void) => void;
/** What is wrong with a body of this status. */
export type ReplyValidator = (status: number, body: unknown) => string[];

export interface ValidatorFactory {
  requestSchema(path: string, method: string): object;
  request(path: string, method: string, contentType: ContentType): RequestValidator;
  reply(path: string, method: string): ReplyValidator;
}

type AjvValidator = ((data: { response: unknown }) => boolean) & {
  errors?: { instancePath: string; message?: string }[];
};

/** By status, then by media type. */
type CompiledBodies = Record<string, Record<string, AjvValidator>>;

/** Takes a private copy of the contract, which is one document without references to others, through express-openapi-validator's preprocessor. */
export function prepareValidators(contract: ContractDocument): ValidatorFactory {
  const validator = new OpenApiValidator({
    apiSpec: privateCopy(contract) as never,
    validateSecurity: false,
    fileUploader: false,
    validateRequests: { allErrors: true, discriminator: true },
    validateResponses: true,
    formats,
  });
  const { options, ajvOpts } = validator as unknown as EovInternals;
  const preprocessor = new SchemaPreprocessor(
    options.apiSpec,
    strictly(ajvOpts.preprocessor),
    options.validateResponses,
  );
  sparePreprocessor(preprocessor);
  const { apiDoc, apiDocRes } = preprocessor.preProcess();
  const requestDocument = apiDoc as unknown as ContractDocument;
  const replyDocument = closeSchemas(apiDocRes as unknown as ContractDocument);
  const requests = new EovRequestValidator(withoutPaths(requestDocument) as never, strictly(ajvOpts.request));
  const replies = new ResponseValidator(
    withoutPaths(replyDocument) as never,
    strictly(ajvOpts.response),
    options.validateResponses,
  );
  measureLengthsFast((replies as unknown as { ajvBody: Ajv }).ajvBody);
  const bodies = new ReplyBodies(replies);
  return {
    requestSchema: (path, method) => requestDocument.paths[path]![method]!,
    request: (path, method, contentType) =>
      buildRequest(requests, path, requestDocument.paths[path]![method]!, contentType, `${method} ${path}`),
    reply: (path, method) => bodies.forOperation(replyDocument.paths[path]![method]!),
  };
}

/**
 * The preprocessor would compile every schema only to find where a reference leads, which it follows itself where it gets no answer; and every variant of
 * a discriminator for bodies that are one at their top, of which there is none.
 */
function sparePreprocessor(preprocessor: SchemaPreprocessor): void {
  const { ajv } = preprocessor as unknown as { ajv: { getSchema: unknown; compile: unknown } };
  ajv.getSchema = () => undefined;
  ajv.compile = () => () => {
    throw new Error('A request body that is a discriminated union at its top is not supported.');
  };
}

interface EovInternals {
  options: { apiSpec: never; validateResponses: never };
  ajvOpts: { preprocessor: never; request: never; response: never };
}

/** Ajv only warns of a format it does not know, and then lets everything through. @throws Error with the warning */
function strictly(options: object): never {
  const refuse = (warning: string) => {
    throw new Error(`The contract cannot be enforced: ${warning}`);
  };
  return { ...options, logger: { log: refuse, warn: refuse, error: refuse } } as never;
}

function buildRequest(
  validator: EovRequestValidator,
  path: string,
  operation: ContractOperation,
  contentType: ContentType,
  key: string,
): RequestValidator {
  const { buildMiddleware } = validator as unknown as {
    buildMiddleware(path: string, operation: object, contentType: ContentType, key: string): RequestHandler;
  };
  return buildMiddleware.call(validator, path, operation, contentType, key);
}

/** Compiles the body schemas of replies, each only once however many operations answer with it. */
class ReplyBodies {
  private readonly compiled = new Map<string, AjvValidator>();

  constructor(private readonly validator: ResponseValidator) {}

  forOperation(operation: ContractOperation): ReplyValidator {
    const byStatus = new Map(
      Object.entries(operation.responses).map(([status, response]) => [status, this.compile(response)]),
    );
    return (status, body) => {
      const validate = byStatus.get(String(status)) ?? byStatus.get('default');
      if (!validate) return ['there is no schema for the body'];
      if (validate({ response: body })) return [];
      return (validate.errors ?? []).map(
        (error) => `${error.instancePath.replace('/response', '/body')} ${error.message}`,
      );
    };
  }

  private compile({ content }: ContractResponse): AjvValidator | undefined {
    if (!content) return undefined;
    const key = JSON.stringify(content);
    let validate = this.compiled.get(key);
    if (!validate) {
      const { buildValidators } = this.validator as unknown as {
        buildValidators(responses: object, key: string): CompiledBodies;
      };
      validate = buildValidators.call(this.validator, { default: { content } }, key)['default']?.['application/json'];
      if (validate) this.compiled.set(key, validate);
    }
    return validate;
  }
}

/** The contract with what express-openapi-validator stumbles over put right. */
function privateCopy(contract: ContractDocument): ContractDocument {
  const copy = allowEarlierEvents(structuredClone(contract));
  delete copy.webhooks;
  refuseDanglingReferences(copy);
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      // Otherwise a plus sign or a colon in a query is refused as "not url encoded".
      for (const reference of operation.parameters ?? []) {
        const parameter = resolve(copy, reference);
        if (parameter.in === 'query') parameter.allowReserved = true;
      }
      // Otherwise an optional body cannot be left out.
      if (operation.requestBody) {
        operation.requestBody.required ??= false;
        readFormAsJson(operation.requestBody.content);
      }
      operation.responses = shareErrorSchema(copy, operation.responses);
    }
  }
  walkSchemas(copy.components['schemas'], (schema) => {
    if (schema['discriminator']) {
      // Ajv takes the tags from the variants and knows no mapping.
      schema['discriminator'] = { propertyName: (schema['discriminator'] as { propertyName: string }).propertyName };
      // Otherwise it lets through whatever is no object, unchecked.
      schema['type'] = 'object';
    }
    delete schema['example'];
    // The file of a form stands in the body as an object; its bytes have been counted as they came.
    if (isBinary(schema)) replaceSchema(schema, { type: 'object' });
  });
  return copy;
}

/** The preprocessor would leave out a parameter whose schema is nowhere. @throws Error with the reference */
function refuseDanglingReferences(document: ContractDocument): void {
  walkSchemas(document, ({ $ref }) => {
    if (typeof $ref === 'string' && !resolve(document, { $ref }))
      throw new Error(`The contract has nothing at ${$ref}.`);
  });
}

/** A form is checked as the object that it has been read into: by itself express-openapi-validator takes text for files, and files that nobody asked for. */
function readFormAsJson(content: NonNullable<ContractOperation['requestBody']>['content']): void {
  const form = content[formMediaType];
  if (!form) return;
  delete content[formMediaType];
  content['application/json'] = { schema: form.schema };
}

function replaceSchema(schema: Record<string, unknown>, by: object): void {
  for (const keyword of Object.keys(schema)) delete schema[keyword];
  Object.assign(schema, by);
}

/** All errors look alike: one schema under `default` instead of a dozen to compile for each operation. */
function shareErrorSchema(
  document: ContractDocument,
  responses: ContractOperation['responses'],
): ContractOperation['responses'] {
  const entries = Object.entries(responses).map(([status, response]) => [status, resolve(document, response)] as const);
  const error = entries.find(([status]) => Number(status) >= 400)?.[1];
  return {
    ...Object.fromEntries(entries.filter(([status]) => Number(status) < 400)),
    ...(error && { default: error }),
  };
}

/** For replies every object is closed: a field the contract does not name is a leak, although clients must tolerate new ones. */
function closeSchemas(document: ContractDocument): ContractDocument {
  walkSchemas(document.components['schemas'], (schema) => {
    const open = schema['additionalProperties'] === undefined && schema['unevaluatedProperties'] === undefined;
    if (schema['properties'] && open) schema['unevaluatedProperties'] = false;
  });
  return document;
}

/** Ajv walks the whole document again for each schema it compiles; the references it follows all lead to these components. */
function withoutPaths(document: ContractDocument): ContractDocument {
  const { schemas = {}, parameters = {} } = document.components;
  return { ...document, paths: {}, components: { schemas, parameters } };
}
