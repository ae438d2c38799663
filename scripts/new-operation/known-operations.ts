import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @throws Error that names the file, if an operation of this name is described anywhere in the contract */
export async function refuseKnownOperation(root: string, operationId: string): Promise<void> {
  const contract = path.join(root, 'openapi');
  for (const folder of ['resources', 'webhooks']) {
    for (const name of await readdir(path.join(contract, folder), { recursive: true })) {
      if (!name.endsWith('.yaml')) continue;
      const text = await readFile(path.join(contract, folder, name), 'utf8');
      if (text.split('\n').includes(`  operationId: ${operationId}`)) {
        throw new Error(`${operationId} is described already, in openapi/${folder}/${name.split(path.sep).join('/')}.`);
      }
    }
  }
}
