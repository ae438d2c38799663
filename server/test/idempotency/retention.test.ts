import { Connections } from '../../src/db/connections';
import { startRetention, storedReplies } from '../../src/retention';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
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

  const errors: unknown[] = [];
  beforeEach(() => void errors.splice(0));
  afterEach(() => expect(errors).toEqual([]));

  /** What a server does soon after its start. */
  function retain(connections: Pick<Connections, 'query'>): () => void {
    jest.useFakeTimers();
    const stop = startRetention([storedReplies(connections as Connections)], (error) => void errors.push(error));
    jest.advanceTimersToNextTimer();
    jest.useRealTimers();
    return stop;
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
    const stop = retain(workspace);
    await eventually(async () =>
      expect(await api.sql('test', 'select key from idempotent_replies')).toEqual([{ key: 'young' }]),
    );
    stop();
    expect(await api.sql('test', 'select from products')).toHaveLength(2);
  });

  it('are all deleted, however many there are', async () => {
    await api.sql(
      'test',
      `insert into idempotent_replies (team_id, key, fingerprint, status, headers, body, created_at)
       select gen_random_uuid(), n::text, '', 200, '{}', '', now() - interval '2 days' from generate_series(1, 20001) n`,
    );
    const stop = retain(workspace);
    await eventually(async () =>
      expect(
        await api.sql('test', `select from idempotent_replies where created_at < now() - interval '1 day'`),
      ).toHaveLength(0),
    );
    stop();
  });

  it('are looked for soon after the start, again and again in spite of failures, and no more once stopped', async () => {
    let runs = 0;
    const failing = () => Promise.reject(new Error(`run ${++runs}`));
    jest.useFakeTimers();
    const stop = startRetention([storedReplies({ query: failing } as never)], (error) => void errors.push(error));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(runs).toBeGreaterThanOrEqual(4);
    expect(errors.splice(0)).toHaveLength(runs);
    stop();
    const before = runs;
    await jest.advanceTimersByTimeAsync(60 * 60_000);
    expect(runs).toBe(before);
  });
});
