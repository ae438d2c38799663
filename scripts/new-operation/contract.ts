import type { Changes } from './changes';
import { bodySuffix, findExamples, type Examples } from './examples';
import { phrase, type NewOperation } from './request';
import { addSchemas } from './schemas';
import { indent } from './yaml';

const contractFile = 'openapi/openapi.yaml';
const quotaHeaders = [
  'RateLimit-Policy',
  'RateLimit',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/** Describes the operation: its file, its schemas, and its place in openapi.yaml. @throws Error if it is there already */
export async function addToContract(changes: Changes, operation: NewOperation): Promise<void> {
  const { method, path, operationId, resource, file } = operation;
  const contract = await changes.read(contractFile);
  const pathFile = `resources/${resource}/${file}.yaml`;
  const target = `openapi/${pathFile}`;
  const known = sectionOf(contract, 'paths').lines.findIndex((line) => line === `  ${path}:`);
  const existing = changes.exists(target) ? await changes.read(target) : '';
  if (known >= 0 && !sectionOf(contract, 'paths').lines[known + 1]?.endsWith(` ${pathFile}`)) {
    throw new Error(`${path} is described in another file than ${pathFile}; add ${operationId} there by hand.`);
  }
  if (known < 0 && existing) throw new Error(`${target} describes another path already; add ${operationId} by hand.`);
  if (new RegExp(`^${method}:`, 'm').test(existing))
    throw new Error(`${target} describes a ${method.toUpperCase()} already.`);

  const example = await findExamples(changes, operation);
  changes.write(target, existing + renderOperation(operation, example));
  changes.write(contractFile, addTag(known < 0 ? addPath(contract, path, pathFile) : contract, operation));
  addSchemas(changes, operation, example);
}

/** The lines of a top-level section of openapi.yaml, and where the next section begins. */
function sectionOf(contract: string, name: string): { lines: string[]; start: number; end: number } {
  const lines = contract.split('\n');
  const start = lines.indexOf(`${name}:`) + 1;
  if (start === 0) throw new Error(`${contractFile} has no section \`${name}\`.`);
  const length = lines.slice(start).findIndex((line) => /^\S/.test(line));
  const end = length < 0 ? lines.length : start + length;
  return { lines: lines.slice(start, end), start, end };
}

/** Adds the path in alphabetical order. */
function addPath(contract: string, path: string, pathFile: string): string {
  const { lines, start, end } = sectionOf(contract, 'paths');
  const next = lines.findIndex((line) => /^ {2}\//.test(line) && line.trim().slice(0, -1) > path);
  const place = next < 0 ? end : start + next;
  return contract.split('\n').toSpliced(place, 0, `  ${path}:`, `    $ref: ${pathFile}`).join('\n');
}

function addTag(contract: string, operation: NewOperation): string {
  const { lines, end } = sectionOf(contract, 'tags');
  const tag = tagOf(operation);
  if (lines.includes(`  - name: ${tag}`)) return contract;
  const entry = [`  - name: ${tag}`, `    description: What you can do with ${phrase(operation.resource)}.`];
  return contract
    .split('\n')
    .toSpliced(end, 0, ...entry)
    .join('\n');
}

/** `webhook-endpoints` → `Webhook endpoints` */
function tagOf({ resource }: NewOperation): string {
  const words = phrase(resource);
  return words[0]!.toUpperCase() + words.slice(1);
}

function renderOperation(operation: NewOperation, example: Examples): string {
  const { method, operationId, noun, verb } = operation;
  const suffix = bodySuffix(operation);
  const parameters = parametersOf(operation).map((name) => `    - $ref: ../../shared/parameters/${name}.yaml\n`);
  const isPlural = verb === 'list' || verb === 'batch';
  const object = isPlural ? phrase(operationId.slice(verb.length)) : `a ${phrase(noun)}`;
  const title = `${verb[0]!.toUpperCase()}${verb.slice(1)} ${object}`;
  const body = `  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: schemas/${noun}${suffix}.yaml
        example:
          ${indent(example.body, 10)}
`;
  return `${method}:
  operationId: ${operationId}
  summary: ${title}
  # Say what a caller needs to know and cannot guess.
  description: |
    ${title}.
  tags: [${tagOf(operation)}]
  security:
    - bearerAuth: []
${parameters.length > 0 ? `  parameters:\n${parameters.join('')}` : ''}${suffix ? body : ''}  responses:
    ${indent([...successes(operation, example), ...errors(operation)].join('\n'), 4)}
`;
}

function parametersOf({ verb, method, parameters }: NewOperation): string[] {
  const changesOne = method !== 'get' && verb !== 'create' && parameters.length > 0;
  return [
    ...parameters,
    ...(verb === 'list' ? ['Limit', 'After'] : []),
    ...(verb === 'get' ? ['IfNoneMatch'] : []),
    ...(method === 'get' ? [] : ['IdempotencyKey']),
    ...(changesOne ? ['IfMatch'] : []),
  ];
}

function successes(operation: NewOperation, example: Examples): string[] {
  const { verb } = operation;
  const created = success(operation, example, '201', 'It was created.', ['Location']);
  if (verb === 'create') return [created];
  const description = verb === 'list' ? 'A page of the list.' : 'As it is now.';
  const notModified = "'304':\n  $ref: ../../shared/responses/NotModified.yaml";
  return [
    success(operation, example, '200', description),
    ...(verb === 'upsert' ? [created] : []),
    ...(verb === 'get' ? [notModified] : []),
  ];
}

function success(
  operation: NewOperation,
  example: Examples,
  status: string,
  description: string,
  extraHeaders: string[] = [],
): string {
  const { method, noun, verb } = operation;
  const headers = [
    'Request-Id',
    ...quotaHeaders,
    ...extraHeaders,
    ...(verb === 'list' ? [] : ['ETag']),
    ...(method === 'get' ? [] : ['Idempotent-Replayed']),
  ];
  return `'${status}':
  description: ${description}
  headers:
    ${indent(headers.map((name) => `${name}:\n  $ref: ../../shared/headers/${name}.yaml`).join('\n'), 4)}
  content:
    application/json:
      schema:
        $ref: schemas/${noun}${verb === 'list' ? 'Page' : 'Response'}.yaml
      example:
        ${indent(verb === 'list' ? example.page : example.single, 8)}`;
}

function errors(operation: NewOperation): string[] {
  const { method, parameters, verb } = operation;
  const changesSomething = method !== 'get';
  const takesBody = bodySuffix(operation) !== undefined;
  const statuses: [string, string, boolean][] = [
    ['400', 'BadRequest', true],
    ['401', 'Unauthorized', true],
    ['403', 'Forbidden', true],
    ['404', 'NotFound', parameters.length > 0 && verb !== 'upsert'],
    ['409', 'Conflict', changesSomething],
    ['412', 'PreconditionFailed', parametersOf(operation).includes('IfMatch')],
    ['413', 'PayloadTooLarge', takesBody],
    ['415', 'UnsupportedMediaType', takesBody],
    ['422', 'UnprocessableEntity', changesSomething],
    ['429', 'TooManyRequests', true],
    ['500', 'InternalError', true],
    ['503', 'ServiceUnavailable', true],
  ];
  return statuses.flatMap(([status, name, applies]) =>
    applies ? [`'${status}':\n  $ref: ../../shared/responses/${name}.yaml`] : [],
  );
}
