import { v7 as uuidv7 } from 'uuid';
import type { Mode } from '../db/roles';

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const keyPattern = new RegExp(`^(?<mode>live|test)/(?<teamId>${uuid})/(?<id>${uuid})$`);

export interface StorageKeyParts {
  mode: Mode;
  teamId: string;
  id: string;
}

/** A key that nothing else has: `<mode>/<teamId>/<uuidv7>`. */
export function newStorageKey(mode: Mode, teamId: string): string {
  return `${mode}/${teamId}/${uuidv7()}`;
}

/** The parts of a key, or undefined for what is none: a storage may hold things that are not ours. */
export function parseStorageKey(key: string): StorageKeyParts | undefined {
  return keyPattern.exec(key)?.groups as StorageKeyParts | undefined;
}

/** @throws Error for what is no key; every path and address is made of keys, so none may say more than that */
export function requireStorageKey(key: string): StorageKeyParts {
  const parts = parseStorageKey(key);
  if (!parts) throw new Error('This is not the key of a stored file.');
  return parts;
}
