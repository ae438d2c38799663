import { generatedNotice } from './notice';
import type { Operation } from './operations';

/** The list of operations the server must have a handler for; the handler types derive from it. */
export function renderServerOperations(operations: Operation[]): string {
  const rows = operations.map((operation) => {
    const { operationId, method, path, secured } = operation;
    return `  ${operationId}: { method: '${method.toUpperCase()}', path: '${path}', secured: ${secured} },`;
  });
  return (
    generatedNotice +
    '/** Every operation, where it lives below the base path, and whether it needs a key or a session. */\n' +
    `export const operationTable = {\n${rows.join('\n')}\n} as const;\n\n` +
    'export type OperationId = keyof typeof operationTable;\n'
  );
}
