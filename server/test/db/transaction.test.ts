import { Connections } from '../../src/db/connections';
import { Transaction } from '../../src/db/transaction';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

describe('a transaction', () => {
  let database: TestDatabase;
  let connections: Connections;

  beforeAll(async () => {
    database = await createTestDatabase();
    connections = new Connections(
      { databaseUrl: database.connectionString, secret: testSecret, poolSize: 1, onConnectionError: () => undefined },
      'control',
    );
  });
  afterAll(async () => {
    await connections.close();
    await database.drop();
  });

  const insert = (transaction: Transaction, name: string) =>
    transaction.query({ text: 'insert into teams (id, name) values (gen_random_uuid(), $1)', values: [name] });
  /** Asked on the only connection there is: if that still were in the transaction, it would see what was not committed. */
  const saved = async (name: string) =>
    (await connections.query({ text: 'select from teams where name = $1', values: [name] })).length === 1;

  it('is saved by a commit', async () => {
    await Transaction.run(connections, async (transaction) => {
      await insert(transaction, 'committed');
      await transaction.commit();
    });
    expect(await saved('committed')).toBe(true);
  });

  it('is rolled back when the work returns without a commit, and what comes next on its connection is not part of it', async () => {
    const result = await Transaction.run(connections, async (transaction) => {
      await insert(transaction, 'forgotten');
      return 42;
    });
    expect(result).toBe(42);
    expect(await saved('forgotten')).toBe(false);
  });

  it('is rolled back when the work throws', async () => {
    const work = Transaction.run(connections, async (transaction) => {
      await insert(transaction, 'thrown');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await saved('thrown')).toBe(false);
  });

  it('is rolled back when a statement that was not waited for fails', async () => {
    const work = Transaction.run(connections, async (transaction) => {
      await insert(transaction, 'doomed');
      transaction.send({ text: 'select 1 / 0', values: [] });
      await transaction.commit();
    });
    await expect(work).rejects.toThrow('division by zero');
    expect(await saved('doomed')).toBe(false);
  });
});
