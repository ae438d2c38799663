import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connections } from '../../src/db/connections';
import type { Mode } from '../../src/db/roles';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace } from '../../src/db/workspace';
import { recordChange } from '../../src/events/outbox';
import { type TestDatabase, testSecret } from '../support/postgres';

/** Connections of a mode, as a server has them. */
export function connect(database: TestDatabase, mode: Mode, poolSize: number): Connections {
  const databaseUrl = database.connectionString;
  return new Connections({ databaseUrl, secret: testSecret, poolSize, onConnectionError: () => undefined }, mode);
}

/** How a transaction goes that records changes. */
export interface Course {
  changes: number;
  /** How long it stays open after that, in milliseconds. */
  openMs: number;
  commits: boolean;
}

/** Records changes in a transaction, and returns the ids of their events if it commits. */
export function writeChanges(connections: Connections, teamId: string, course: Course): Promise<string[]> {
  const origin = { teamId, requestId: 'req_1', apiKeyId: randomUUID() };
  return Transaction.run(connections, async (transaction) => {
    const workspace = new TransactionWorkspace(teamId, 'test', transaction, (change) => recordChange(origin, change));
    const ids = Array.from({ length: course.changes }, () => {
      const product = exampleProduct();
      return workspace.record({ type: 'product.created', resourceId: product.id, data: product, previous: {} });
    });
    await workspace.query({ text: 'select', values: [] }); // by now they are in the outbox
    await sleep(course.openMs);
    if (!course.commits) return [];
    await transaction.commit();
    return ids;
  });
}

const now = new Date().toISOString();

const exampleProduct = () => ({
  id: randomUUID(),
  name: 'Workshop',
  description: null,
  sku: null,
  unitPrice: 120,
  currency: 'EUR',
  taxRate: null,
  type: 'SERVICES',
  unitOfMeasure: 'unit',
  status: 'active',
  externalId: null,
  metadata: {},
  createdAt: now,
  updatedAt: now,
});
