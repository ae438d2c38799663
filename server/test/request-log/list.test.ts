import { type RequestFilter, RequestLog } from '../../src/control/request-log';
import type { Statement } from '../../src/db/connections';
import { TestApi } from '../support/api';
import { timed } from '../support/eventually';
import { requestIdAt } from './recorded';

/** Enough that reading all of them shows in the plan and in the time. */
const many = 200_000;

describe('a log of very many requests', () => {
  let api: TestApi;
  let teamId: string;
  let busy: string;
  let quiet: string;
  let log: RequestLog;
  let fifthOldest: string;

  beforeAll(async () => {
    api = await TestApi.start();
    [teamId] = [await api.createTeam(), await api.createTeam()];
    const otherTeam = await api.createTeam();
    busy = (await api.createKeyRecord(teamId, { name: 'Busy' })).key.id;
    quiet = (await api.createKeyRecord(teamId, { name: 'Quiet', mode: 'live' })).key.id;
    const other = (await api.createKeyRecord(otherTeam)).key.id;
    log = new RequestLog(api.control);
    // One request a second up to now, of which the oldest few are rare in every respect.
    await api.sql(
      'control',
      `insert into request_log (team_id, id, key_id, at, duration_ms, status, method, path, error_code)
       select team, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 19))::uuid,
              key, at, n % 100, status, method, '/api/v1/products', case when status >= 400 then 'invalid_request' end
       from (
         select n, now() - make_interval(secs => n) as at,
                case when n % 4 = 0 then $2::uuid else $1::uuid end as team,
                case when n % 4 = 0 then $4::uuid when n > ${many - 10} then $5::uuid else $3::uuid end as key,
                case when n > ${many - 10} then 502 when n between 101 and 103 then 304 else 200 end as status,
                case when n = 101 then 'PUT' when n > ${many - 10} then 'DELETE' else 'GET' end as method
         from generate_series(1, ${many}) n
       ) rows`,
      [teamId, otherTeam, busy, other, quiet],
    );
    await api.sql('control', 'analyze request_log');
    const oldest = `select 'req_' || replace(id::text, '-', '') as id from request_log where team_id = $1 order by request_log.id offset 4 limit 1`;
    fifthOldest = (await api.sql<{ id: string }>('control', oldest, [teamId]))[0]!.id;
  });
  afterAll(() => api.stop());

  /** These pages, one after the other. */
  async function readAll(filter: Omit<RequestFilter, 'limit'>, limit: number, atMost = Infinity) {
    const pages = [];
    for (let before = filter.before; pages.length < atMost;) {
      const page = await log.list(teamId, { ...filter, before, limit });
      pages.push(page);
      expect(page.hasMore).toBe(page.nextCursor !== null);
      if (page.nextCursor === null) break;
      before = page.nextCursor;
    }
    return pages;
  }

  it('comes newest first, page by page, nothing twice and nothing left out', async () => {
    const pages = await readAll({}, 100, 5);
    const ids = pages.flatMap(({ data }) => data.map(({ id }) => id));
    const expected = await api.sql<{ id: string }>(
      'control',
      `select 'req_' || replace(id::text, '-', '') as id from request_log where team_id = $1 order by id desc limit 500`,
      [teamId],
    );
    expect(ids).toEqual(expected.map(({ id }) => id));
  });

  it('ends', async () => {
    const pages = await readAll({ keyId: quiet }, 3);
    expect(pages.map(({ data }) => data.length)).toEqual([3, 3, 1]);
    expect(pages[0]!.data[0]).toMatchObject({
      key: { id: quiet, name: 'Quiet', mode: 'live' },
      status: 502,
      method: 'DELETE',
    });
  });

  it.each<[string, () => Omit<RequestFilter, 'limit'>, number]>([
    ['of a method that is rare', () => ({ method: 'DELETE' }), 7],
    ['of a method there is none of', () => ({ method: 'PATCH' }), 0],
    ['of a kind of status that is rare', () => ({ status: '5xx' }), 7],
    ['of a kind of status there is none of', () => ({ status: '4xx' }), 0],
    ['without a reply', () => ({ status: 'aborted' }), 0],
    ['that failed', () => ({ errorsOnly: true }), 7],
    ['that failed, of a key that never failed', () => ({ errorsOnly: true, keyId: busy }), 0],
    ['of a key with few', () => ({ keyId: quiet }), 7],
    ['that succeeded, of a key that never did', () => ({ keyId: quiet, status: '2xx' }), 0],
    ['of a rare success', () => ({ status: '3xx' }), 3],
    ['of several conditions at once', () => ({ keyId: busy, status: '3xx', method: 'PUT' }), 1],
    ['before a request', () => ({ before: fifthOldest }), 4],
    ['before the first one', () => ({ before: requestIdAt(0) }), 0],
  ])('is searched quickly for those %s', async (_what, filter, count) => {
    const { result: pages, ms } = await timed(() => readAll(filter(), 50));
    const found = pages.flatMap(({ data }) => data);
    expect(found).toHaveLength(count);
    expect(ms).toBeLessThan(5000);
  });

  it('is never searched whole by one statement, whatever is asked for', async () => {
    const filters: Omit<RequestFilter, 'limit'>[] = [
      {},
      { method: 'PATCH' },
      { status: '4xx' },
      { status: '3xx' },
      { status: '5xx' },
      { status: 'aborted' },
      { errorsOnly: true },
      { keyId: quiet },
      { keyId: busy, method: 'PATCH' },
      { keyId: busy, errorsOnly: true },
      { keyId: quiet, status: '2xx', method: 'POST' },
    ];
    const statements: Statement[] = [];
    const watched = new RequestLog({
      query: ((statement: Statement) => (statements.push(statement), api.control.query(statement))) as never,
    });
    for (const filter of filters) await watched.list(teamId, { ...filter, limit: 50 });
    await watched.find(teamId, requestIdAt(Date.now()));
    expect(statements.length).toBeGreaterThan(filters.length);
    for (const { text, values } of statements) {
      const rows = await api.sql('control', `explain (analyze, timing off, format text) ${text}`, values);
      const plan = rows.map((row) => Object.values(row)[0]).join('\n');
      const [read = 0] = [...plan.matchAll(/ on request_log\b.*rows=([\d.]+) loops/g)].map(([, rows]) => Number(rows));
      expect(plan).toMatch(/Index (Only )?Scan.* request_log/);
      expect(plan).not.toContain('Seq Scan on request_log');
      expect(plan.replace(/Subquery Scan on searched[^]*?Removed by Filter: \d+/, '')).not.toContain(
        'Removed by Filter',
      );
      // Where not much more than that is left, Postgres may take all of it and sort.
      expect(read).toBeLessThanOrEqual(60_000);
    }
  });

  it('refuses to begin after what is no request id', async () => {
    for (const before of ['', 'x', 'req_1', "req_' or true"])
      await expect(log.list(teamId, { before, limit: 1 })).rejects.toMatchObject({ code: 'invalid_cursor' });
  });

  it('gives what it has found after about a second, and where to go on', async () => {
    const slow = new RequestLog({
      query: (async (statement: Statement) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        return api.control.query(statement);
      }) as never,
    });
    const filter = { method: 'DELETE', limit: 50 };
    const first = await slow.list(teamId, filter);
    expect(first).toMatchObject({ data: [], hasMore: true, nextCursor: expect.stringMatching(/^req_[0-9a-f]{32}$/) });
    const pages = await readAll({ method: 'DELETE', before: first.nextCursor! }, 50);
    expect(pages.flatMap(({ data }) => data)).toHaveLength(7);
  });
});
