import { type Expiring, expiring, startRetention } from '../../src/retention';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('the request log and the counts', () => {
  let api: TestApi;
  let teams: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    teams = (await Promise.all(Array.from({ length: 3 }, () => api.createTeam()))).sort();
  });
  afterAll(() => api.stop());
  afterEach(() => jest.useRealTimers());

  /** What each server does soon after its start, here of several at once. */
  function retain(instances: number): () => void {
    const errors: unknown[] = [];
    const all: Expiring[] = expiring(api.control, {} as never);
    jest.useFakeTimers();
    const stops = Array.from({ length: instances }, () => startRetention(all, (error) => void errors.push(error)));
    jest.advanceTimersByTime(30_000);
    jest.useRealTimers();
    return () => {
      stops.forEach((stop) => stop());
      expect(errors).toEqual([]);
    };
  }

  /** Requests of each team that long ago by the database's clock, with ids of an instance whose clock is ahead or behind. */
  const insert = (count: number, ago: string, skew = '0') =>
    api.sql(
      'control',
      `insert into request_log (team_id, id, key_id, at, duration_ms, status, method, path)
       select team, (lpad(to_hex((extract(epoch from now() - $3::interval + $4::interval) * 1000)::bigint), 12, '0')
                || '7' || substr(md5(n::text || random()), 1, 19))::uuid, team, now() - $3::interval, 1, 200, 'GET', '/'
       from unnest($1::uuid[]) team, generate_series(1, $2) n`,
      [teams, count, ago, skew],
    );
  const left = async () => Number((await api.sql('control', 'select count(*)::int as n from request_log'))[0]!['n']);

  it('keep requests for 30 days, for every team, however many are too old', async () => {
    await insert(8000, '30 days 1 minute');
    await insert(5, '29 days 23 hours 59 minutes');
    const stop = retain(1);
    await eventually(async () => expect(await left()).toBe(15));
    stop();
    expect(await api.sql('control', `select from request_log where at < now() - interval '30 days'`)).toEqual([]);
  });

  it('go by the clock of the database', async () => {
    await api.sql('control', 'truncate request_log');
    await insert(1, '29 days 23 hours', '-2 hours');
    await insert(1, '31 days', '2 hours');
    const stop = retain(1);
    await eventually(async () => expect(await left()).toBe(3));
    stop();
    expect(await api.sql('control', `select from request_log where at > now() - interval '30 days'`)).toHaveLength(3);
  });

  it('are cleaned up by several instances at once without failure', async () => {
    await insert(9000, '40 days');
    const stop = retain(4);
    await eventually(async () => expect(await left()).toBe(3));
    stop();
  });

  it('keep counts for 400 days', async () => {
    await api.sql(
      'control',
      `insert into request_counts (team_id, key_id, hour, requests, errors)
       select $1, $1, date_trunc('hour', now()) - make_interval(hours => n), 1, 0 from generate_series(0, 24000) n`,
      [teams[0]],
    );
    const stop = retain(2);
    const oldest = `select extract(epoch from now() - min(hour))::float8 / 86400 as days, count(*)::int as n from request_counts`;
    await eventually(async () => expect((await api.sql('control', oldest))[0]).toMatchObject({ n: 400 * 24 }));
    stop();
    expect(Number((await api.sql('control', oldest))[0]!['days'])).toBeLessThanOrEqual(400);
  });
});
