import type { Changes } from './changes';
import { pascalCase, singular, type NewOperation } from './request';

const bindingFile = 'server/src/resources/handlers.ts';

/** Adds a handler that throws until somebody writes it. @throws Error if handlers.ts is not built the usual way */
export async function addHandler(changes: Changes, operation: NewOperation): Promise<void> {
  const file = `server/src/resources/${operation.resource}/handlers.ts`;
  if (changes.exists(file)) changes.write(file, extendHandlers(await changes.read(file), file, operation));
  else {
    changes.write(file, newHandlers(operation));
    changes.write(bindingFile, bindHandlers(await changes.read(bindingFile), operation));
  }
}

/** `webhook-endpoints` → `webhookEndpointHandlers` */
function factoryName({ resource }: NewOperation): string {
  const name = pascalCase(singular(resource));
  return `${name[0]!.toLowerCase()}${name.slice(1)}Handlers`;
}

function stub(operationId: string): string {
  return `    ${operationId}() {
      throw new Error('${operationId} is not written yet.');
    },
`;
}

function newHandlers(operation: NewOperation): string {
  const type = `${pascalCase(singular(operation.resource))}Operations`;
  return `import type { Handlers } from '../../contract/handlers';

type ${type} = '${operation.operationId}';

export function ${factoryName(operation)}(): Handlers<${type}> {
  return {
${stub(operation.operationId)}  };
}
`;
}

function extendHandlers(source: string, file: string, { operationId }: NewOperation): string {
  const union = /^(type \w+Operations =[^;]*);/m;
  const inline = /(: Handlers<'[^>]*)>/;
  const named = union.test(source) ? union : inline;
  const withType = source.replace(named, (match, start: string) => `${start} | '${operationId}'${match.at(-1)}`);
  const body = /^ {2}return \{$[\s\S]*?^(?= {2}\};$)/m;
  if (withType === source || !body.test(withType)) {
    throw new Error(`${file} is not built like the other resources' handlers; add ${operationId} there by hand.`);
  }
  return withType.replace(body, (match) => `${match}\n${stub(operationId)}`);
}

/** Adds the new resource to the one list of handlers. */
function bindHandlers(source: string, operation: NewOperation): string {
  const factory = factoryName(operation);
  const imported = `import { ${factory} } from './${operation.resource}/handlers';\n`;
  const lastImport = /^import [^;]*;\n(?!import )/m;
  const list = /^( {2}const handlers: Handlers<OperationId> = \{\n[\s\S]*?)^ {2}\};$/m;
  if (!lastImport.test(source) || !list.test(source)) {
    throw new Error(`${bindingFile} is not built as expected; add ${factory} there by hand.`);
  }
  return source
    .replace(lastImport, (match) => match + imported)
    .replace(list, (_, start: string) => `${start}    ...${factory}(),\n  };`);
}
