import verbsByMethod from '../../openapi/lint/operation-verbs.json';

export type Method = keyof typeof verbsByMethod;

/** The parameters that a path may have; each has a file in openapi/shared/parameters. */
const pathParameters = { id: 'Id', externalId: 'ExternalIdPath' } as const;

/** What to scaffold, and the names that follow from it. */
export interface NewOperation {
  operationId: string;
  method: Method;
  path: string;
  /** The first word of the operationId, for example `list`. */
  verb: string;
  /** The schema that the operation is about, in the singular and PascalCase, for example `Thing`. */
  noun: string;
  /** The first segment of the path, which names the folder, for example `things`. */
  resource: string;
  /** The file of the path in openapi/resources/<resource>, without `.yaml`. */
  file: string;
  /** The files in openapi/shared/parameters of the path's parameters, without `.yaml`. */
  parameters: string[];
}

/** Reads `listThings GET /things`. @throws Error that says what is wrong and what is allowed */
export function parseRequest(words: string[]): NewOperation {
  const [operationId, methodName, path, ...rest] = words;
  if (!operationId || !methodName || !path || rest.length > 0) {
    throw new Error(
      'Usage: npm run new:operation -- <operationId> <METHOD> <path>, for example listThings GET /things',
    );
  }
  const method = methodName.toLowerCase();
  if (!isMethod(method)) {
    const known = Object.keys(verbsByMethod).map((name) => name.toUpperCase());
    throw new Error(`${methodName} is no method of this API; use ${known.join(', ')}.`);
  }
  const verb = parseVerb(operationId, method);
  const segments = parsePath(path);
  const noun = operationId.slice(verb.length);
  const resource = segments[0]!;
  return {
    operationId,
    method,
    path,
    verb,
    noun: verb === 'list' || verb === 'batch' ? singular(noun) : noun,
    resource,
    file: fileName(segments),
    parameters: segments.flatMap((segment) => (isParameter(segment) ? [pathParameters[parameterName(segment)]] : [])),
  };
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(verbsByMethod, name);
}

function parseVerb(operationId: string, method: Method): string {
  const verbs: string[] = verbsByMethod[method];
  const verb = /^([a-z]+)[A-Z][A-Za-z0-9]*$/.exec(operationId)?.[1];
  if (verb !== undefined && verbs.includes(verb)) return verb;
  throw new Error(
    `\`${operationId}\` must be one of ${verbs.join(', ')} followed by a noun in PascalCase, as it is a ${method.toUpperCase()}. ` +
      'The verbs are listed in openapi/lint/operation-verbs.json.',
  );
}

function parsePath(path: string): string[] {
  const segments = path.split('/').slice(1);
  const isStatic = (segment: string): boolean => /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(segment);
  const isKnown = (segment: string): boolean =>
    isParameter(segment) && Object.hasOwn(pathParameters, parameterName(segment));
  const isRepeated = new Set(segments.filter(isParameter)).size < segments.filter(isParameter).length;
  if (
    path.startsWith('/') &&
    isStatic(segments[0] ?? '') &&
    segments.every((s) => isStatic(s) || isKnown(s)) &&
    !isRepeated
  ) {
    return segments;
  }
  throw new Error(
    `\`${path}\` must be like /things, /things/{id} or /things/{id}/send: words in kebab-case, and each of the parameters ` +
      '{id} and {externalId} at most once. A path with other parameters is described by hand.',
  );
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}');
}

function parameterName(segment: string): keyof typeof pathParameters {
  return segment.slice(1, -1) as keyof typeof pathParameters;
}

/** `/things` → things, `/things/{id}` → thing, `/things/{id}/send` → send, `/things/by-external-id/{externalId}` → by-external-id */
function fileName(segments: string[]): string {
  const [resource, ...rest] = segments;
  return rest.filter((segment) => !isParameter(segment)).at(-1) ?? (rest.length > 0 ? singular(resource!) : resource!);
}

/** The singular of a regular English plural. */
export function singular(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}

/** The words of a kebab-case name as one word in PascalCase. */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** A PascalCase or camelCase name as a phrase in lower case: `WebhookEndpoint` → `webhook endpoint`. */
export function phrase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}
