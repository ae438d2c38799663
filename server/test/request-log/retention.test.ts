import type { Connections } from '../../src/db/connections';
import { type Mode, modes } from '../../src/db/roles';
import { type Expiring, expiring, startRetention } from '../../src/retention';
import { connect } from '../events/ledger';
import { TestApi } from '../support/api';
import { eventually } from '../support/eventually';

describe('what is kept for a while only', () => {
  let api: TestApi;
  let teams: string[];
  let workspaces: Record<Mode, Connections>;

  beforeAll(async () => {
    api = await TestApi.start();
    workspaces = { live: connect(api.database, 'live', 1), test: connect(api.database, 'test', 1) };
    teams = (await Promise.all(Array.from({ length: 3 }, () => api.createTeam()))).sort();
  });
  afterAll(async () => {
    await Promise.all([workspaces.live.close(), workspaces.test.close()]);
    await api.stop();
  });
  afterEach(() => jest.useRealTimers());

  /** What each server does soon after its start, here of several at once. */
  function retain(instances: number): () => void {
    const errors: unknown[] = [];
    const all: Expiring[] = expiring(api.control, workspaces);
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

  it('goes after 30 days where it is of the request log, for every team, however many are too old', async () => {
    await insert(8000, '30 days 1 minute');
    await insert(5, '29 days 23 hours 59 minutes');
    const stop = retain(1);
    await eventually(async () => expect(await left()).toBe(15));
    stop();
    expect(await api.sql('control', `select from request_log where at < now() - interval '30 days'`)).toEqual([]);
  });

  it('goes by the clock of the database', async () => {
    await api.sql('control', 'truncate request_log');
    await insert(1, '29 days 23 hours', '-2 hours');
    await insert(1, '31 days', '2 hours');
    const stop = retain(1);
    await eventually(async () => expect(await left()).toBe(3));
    stop();
    expect(await api.sql('control', `select from request_log where at > now() - interval '30 days'`)).toHaveLength(3);
  });

  it('is cleaned up by several instances at once without failure', async () => {
    await insert(9000, '40 days');
    const stop = retain(4);
    await eventually(async () => expect(await left()).toBe(3));
    stop();
  });

  it('goes after 400 days where it is a count', async () => {
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

  it('goes in both modes: events, deliveries with their attempts, and what was deleted', async () => {
    const [team] = teams;
    const old = `now() - interval '40 days'`;
    const oldId = `(lpad(to_hex((extract(epoch from ${old}) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 19))::uuid`;
    for (const mode of modes) {
      await api.sql(
        mode,
        `with customer as (
           insert into customers (team_id, id, type, name, deleted_at) values ($1, ${oldId}, 'company', 'Old', ${old}) returning id
         ), invoice as (
           insert into invoices (team_id, id, customer_id, currency, tax_behavior, lines, taxes, subtotal, discount_amount, net_amount, tax_amount, total, deleted_at)
           select $1, ${oldId}, id, 'EUR', 'exclusive', '[]', '[]', 0, 0, 0, 0, 0, ${old} from customer
         ), event as (
           insert into events (team_id, sequence, id, type, resource_id, payload, created_at)
           values ($1, 1, ${oldId}, 'product.created', $1, '{}', ${old})
         ), delivery as (
           insert into webhook_deliveries (team_id, endpoint_id, id, event_id, event_sequence, event_type, status, created_at)
           values ($1, $1, ${oldId}, $1, 1, 'product.created', 'failed', ${old}) returning id
         )
         insert into webhook_attempts (team_id, delivery_id, number, duration_ms, created_at)
         select $1, ids.id, 1, 1, ${old} from (select id from delivery union all select ${oldId}) ids`,
        [team],
      );
    }
    const tables = ['customers', 'invoices', 'events', 'webhook_deliveries', 'webhook_attempts'];
    const counts = tables.map((table) => `(select count(*)::int from ${table}) as ${table}`).join(', ');
    const inBoth = () => Promise.all(modes.map(async (mode) => (await api.sql(mode, `select ${counts}`))[0]));
    const each = { customers: 1, invoices: 1, events: 1, webhook_deliveries: 1, webhook_attempts: 2 };
    expect(await inBoth()).toEqual([each, each]);
    const stop = retain(1);
    const none = Object.fromEntries(tables.map((table) => [table, 0]));
    await eventually(async () => expect(await inBoth()).toEqual([none, none]));
    stop();
  });
});
