import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { storageVariable } from './postgres-run';

/** Where the servers of one test file keep the files of documents. */
export const testStorageDirectory = path.join(process.env[storageVariable]!, randomUUID());
