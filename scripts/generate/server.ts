import { generatedNotice } from './notice';
import type { Operation } from './operations';

/** The list of operations the server must have a handler for; the handler types derive from it. */
export function renderServerOperations(operations: Operation[]): string {
  const rows = operations.map((operation) => {
    const { operationId, method, path } = operation;
    return `  ${operationId}: { method: '${method.toUpperCase()}', path: '${path}' },`;
  });
  return (
    generatedNotice +
    '/** Every operation of the contract and where it lives below the base path. */\n' +
    `export const operationTable = {\n${rows.join('\n')}\n} as const;\n\n` +
    'export type OperationId = keyof typeof operationTable;\n'
  );
}
