import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { eventList } from '../../src/resources/events/queries';
import { oldDeliveries, oldEvents, strayAttempts } from '../../src/retention';
import { createTestDatabase, type TestDatabase } from '../support/postgres';
import { connect } from './ledger';

let database: TestDatabase;
let admin: Client;

beforeAll(async () => {
  database = await createTestDatabase();
  admin = new Client({ connectionString: database.connectionString });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

async function sql(mode: 'live' | 'test', text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  await admin.query(`set search_path = ${mode}`);
  return (await admin.query(text, values)).rows;
}

describe('after 30 days', () => {
  it.each(['live', 'test'] as const)('the events of %s are deleted, and the log of their deliveries', async (mode) => {
    const connections = connect(database, mode, 1);
    const teams = [randomUUID(), randomUUID()];
    // Ids carry the clock of an instance; that of the last one is a day ahead, that of the one before a day behind.
    const ages = [
      ['40 days', '40 days'],
      ['30 days 1 minute', '30 days 1 minute'],
      ['29 days 23 hours', '29 days 23 hours'],
      ['29 days 23 hours', '30 days 23 hours'],
      ['30 days 1 hour', '29 days 1 hour'],
    ];
    const row = `
      (lpad(to_hex((extract(epoch from now() - ages.id::interval) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 19))::uuid as id,
      now() - ages.created::interval as created_at, n
      from unnest($1::uuid[]) team_id, unnest($2::text[], $3::text[]) with ordinality as ages (created, id, n)`;
    const values = [teams, ages.map(([created]) => created), ages.map(([, id]) => id)];
    await sql(
      mode,
      `insert into events (team_id, id, created_at, sequence, type, resource_id, payload)
       select *, 'product.created', gen_random_uuid(), '{}' from (select team_id, ${row}) each`,
      values,
    );
    await sql(
      mode,
      `with deliveries as (
         insert into webhook_deliveries (team_id, id, created_at, event_sequence, endpoint_id, event_id, event_type, status)
         select *, case when n % 2 = 0 then team_id else md5(team_id::text)::uuid end, gen_random_uuid(), 'product.created', 'failed'
         from (select team_id, ${row}) each
         returning team_id, id, created_at
       )
       insert into webhook_attempts (team_id, delivery_id, number, duration_ms, created_at)
       select team_id, id, number, 1, created_at from deliveries, generate_series(1, 2) number`,
      values,
    );
    // Of an endpoint that is there no more, all deliveries would go.
    await sql(
      mode,
      `insert into webhook_endpoints (team_id, id, url, events, secret)
       select team_id, id, '', '{}', '' from unnest($1::uuid[]) team_id, lateral (values (team_id), (md5(team_id::text)::uuid)) ids (id)`,
      [teams],
    );
    // Written down while their delivery was being deleted.
    await sql(
      mode,
      `insert into webhook_attempts (team_id, delivery_id, number, duration_ms, created_at)
       select team_id, id, 3, 1, created_at from (select team_id, ${row}) each where n = 1`,
      values,
    );
    const deleted = [];
    for (const { sql } of [oldEvents, oldDeliveries, strayAttempts].map((old) => old(connections))) {
      deleted.push((await connections.query<{ rows: number }>({ text: sql, values: [] }))[0]!.rows);
    }
    await connections.close();
    expect(deleted).toEqual([4, 4, 2]);
    const left = (table: string, column: string) =>
      sql(
        mode,
        `select ${column} as n, count(*)::int as teams from ${table} where team_id = any($1) group by 1 order by 1`,
        [teams],
      );
    // One that is too old by the database and not by its id is found a day later.
    const expected = [3, 4, 5].map((n) => ({ n: String(n), teams: 2 }));
    expect(await left('events', 'sequence')).toEqual(expected);
    expect(await left('webhook_deliveries', 'event_sequence')).toEqual(expected);
    expect(await left('webhook_attempts', 'number')).toEqual([
      { n: 1, teams: 6 },
      { n: 2, teams: 6 },
    ]);
  });
});

describe('among many', () => {
  it('finds a page by an index in its order, whatever is asked for, without looking at what it leaves out', async () => {
    const [teamId, rare] = [randomUUID(), randomUUID()];
    await sql(
      'test',
      `insert into events (team_id, sequence, id, type, resource_id, payload, created_at)
       select $1, n, gen_random_uuid(), case when n % 4000 = 0 then 'invoice.paid' when n % 2 = 0 then 'product.created' else 'product.updated' end,
              case when n % 3000 = 0 then $2::uuid else gen_random_uuid() end, '{}', now()
       from generate_series(1, 20000) n`,
      [teamId, rare],
    );
    await sql('test', 'analyze events');
    const cases = [
      { type: undefined, resourceId: undefined, index: /events_pkey/ },
      { type: 'invoice.paid', resourceId: undefined, index: /events_type/ },
      { type: undefined, resourceId: rare, index: /events_resource/ },
      { type: 'product.created', resourceId: rare, index: /events_resource/ },
    ];
    for (const { index, ...filters } of cases) {
      for (const order of [
        { descending: true, after: undefined },
        { descending: true, after: 15000 },
        { descending: false, after: 10000 },
      ]) {
        const plan = await planOf(eventList(teamId, filters, order, 20));
        expect(plan).toMatch(index);
        expect(plan).not.toMatch(/Sort|Seq Scan|Bitmap/);
        // Of one resource there are few events, so their types may be looked at.
        if (!(filters.type && filters.resourceId)) expect(plan).not.toMatch(/Filter/);
      }
    }
  });

  /** The plan that is kept for a prepared statement, whatever its values. */
  async function planOf({ text, values }: ReturnType<typeof eventList>): Promise<string> {
    await sql('test', 'set plan_cache_mode = force_generic_plan');
    await sql('test', `prepare page as ${text}`);
    const literals = values.map((value) => `'${String(value)}'`).join(', ');
    const rows = await sql('test', `explain execute page(${literals})`);
    await sql('test', 'deallocate page');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  }
});
