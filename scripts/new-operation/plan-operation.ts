import { Changes } from './changes';
import { addToContract } from './contract';
import { addHandler } from './handler';
import { refuseKnownOperation } from './known-operations';
import { parseRequest } from './request';
import { addTest } from './test-file';

/**
 * Works out what adds the operation that `words` asks for (`listThings GET /things`) to the project at `root`: its place in
 * the contract in the house style, a handler that throws, and a test that fails until the handler is written.
 * @returns the files to write, from the root
 * @throws Error with the reason if it cannot be added
 */
export async function planOperation(root: string, words: string[]): Promise<ReadonlyMap<string, string>> {
  const operation = parseRequest(words);
  const changes = new Changes(root);
  await refuseKnownOperation(root, operation.operationId);
  await addToContract(changes, operation);
  await addHandler(changes, operation);
  addTest(changes, operation);
  return changes.files;
}
