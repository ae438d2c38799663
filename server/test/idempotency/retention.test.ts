import { Connections, type Statement } from '../../src/db/connections';
import { startRetention } from '../../src/retention';
import { TestApi } from '../support/api';
import { testSecret } from '../support/postgres';

describe('stored replies', () => {
  let api: TestApi;
  let workspace: Connections;

  beforeAll(async () => {
    api = await TestApi.start();
    const databaseUrl = api.database.connectionString;
    workspace = new Connections(
      { databaseUrl, secret: testSecret, poolSize: 1, onConnectionError: () => undefined },
      'test',
    );
  });
  afterAll(async () => {
    await workspace.close();
    await api.stop();
  });
  afterEach(() => jest.useRealTimers());

  /** The statement that is run now and then while the server runs. */
  function statementOf(): Statement {
    jest.useFakeTimers();
    const statements: Statement[] = [];
    const query = (statement: Statement) => Promise.resolve(void statements.push(statement));
    const stop = startRetention([{ query } as never], (error) => {
      throw error;
    });
    jest.advanceTimersByTime(60 * 60 * 1000);
    const count = statements.length;
    stop();
    jest.advanceTimersByTime(60 * 60 * 1000);
    expect(count).toBeGreaterThanOrEqual(1);
    expect(statements).toHaveLength(count);
    jest.useRealTimers();
    return statements[0]!;
  }

  it('are deleted, as the role of the mode, when they can no longer be replayed, and not before', async () => {
    const key = await api.createKey(await api.createTeam());
    for (const idempotencyKey of ['old', 'young']) {
      const body = { name: 'Workshop', unitPrice: 1, currency: 'EUR' };
      await api.request('POST', '/products', { key, body, headers: { 'Idempotency-Key': idempotencyKey } });
    }
    await api.sql(
      'test',
      `update idempotent_replies set created_at = now() - interval '24 hours 1 minute' where key = 'old'`,
    );
    await api.sql(
      'test',
      `update idempotent_replies set created_at = now() - interval '23 hours 59 minutes' where key = 'young'`,
    );
    await workspace.query(statementOf());
    expect(await api.sql('test', 'select key from idempotent_replies')).toEqual([{ key: 'young' }]);
    expect(await api.sql('test', 'select from products')).toHaveLength(2);
  });
});
