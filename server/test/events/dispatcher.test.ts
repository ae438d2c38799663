import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Connections } from '../../src/db/connections';
import type { Transaction } from '../../src/db/transaction';
import { Dispatcher } from '../../src/events/dispatcher';
import { type Announce, batchSize, publishBatch, type PublishedEvent } from '../../src/events/publish';
import { eventually } from '../support/eventually';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect, writeChanges } from './ledger';

const count = 3 * batchSize + 7;
const toNobody: Announce = () => Promise.resolve(() => Promise.resolve());

async function loseConnection(transaction: Transaction): ReturnType<Announce> {
  await transaction.query({ text: 'select pg_terminate_backend(pg_backend_pid())', values: [] });
  throw new Error('The connection should be lost by now.');
}

describe('the dispatcher of events', () => {
  let database: TestDatabase;
  let admin: Client;
  let live: Connections;
  let test: Connections;
  const dispatchers: Dispatcher[] = [];
  const failures: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    admin = new Client({ connectionString: database.connectionString });
    await admin.connect();
    [live, test] = [connect(database, 'live', 4), connect(database, 'test', 8)];
  });
  afterEach(async () => {
    await Promise.all(dispatchers.splice(0).map((dispatcher) => dispatcher.stop()));
    failures.length = 0;
  });
  afterAll(async () => {
    await Promise.all([live.close(), test.close(), admin.end()]);
    await database.drop();
  });

  /** Starts one, as a server does. */
  function start(announce: Announce = toNobody): Dispatcher {
    const dispatcher = new Dispatcher({ live, test }, announce, (error) => void failures.push(String(error)));
    dispatchers.push(dispatcher);
    dispatcher.start();
    return dispatcher;
  }

  /** Puts that many changes of a new team into the outbox, each with a text of that length. @returns the team */
  async function fill(changes = count, length = 0): Promise<string> {
    const teamId = randomUUID();
    await admin.query(
      `insert into test.outbox (team_id, event_id, type, resource_id, data, previous)
       select $1, gen_random_uuid(), 'product.created', gen_random_uuid(), json_build_object('n', n, 'text', repeat('x', $3)), '{}'
       from generate_series(1, $2::int) n`,
      [teamId, changes, length],
    );
    return teamId;
  }

  const rowsOf = async (teamId: string) =>
    (
      await admin.query<{ sequence: string; payload: string }>(
        'select sequence, payload from test.events where team_id = $1 order by sequence',
        [teamId],
      )
    ).rows;

  /** Expects each change to have become one event, in its order. */
  async function expectAll(teamId: string, changes = count): Promise<void> {
    await eventually(async () => expect(await rowsOf(teamId)).toHaveLength(changes));
    const rows = await rowsOf(teamId);
    const payloads = rows.map(({ payload }) => JSON.parse(payload));
    expect(rows.map(({ sequence }, index) => [Number(sequence), payloads[index].sequence])).toEqual(
      rows.map((_row, index) => [index + 1, index + 1]),
    );
    expect(payloads.map(({ data }) => data.object.n)).toEqual(rows.map((_row, index) => index + 1));
    expect((await admin.query('select from test.outbox where team_id = $1', [teamId])).rows).toHaveLength(0);
  }

  it('makes each change an event once, in order, when several are at it', async () => {
    const teamId = await fill();
    for (let i = 0; i < 4; i++) start();
    await expectAll(teamId);
    expect(failures).toEqual([]);
  });

  it.each([
    ['in the middle of a batch', loseConnection],
    ['after a batch', () => Promise.resolve(() => Promise.reject(new Error('The process has died.')))],
  ])('that dies %s loses nothing and doubles nothing: another goes on', async (_when, die: Announce) => {
    const teamId = await fill();
    await publishBatch(test, 'test', toNobody);
    await expect(publishBatch(test, 'test', die)).rejects.toThrow();
    expect([batchSize, 2 * batchSize]).toContain((await rowsOf(teamId)).length);
    start();
    await expectAll(teamId);
  });

  it('goes on by itself when it has lost Postgres, and says so', async () => {
    const teamId = await fill(2);
    let losses = 0;
    start((transaction, mode, events) =>
      losses++ === 0 ? loseConnection(transaction) : toNobody(transaction, mode, events),
    );
    await expectAll(teamId, 2);
    expect(failures).toHaveLength(1);
  });

  it('tells whom it may concern of the events in the transaction that makes them visible, and then once it is committed', async () => {
    const teamId = await fill(3);
    const told: [PublishedEvent[], string][] = [];
    const seen = async () => (await rowsOf(teamId)).length;
    start(async (_transaction, mode, events) => {
      expect(await seen()).toBe(0);
      return async () => void told.push([events, `${mode} ${await seen()}`]);
    });
    await eventually(() => told.length === 1);
    const [events, when] = told[0]!;
    expect(when).toBe('test 3');
    expect(events.map(({ sequence, payload }) => [sequence, payload])).toEqual(
      (await rowsOf(teamId)).map(({ sequence, payload }) => [Number(sequence), payload]),
    );
    expect(failures).toEqual([]);
  });

  it('tries half as many after a failure, so that what is too much at once blocks nobody, and all again later', async () => {
    const teamId = await fill(batchSize);
    const sizes: number[] = [];
    const most = batchSize / 2;
    start((transaction, mode, events) => {
      sizes.push(events.length);
      return events.length > most ? Promise.reject(new Error('Too many.')) : toNobody(transaction, mode, events);
    });
    await expectAll(teamId, batchSize);
    expect(sizes).toEqual([batchSize, most, most]);
    expect(failures).toEqual(['Error: Too many.']);
    const next = await fill(batchSize);
    await expectAll(next, batchSize);
    expect(sizes.slice(3)).toEqual([batchSize, most, most]);
  });

  it('takes fewer at a time where they are large, and one that is larger than a batch by itself', async () => {
    const teamId = await fill(12, 1_000_000);
    expect(await publishBatch(test, 'test', toNobody)).toBe(8);
    expect(await publishBatch(test, 'test', toNobody)).toBe(4);
    await expectAll(teamId, 12);
    const large = await fill(2, 20_000_000);
    expect(await publishBatch(test, 'test', toNobody)).toBe(1);
    expect(await publishBatch(test, 'test', toNobody)).toBe(1);
    await expectAll(large, 2);
  });

  it('makes no event of what was rolled back', async () => {
    start();
    const teamId = randomUUID();
    expect(await writeChanges(test, teamId, { changes: 2, openMs: 0, commits: false })).toEqual([]);
    const [id] = await writeChanges(test, teamId, { changes: 1, openMs: 0, commits: true });
    await eventually(async () => expect(await rowsOf(teamId)).toHaveLength(1));
    expect(JSON.parse((await rowsOf(teamId))[0]!.payload)).toMatchObject({ id, sequence: 1 });
  });

  it('looks for changes of its own process at once and for those of others five times a second, until it is stopped', async () => {
    jest.useFakeTimers();
    try {
      const look = jest.fn(() => Promise.resolve([]));
      const nothing = { queryShared: look } as unknown as Connections;
      const idle = { queryShared: () => Promise.resolve([]) } as unknown as Connections;
      const dispatcher = new Dispatcher({ live: idle, test: nothing }, toNobody, (error) =>
        failures.push(String(error)),
      );
      dispatcher.start();
      await jest.advanceTimersByTimeAsync(1000);
      expect(look).toHaveBeenCalledTimes(1 + 5);
      for (let i = 0; i < 100; i++) dispatcher.poke('test');
      await jest.advanceTimersByTimeAsync(20);
      expect(look).toHaveBeenCalledTimes(1 + 5 + 1);
      await dispatcher.stop();
      dispatcher.poke('test');
      await jest.advanceTimersByTimeAsync(1000);
      expect(look).toHaveBeenCalledTimes(1 + 5 + 1);
    } finally {
      jest.useRealTimers();
    }
  });
});
