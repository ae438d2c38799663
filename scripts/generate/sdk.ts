import type { OpenApiDocument } from './bundle';
import { generatedNotice } from './notice';
import type { Operation } from './operations';

/** One method of the client and the operation it calls. */
interface SdkMethod {
  resource: string;
  name: string;
  operation: Operation;
  pathParameters: string[];
  query: 'none' | 'optional' | 'required';
  isConditional: boolean;
}

/** Renders the client's resource classes: one method per operation that takes a key. */
export function renderSdkResources(document: OpenApiDocument, operations: Operation[]): string {
  const methods = operations
    .filter((operation) => operation.secured) // public documents such as the specification are for tools, not for the client
    .map((operation) => toMethod(document, operation));
  const resources = [...new Set(methods.map((method) => method.resource))];
  return (
    [
      generatedNotice.trimEnd(),
      importLines(methods).join('\n'),
      ...resources.map((resource) => renderResource(document, resource, methods)),
      renderResources(resources),
      renderSchemaExports(document),
    ].join('\n\n') + '\n'
  );
}

function toMethod(document: OpenApiDocument, operation: Operation): SdkMethod {
  if (operation.form) checkForm(document, operation.operationId, operation.form);
  const parameters = operation.parameters.map((parameter) => resolveParameter(document, parameter));
  const resource = camelCase(operation.path.split('/')[1] ?? '');
  return {
    resource,
    name: methodName(operation.operationId, resource),
    operation,
    pathParameters: [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
    query: queryKind(parameters.filter((parameter) => parameter.in === 'query')),
    isConditional: parameters.some((parameter) => parameter.name === 'If-None-Match'),
  };
}

type Parameter = Operation['parameters'][number] & { required?: boolean };

function resolveParameter(document: OpenApiDocument, parameter: Parameter): Parameter {
  if (!parameter.$ref) return parameter;
  const name = parameter.$ref.split('/').at(-1) ?? '';
  return document.components.parameters?.[name] as Parameter;
}

/** The client knows the file of an upload by its name. */
function checkForm(document: OpenApiDocument, operationId: string, form: NonNullable<Operation['form']>): void {
  const name = form.$ref?.split('/').at(-1) ?? '';
  const { properties = {} } = (document.components.schemas?.[name] as typeof form | undefined) ?? form;
  const files = Object.keys(properties).filter((field) => properties[field]?.format === 'binary');
  if (files.join() !== 'file') throw new Error(`${operationId}: an upload has one file, in its field \`file\`.`);
}

function queryKind(parameters: Parameter[]): SdkMethod['query'] {
  if (parameters.length === 0) return 'none';
  return parameters.some((parameter) => parameter.required) ? 'required' : 'optional';
}

/** The operationId without the resource's own name: `createProduct` → `create`, `listProductVersions` → `listVersions`. */
export function methodName(operationId: string, resource: string): string {
  const [, verb = '', noun = ''] = /^([a-z]+)(.*)$/.exec(operationId) ?? [];
  const plural = pascalCase(resource);
  const singular = plural.replace(/ies$/, 'y').replace(/s$/, '');
  const own = [plural, singular].find((name) => noun.startsWith(name)) ?? '';
  return verb + noun.slice(own.length);
}

function importLines(methods: SdkMethod[]): string[] {
  const used = (name: string, isUsed: boolean) => (isUsed ? [name] : []);
  const types = [
    ...used(
      'Body',
      methods.some(({ operation }) => operation.hasBody),
    ),
    ...used(
      'Conditional',
      methods.some((method) => method.isConditional),
    ),
    'Data',
    ...used('Item', methods.some(isList)),
    'Options',
    ...used(
      'Query',
      methods.some((method) => method.query !== 'none'),
    ),
  ];
  return [
    "import type { ApiPromise } from '../api-promise';",
    `import type { ${types.join(', ')} } from '../operation-types';`,
    ...used("import type { PagePromise } from '../page';", methods.some(isList)),
    "import { Resource, type Api } from '../resource';",
  ];
}

function isList(method: SdkMethod): boolean {
  return method.operation.operationId.startsWith('list');
}

function renderResource(document: OpenApiDocument, resource: string, all: SdkMethod[]): string {
  const methods = all.filter((method) => method.resource === resource);
  const names = methods.map((method) => method.name);
  const duplicate = names.find((name, index) => names.indexOf(name) !== index);
  if (duplicate) throw new Error(`Two operations would both become ${resource}.${duplicate}: rename one operationId.`);
  const about = document.tags.find((tag) => tag.name === methods[0]?.operation.tag)?.description ?? '';
  return (
    docComment(about, '') +
    `export class ${className(resource)} extends Resource {\n` +
    methods.map(renderMethod).join('\n\n') +
    '\n}'
  );
}

function renderMethod(method: SdkMethod): string {
  const { operation, name } = method;
  const id = `'${operation.operationId}'`;
  const signature = (options: string, result: string) => {
    const mayEndHere = options.startsWith('options?');
    const parameters = [
      ...method.pathParameters.map((parameter) => `${parameter}: string`),
      ...(operation.hasBody ? [`body: Body<${id}>`] : []),
      ...(method.query === 'none' ? [] : [queryParameter(method, mayEndHere)]),
    ];
    return `  ${name}(${[...parameters, options].join(', ')}): ${result}`;
  };
  const plain = signature(
    `options?: Options<${id}>`,
    isList(method) ? `PagePromise<Item<${id}>>` : `ApiPromise<Data<${id}>>`,
  );
  const conditional = signature(`options: Conditional<${id}>`, `ApiPromise<Data<${id}> | undefined>`);
  const general = signature(`options?: Options<${id}> | Conditional<${id}>`, `ApiPromise<Data<${id}>>`);
  const declaration = method.isConditional && !isList(method) ? `${plain};\n${conditional};\n${general}` : plain;
  const comment = docComment(`${operation.summary}.\n\n${operation.description}`, '  ');
  return `${comment}${declaration} {\n    return ${callExpression(method)};\n  }`;
}

/** @param mayEndHere whether what follows it may be left out as well */
function queryParameter({ operation, query }: SdkMethod, mayEndHere: boolean): string {
  const type = `Query<'${operation.operationId}'>`;
  if (query === 'required') return `query: ${type}`;
  return mayEndHere ? `query?: ${type}` : `query: ${type} | undefined`;
}

function callExpression(method: SdkMethod): string {
  const { operation } = method;
  const input = [
    ...(method.pathParameters.length ? [`path: { ${method.pathParameters.join(', ')} }`] : []),
    ...(operation.hasBody ? ['body'] : []),
    ...(method.query === 'none' ? [] : ['query']),
  ];
  const what = input.length ? `{ ${input.join(', ')} }` : '{}';
  if (isList(method)) return `this.api.list('${operation.path}', ${what}, options)`;
  if (operation.fileTypes.length > 0) {
    const fileTypes = operation.fileTypes.map((fileType) => `'${fileType}'`).join(', ');
    return `this.api.${operation.hasRanges ? 'download' : 'file'}('${operation.path}', [${fileTypes}], ${what}, options)`;
  }
  const name = operation.form ? 'upload' : 'call';
  return `this.api.${name}('${operation.method.toUpperCase()}', '${operation.path}', ${what}, options)`;
}

function renderResources(resources: string[]): string {
  return [
    '/** Every resource of the API, by name. */',
    'export class Resources {',
    ...resources.map((resource) => `  readonly ${resource}: ${className(resource)};`),
    '',
    '  constructor(api: Api) {',
    ...resources.map((resource) => `    this.${resource} = new ${className(resource)}(api);`),
    '  }',
    '}',
  ].join('\n');
}

/** `Error` is renamed because a type of that name would hide the global one from whoever imports it. */
function renderSchemaExports(document: OpenApiDocument): string {
  const names = Object.keys(document.components.schemas ?? {}).map((name) =>
    name === 'Error' ? 'Error as ErrorReply' : name,
  );
  return `export type {\n${names.map((name) => `  ${name},\n`).join('')}} from './types';`;
}

function className(resource: string): string {
  return `${pascalCase(resource)}Resource`;
}

function docComment(text: string, indent: string): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line.trim()}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
