import { type Connections } from '../db/connections';
import { Transaction } from '../db/transaction';
import { TransactionWorkspace } from '../db/workspace';
import { recordChange } from '../events/outbox';
import { createRequestId } from '../http/context';
import { create } from '../resources/products/changes';

const products = [
  {
    name: 'Strategy workshop',
    description: 'Half a day with your leadership team.',
    sku: 'CONS-01',
    unitPrice: 120,
    currency: 'EUR',
    taxRate: 21,
    unitOfMeasure: 'hr',
  },
  {
    name: 'Brand guidelines',
    description: 'A handbook for everyone who writes or draws in your name.',
    sku: 'DES-07',
    unitPrice: 4800,
    currency: 'EUR',
    taxRate: 21,
  },
  {
    name: 'Printed folder',
    description: 'A4, 300 g, matt.',
    sku: 'PRINT-A4',
    unitPrice: 0.8725,
    currency: 'EUR',
    taxRate: 9,
    type: 'GOODS',
    unitOfMeasure: 'piece',
  },
];

/** Puts a few products into the demo team's sandbox, so that its first list is not empty; none if it has had any. */
export async function seedProducts(connections: Connections, teamId: string, apiKeyId: string): Promise<void> {
  await Transaction.run(connections, async (transaction) => {
    const origin = { teamId, requestId: createRequestId(), apiKeyId, ip: undefined };
    const workspace = new TransactionWorkspace(teamId, 'test', transaction, (made) => recordChange(origin, made));
    const any = await transaction.query({ text: 'select from products where team_id = $1 limit 1', values: [teamId] });
    if (any.length > 0) return transaction.rollback();
    for (const product of products) await create(workspace, product);
    await transaction.commit();
  });
}
