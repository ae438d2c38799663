import { Client, DatabaseError } from 'pg';
import { type RecorderLimits, RequestRecorder } from '../../src/control/request-recorder';
import { RequestLog } from '../../src/control/request-log';
import { Usage } from '../../src/control/usage';
import { Connections, type Statement } from '../../src/db/connections';
import { createRequestId } from '../../src/http/context';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';
import { testSecret } from '../support/postgres';

const limits: RecorderLimits = { buffered: 10, batch: 5, flushMs: 20 };

describe('requests on their way into the log', () => {
  let api: TestApi;
  let teamId: string;
  let keyId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    teamId = await api.createTeam();
  });
  beforeEach(async () => {
    keyId = (await api.createKeyRecord(teamId)).key.id;
  });
  afterAll(() => api.stop());

  const aRequest = (changes: Partial<Parameters<RequestRecorder['record']>[0]> = {}) => ({
    requestId: createRequestId(),
    key: { id: keyId, teamId },
    startedAt: performance.now(),
    durationMs: 1.234,
    method: 'GET',
    path: '/api/v1/me',
    status: 200 as number | undefined,
    errorCode: undefined as string | undefined,
    ...changes,
  });

  /** A recorder over these connections, and what it tells of. */
  function makeRecorder(query: Connections['query'] = (statement) => api.control.query(statement), some = limits) {
    const errors: unknown[] = [];
    let dropped = 0;
    const events = {
      onError: (error: unknown) => void errors.push(error),
      onDropped: (n: number) => void (dropped += n),
    };
    return { recorder: new RequestRecorder({ query }, events, some), errors, dropped: () => dropped };
  }
  /** Connections of which each statement goes as the test says. */
  const query = (run: (statement: Statement) => Promise<unknown[]>) => run as Connections['query'];
  const logged = async () =>
    (await new RequestLog(api.control).list(teamId, { keyId, limit: 100 })).data.map(({ id }) => id).reverse();
  const counted = async () => (await new Usage(api.control).forKeys(teamId, [keyId]))[0]!.requests;

  it('are written when the server stops', async () => {
    const instance = await TestApi.start({ database: api.database });
    const { token, key } = await api.createKeyRecord(teamId);
    const replies = await Promise.all(Array.from({ length: 20 }, () => instance.request('GET', '/me', { key: token })));
    replies.push(await instance.request('GET', '/nowhere', { key: token }));
    await instance.stop();
    const { data } = await new RequestLog(api.control).list(teamId, { keyId: key.id, limit: 100 });
    expect(data.map(({ id }) => id).sort()).toEqual(replies.map(({ headers }) => headers.get('request-id')).sort());
  });

  it('are waited for, when it is not known yet whose they are', async () => {
    const { recorder } = makeRecorder();
    const request = aRequest();
    recorder.recordLater(new Promise((resolve) => setTimeout(() => resolve(request), 100)));
    recorder.recordLater(Promise.resolve(undefined));
    recorder.recordLater(Promise.reject(new Error('nobody can be known')));
    await recorder.stop();
    expect(await logged()).toEqual([request.requestId]);
  });

  it('take one statement for many, and none when there are none', async () => {
    const statements: Statement[] = [];
    const made = makeRecorder(
      query((statement) => Promise.resolve([statements.push(statement)])),
      { ...limits, batch: 2000, buffered: 10_000 },
    );
    for (let i = 0; i < 1000; i++) made.recorder.record(aRequest());
    await made.recorder.flush();
    await made.recorder.flush();
    expect(statements).toHaveLength(1);
  });

  it('are written now and then, and sooner when a batch is full', async () => {
    const { recorder } = makeRecorder(undefined, { ...limits, flushMs: 60_000 });
    recorder.start();
    const requests = Array.from({ length: 5 }, () => aRequest());
    requests.forEach((request) => recorder.record(request));
    await eventually(async () => expect(await logged()).toHaveLength(5));
    await recorder.stop();
    const timed = makeRecorder();
    timed.recorder.start();
    timed.recorder.record(aRequest());
    await eventually(async () => expect(await logged()).toHaveLength(6));
    await timed.recorder.stop();
  });

  it('are written as they were, whatever they hold', async () => {
    const { recorder, errors } = makeRecorder();
    const strange = aRequest({
      path: `/a"b\\c{},'null'ÿ`,
      method: 'M-SEARCH',
      status: 404,
      errorCode: 'route_not_found',
      durationMs: 12345.678,
    });
    recorder.record(strange);
    recorder.record(aRequest({ path: 'null', status: undefined }));
    recorder.record(aRequest({ path: '' }));
    await recorder.flush();
    expect(errors).toEqual([]);
    const log = new RequestLog(api.control);
    expect(await log.find(teamId, strange.requestId)).toMatchObject({
      path: strange.path,
      method: 'M-SEARCH',
      status: 404,
      errorCode: 'route_not_found',
      durationMs: 12345.68,
    });
    const { data } = await log.list(teamId, { keyId, limit: 10 });
    expect(data.map(({ path, status, errorCode }) => ({ path, status, errorCode }))).toEqual(
      expect.arrayContaining([
        { path: 'null', status: null, errorCode: null },
        { path: '', status: 200, errorCode: null },
      ]),
    );
  });

  it('have the time at which they began, by the clock of the database, however long they waited', async () => {
    const { recorder } = makeRecorder();
    const request = aRequest({ startedAt: performance.now() - 90_000 });
    recorder.record(request);
    await recorder.flush();
    const [row] = await api.sql<{ age: number }>(
      'control',
      'select extract(epoch from now() - at)::float8 as age from request_log where id = $1',
      [request.requestId.slice(4)],
    );
    expect(row!.age).toBeGreaterThan(89.9);
    expect(row!.age).toBeLessThan(92);
  });

  it('wait while the database is away, which is told of once, and all arrive once it is back', async () => {
    let reachable = false;
    const away = () => Promise.reject(new Error('unreachable'));
    const { recorder, errors, dropped } = makeRecorder(
      query((statement) => (reachable ? api.control.query(statement) : away())),
    );
    const requests = Array.from({ length: 8 }, () => aRequest());
    requests.forEach((request) => recorder.record(request));
    for (let i = 0; i < 3; i++) expect(await recorder.flush()).toBe(false);
    expect(errors).toHaveLength(1);
    reachable = true;
    expect(await recorder.flush()).toBe(true);
    expect((await logged()).sort()).toEqual(requests.map(({ requestId }) => requestId).sort());
    expect(await counted()).toBe(8);
    expect(dropped()).toBe(0);
    reachable = false;
    recorder.record(aRequest());
    await recorder.flush();
    expect(errors).toHaveLength(2);
  });

  it('are in the log and in the counts once, also when the reply to their statement was lost', async () => {
    let replies = false;
    const { recorder } = makeRecorder(
      query(async (statement) => {
        const rows = await api.control.query(statement);
        if (!replies) throw new Error('Connection terminated unexpectedly');
        return rows;
      }),
    );
    recorder.record(aRequest({ status: 500 }));
    recorder.record(aRequest());
    expect(await recorder.flush()).toBe(false);
    expect(await recorder.flush()).toBe(false);
    replies = true;
    expect(await recorder.flush()).toBe(true);
    expect(await logged()).toHaveLength(2);
    expect(await counted()).toBe(2);
  });

  it('never are more in memory than the bound: the rest is dropped, counted, and told of once', async () => {
    let reachable = false;
    const away = () => Promise.reject(new Error('unreachable'));
    const { recorder, errors, dropped } = makeRecorder(
      query((statement) => (reachable ? api.control.query(statement) : away())),
    );
    for (let i = 0; i < 25; i++) recorder.record(aRequest());
    await recorder.flush();
    expect(dropped()).toBe(15);
    expect(errors.map(String)).toEqual([expect.stringContaining('10 requests wait'), 'Error: unreachable']);
    reachable = true;
    await recorder.flush();
    expect(await logged()).toHaveLength(10);
    recorder.record(aRequest());
    await recorder.stop();
    expect(await logged()).toHaveLength(11);
    expect(dropped()).toBe(15);
  });

  it('are given up when the server stops while the database is away', async () => {
    const { recorder, dropped } = makeRecorder(query(() => Promise.reject(new Error('unreachable'))));
    for (let i = 0; i < 7; i++) recorder.record(aRequest());
    await recorder.stop();
    expect(dropped()).toBe(7);
  });

  it('that cannot be stored at all do not hold up the others', async () => {
    const refused = Object.assign(new DatabaseError('bad', 0, 'error'), { code: '22021' });
    let bad = true;
    const { recorder, dropped } = makeRecorder(
      query((statement) => {
        if (!bad) return api.control.query(statement);
        bad = false;
        return Promise.reject(refused);
      }),
    );
    for (let i = 0; i < 7; i++) recorder.record(aRequest());
    await recorder.flush();
    expect(dropped()).toBe(5);
    expect(await logged()).toHaveLength(2);
  });

  it('are counted exactly, whichever instances write at the same time', async () => {
    const keys = await Promise.all(Array.from({ length: 6 }, async () => (await api.createKeyRecord(teamId)).key.id));
    keys.sort();
    const options = {
      databaseUrl: api.database.connectionString,
      secret: testSecret,
      poolSize: 1,
      onConnectionError: fail,
    };
    const connections = Array.from({ length: 5 }, () => new Connections(options, 'control'));
    const instances = connections.map((own) =>
      makeRecorder((statement) => own.query(statement), { ...limits, batch: 100 }),
    );
    const recordAll = () =>
      instances.forEach(({ recorder }, i) =>
        keys.forEach((id, n) =>
          recorder.record(aRequest({ key: { id, teamId }, status: [404, 200, undefined][(i + n) % 3] })),
        ),
      );
    const flushAll = () => Promise.all(instances.map(({ recorder }) => recorder.flush()));
    recordAll();
    await flushAll();
    const blocker = new Client({ connectionString: api.database.connectionString });
    await blocker.connect();
    for (let round = 0; round < 4; round++) {
      // One count in the middle is held until all of them have begun: had they locked the others in different orders, they would wait for each other.
      await blocker.query('begin');
      await blocker.query('update control.request_counts set errors = errors where key_id = $1', [keys[3]]);
      recordAll();
      const flushed = flushAll();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await blocker.query('commit');
      expect(await flushed).toEqual(instances.map(() => true));
    }
    await blocker.end();
    await Promise.all(connections.map((own) => own.close()));
    for (const { errors, dropped } of instances) expect([errors, dropped()]).toEqual([[], 0]);
    const total = (table: string, requests: string, errors: string) =>
      api.sql(
        'control',
        `select key_id, ${requests}::int as requests, ${errors}::int as errors from ${table} where key_id = any($1) group by 1 order by 1`,
        [keys],
      );
    const counts = await total('request_counts', 'sum(requests)', 'sum(errors)');
    expect(counts).toEqual(await total('request_log', 'count(*)', 'count(*) filter (where status >= 400)'));
    expect(counts.map(({ requests }) => requests)).toEqual(keys.map(() => 25));
  });

  it('are told of in the metrics when they are dropped', async () => {
    const page = await (await fetch(`http://127.0.0.1:${api.service.metricsPort}/metrics`)).text();
    expect(page).toContain('\nrequest_log_dropped_total 0\n');
  });
});

function fail(error: unknown): never {
  throw error;
}
