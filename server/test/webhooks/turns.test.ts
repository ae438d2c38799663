import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Connections } from '../../src/db/connections';
import { Transaction } from '../../src/db/transaction';
import { TransactionWorkspace, type WritableWorkspace } from '../../src/db/workspace';
import { type DeliveryDependencies, deliverWebhooks } from '../../src/jobs/deliver-webhooks';
import { redeliver, redeliverFailed } from '../../src/resources/webhook-deliveries/queries';
import { shareEnabled } from '../../src/resources/webhook-endpoints/changes';
import type { EndpointKey } from '../../src/webhooks/add-deliveries';
import { findDueDeliveries, giveUpPending, recordResults } from '../../src/webhooks/delivery-queries';
import { EndpointSecrets } from '../../src/webhooks/secrets';
import type { Outcome, Outgoing } from '../../src/webhooks/sender';
import { eventually } from '../support/eventually';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

const secrets = new EndpointSecrets(testSecret);
const url = 'https://hooks.example.com/';
const movedUrl = 'https://moved.example.com/';
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const outcome = (responseStatus: number): Outcome => ({
  ...{ responseStatus, responseBody: '', durationMs: 1, retryAfterMs: undefined },
  error: responseStatus < 300 ? undefined : 'response_status',
});

/** What is delivered in one turn of an endpoint, without a server: what is sent goes to the test. */
describe('the turn of an endpoint', () => {
  let database: TestDatabase;
  let connections: Connections;
  const clients: Client[] = [];
  let key: EndpointKey;
  let sent: Outgoing[];
  let errors: unknown[];

  const connect = async () => {
    const client = new Client({ connectionString: database.connectionString, options: '-c search_path=test' });
    await client.connect();
    clients.push(client);
    return client;
  };
  const sql = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await clients[0]!.query(text, values)).rows as Row[];

  beforeAll(async () => {
    database = await createTestDatabase();
    const options = { databaseUrl: database.connectionString, secret: testSecret, poolSize: 3 };
    connections = new Connections({ ...options, onConnectionError: () => undefined }, 'test');
    await connect();
  });
  beforeEach(async () => {
    [sent, errors] = [[], []];
    key = { mode: 'test', teamId: randomUUID(), endpointId: randomUUID() };
    await sql(`insert into webhook_endpoints (team_id, id, url, events, secret) values ($1, $2, $3, '{*}', $4)`, [
      ...[key.teamId, key.endpointId, url, secrets.create(key).sealed],
    ]);
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await connections.close();
    await database.drop();
  });

  /** Deliveries that are due, with their events. The last comes first in the table and in time, so that no order comes by itself. */
  const addDeliveries = (count: number) =>
    sql(
      `with numbers as (select n, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid as id from generate_series(1, $3::int) n order by n desc),
       added as (
         insert into events (team_id, sequence, id, type, resource_id, payload, created_at)
         select $1, n, id, 'product.created', gen_random_uuid(), '{}', now() from numbers
       )
       insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, next_attempt_at)
       select $1, $2, id, id, n, 'product.created', now() - make_interval(secs => n) from numbers`,
      [key.teamId, key.endpointId, count],
    );
  const deliveries = () =>
    sql<{ status: string; attempt_count: number; schedule_position: number; waits: boolean }>(
      `select status, attempt_count, schedule_position, next_attempt_at > now() as waits
       from webhook_deliveries where endpoint_id = $1 order by id`,
      [key.endpointId],
    );
  const endpoint = async () =>
    (await sql<Record<string, unknown>>('select * from webhook_endpoints where id = $1', [key.endpointId]))[0];

  /** Runs one turn. @param answer what comes of each request, from 1 */
  async function run(
    answer: (request: number) => number | Promise<number>,
    {
      problem = () => undefined,
      schedule = [0, 60_000, 60_000],
    }: { problem?: () => string | undefined; schedule?: number[] } = {},
  ): Promise<void> {
    const dependencies = {
      workspaces: { test: connections, live: connections },
      sender: { send: async (outgoing: Outgoing) => outcome(await answer(sent.push(outgoing))) },
      ...{ secrets, schedule, payloads: { problemOf: problem }, jobs: { continue: () => Promise.resolve() } },
      ...{ onAttempt: () => undefined, onInvalidPayload: () => undefined },
      onError: (error: unknown) => errors.push(error),
    };
    await deliverWebhooks(dependencies as unknown as DeliveryDependencies).run(key, new AbortController().signal);
  }

  const inTransaction = <T>(work: (workspace: WritableWorkspace) => Promise<T>) =>
    Transaction.run(connections, async (transaction) => {
      const record = () => Promise.reject(new Error('Nothing is recorded.')) as never;
      const result = await work(new TransactionWorkspace(key.teamId, key.mode, transaction, record));
      await transaction.commit();
      return result;
    });

  it('tries an event that is not as the contract says on the schedule, and holds it against no endpoint, however slow and failing', async () => {
    await sql(`update webhook_endpoints set slow = true, failing_since = now() - interval '6 days' where id = $1`, [
      key.endpointId,
    ]);
    await addDeliveries(1);
    const before = await endpoint();
    for (const expected of [
      { status: 'pending', attempt_count: 1, waits: true },
      { status: 'pending', attempt_count: 2, waits: true },
      { status: 'failed', attempt_count: 3, waits: null },
    ]) {
      await run(() => 200, { problem: () => 'it is not as the contract says' });
      expect(await deliveries()).toMatchObject([expected]);
      await sql(`update webhook_deliveries set next_attempt_at = now() where status = 'pending'`);
    }
    expect([sent, errors]).toEqual([[], []]);
    expect(await endpoint()).toEqual(before);
  });

  it('goes on after an event that is not as the contract says', async () => {
    await addDeliveries(3);
    let looked = 0;
    await run(() => 200, { problem: () => (++looked === 1 ? 'it is not as the contract says' : undefined) });
    expect(sent).toHaveLength(2);
    expect((await deliveries()).map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'pending']);
    expect(await endpoint()).toMatchObject({ failing_since: null, slow: false });
  });

  it.each([200, 500])(
    'loses no redelivery that is asked for during an attempt that is answered with %i',
    async (status) => {
      for (const position of [0, 2]) {
        await sql('delete from webhook_deliveries where endpoint_id = $1', [key.endpointId]);
        await sql('delete from events where team_id = $1', [key.teamId]);
        await addDeliveries(1);
        await sql(
          'update webhook_deliveries set schedule_position = $1::int, attempt_count = $1::int where endpoint_id = $2',
          [...[position, key.endpointId]],
        );
        sent = [];
        await run(async (request) => {
          if (request > 1) return 204;
          await inTransaction((workspace) => redeliver(workspace, key.endpointId, idOf(1)));
          return status;
        });
        expect(sent).toHaveLength(2);
        expect(await deliveries()).toMatchObject([
          { status: 'succeeded', attempt_count: position + 2, schedule_position: 1 },
        ]);
      }
      const attempts = await sql<{ response_status: number }>(
        'select response_status from webhook_attempts where team_id = $1 order by number',
        [key.teamId],
      );
      expect(attempts.map((attempt) => attempt.response_status).sort()).toEqual([status, status, 204, 204].sort());
    },
  );

  it('disables an endpoint for the answer 410 only where it is still the address that gave it', async () => {
    await addDeliveries(2);
    await run(async () => {
      await sql('update webhook_endpoints set url = $1 where id = $2', [movedUrl, key.endpointId]);
      return 410;
    });
    expect(sent).toHaveLength(1);
    expect(await endpoint()).toMatchObject({ disabled_at: null });
    expect(await deliveries()).toMatchObject([{ status: 'pending' }, { status: 'pending', waits: true }]);
    await run(() => 410);
    expect(sent).toHaveLength(2);
    expect(await endpoint()).toMatchObject({ disabled_reason: 'gone' });
    expect((await deliveries()).map(({ status }) => status)).toEqual(['failed', 'failed']);
  });

  it.each([
    ['disabled', `update webhook_endpoints set disabled_at = now(), disabled_reason = 'request' where id = $1`, 0],
    ['deleted', 'delete from webhook_endpoints where id = $1', 0],
    ['moved', `update webhook_endpoints set url = '${movedUrl}' where id = $1`, 15],
  ])('notices between two batches that the endpoint was %s', async (_what, change, later) => {
    await addDeliveries(40);
    await run(async (request) => {
      if (request === 3) await sql(change, [key.endpointId]);
      return 200;
    });
    expect(sent.filter((outgoing) => outgoing.url === url)).toHaveLength(25);
    expect(sent.filter((outgoing) => outgoing.url === movedUrl)).toHaveLength(later);
  });

  it('is over, not failed, where something goes wrong, and has written down what came before', async () => {
    await addDeliveries(2);
    const problem = () => {
      if (sent.length === 1) throw new Error('The contract could not be read.');
      return undefined;
    };
    await run(() => 200, { problem });
    expect(errors).toEqual([new Error('The contract could not be read.')]);
    expect((await deliveries()).map(({ status }) => status)).toEqual(['pending', 'succeeded']);
    await sql(`update webhook_endpoints set secret = 'of another server' where id = $1`, [key.endpointId]);
    await run(() => 200);
    expect([sent, errors]).toEqual([[expect.anything()], [expect.any(Error), expect.any(Error)]]);
  });

  it('redelivers, and gives up, the oldest 10,000 at a time', async () => {
    await addDeliveries(10_002);
    await sql(`update webhook_deliveries set status = 'failed', next_attempt_at = null where endpoint_id = $1`, [
      key.endpointId,
    ]);
    const since = new Date(Date.now() - 60_000).toISOString();
    const again = () => inTransaction((workspace) => redeliverFailed(workspace, key.endpointId, since));
    expect(await again()).toBe(10_000);
    const left = await sql(
      `select id from webhook_deliveries where endpoint_id = $1 and status = 'failed' order by id`,
      [key.endpointId],
    );
    expect(left).toEqual([{ id: idOf(10_001) }, { id: idOf(10_002) }]);
    expect([await again(), await again()]).toEqual([2, 0]);
    expect([await giveUpPending(connections, key), await giveUpPending(connections, key)]).toEqual([10_000, 2]);
  });

  it('is added to while deliveries are made again, during which nobody disables the endpoint', async () => {
    const lock = (strength: string) =>
      sql(`select from webhook_endpoints where id = $1 for ${strength} nowait`, [key.endpointId]);
    await inTransaction(async (workspace) => {
      await shareEnabled(workspace, key.endpointId);
      expect(await lock('share')).toHaveLength(1);
      await expect(lock('update')).rejects.toThrow('could not obtain lock');
    });
  });

  describe('and its locks', () => {
    /** A failure of the last delivery, then of the first, as they are written down. */
    async function recordBackwards() {
      const due = (await findDueDeliveries(connections, key)).map((delivery) => ({
        ...{
          ...outcome(500),
          error: 'response_status',
          url: 'https://a.example/',
          waitMs: 1000,
          startedAt: performance.now(),
        },
        delivery,
      }));
      expect(due.map(({ delivery }) => delivery.id)).toEqual([idOf(3), idOf(2), idOf(1)]);
      return recordResults(connections, key, due);
    }
    const fail = `update webhook_deliveries set status = 'failed', next_attempt_at = null where endpoint_id = $1`;
    const changes: [string, string, () => Promise<unknown>][] = [
      ['recording results', 'select $1::uuid', recordBackwards],
      ['giving up', 'select $1::uuid', () => giveUpPending(connections, key)],
      [
        'redelivering',
        fail,
        () => inTransaction((workspace) => redeliverFailed(workspace, key.endpointId, '2025-01-01T00:00:00.000Z')),
      ],
    ];
    const firstDelivery = `select from webhook_deliveries where endpoint_id = $1 and id = '${idOf(1)}' for update`;
    const lastDelivery = `select from webhook_deliveries where endpoint_id = $1 and id = '${idOf(3)}' for update nowait`;
    const wholeEndpoint = 'select from webhook_endpoints where id = $1 for update';

    /** Begins a change while somebody holds a lock, and sees that another lock is free while it waits for that one. */
    async function waitsWithout(held: string, free: string, change: () => Promise<unknown>): Promise<void> {
      const holder = clients[1] ?? (await connect());
      await holder.query('begin');
      await holder.query(held, [key.endpointId]);
      const changing = change();
      await eventually(async () =>
        expect(
          await sql(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`),
        ).toHaveLength(1),
      );
      const got = await holder.query(free, [key.endpointId]).then(
        ({ rowCount }) => rowCount,
        (error: Error) => error.message,
      );
      await holder.query('rollback');
      await changing;
      expect(got).toBe(1);
    }

    it.each(changes)('are taken by %s in the order of the ids', async (_what, prepare, change) => {
      await addDeliveries(3);
      await sql(prepare, [key.endpointId]);
      await waitsWithout(firstDelivery, lastDelivery, change);
    });

    it('are taken by recording results on the endpoint before its deliveries', async () => {
      await addDeliveries(3);
      await waitsWithout(wholeEndpoint, lastDelivery, recordBackwards);
    });
  });
});
