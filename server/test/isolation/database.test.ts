import { Client } from 'pg';
import { type RoleName, roleConnectionString, roleNames, roleOf } from '../../src/db/roles';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

const denied = '42501';
/** Nobody can truncate a sequence, nor insert into a view of several tables. */
const refusals = [denied, '42809', '55000'];
const pairs = roleNames.flatMap((own) =>
  roleNames.filter((other) => other !== own).map((other) => [own, other] as const),
);

/** What a role is for. */
const schemaOf = (role: RoleName) => (role === 'worker' ? 'graphile_worker' : role);

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

async function connectAs(role: RoleName): Promise<Client> {
  const client = new Client({ connectionString: roleConnectionString(database.connectionString, testSecret, role) });
  await client.connect();
  return client;
}

async function tablesOf(role: RoleName): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'v', 'm', 'S', 'p') order by 1`,
    [schemaOf(role)],
  );
  return rows.map(({ name }) => `${schemaOf(role)}.${name}`);
}

const outcome = (client: Client, sql: string) =>
  client.query(sql).then(
    () => 'allowed',
    (error: { code: string }) => error.code,
  );

describe.each(pairs)('the role of %s', (own, other) => {
  let client: Client;

  beforeAll(async () => {
    client = await connectAs(own);
  });
  afterAll(() => client.end());

  it(`reads and writes nothing in ${other}`, async () => {
    const tables = await tablesOf(other);
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      for (const statement of [
        `select * from ${table}`,
        `select count(*) from ${table}`,
        `insert into ${table} default values`,
        `delete from ${table}`,
        `truncate ${table}`,
        `grant select on ${table} to ${roleOf(own)}`,
      ]) {
        const answer = await outcome(client, statement);
        expect([statement, answer]).toEqual([statement, refusals.find((refusal) => refusal === answer) ?? denied]);
      }
    }
    expect(await outcome(client, `create table ${schemaOf(other)}.intruder ()`)).toBe(denied);
  });

  it(`cannot become the role of ${other}, nor gain its rights by resetting its own`, async () => {
    expect(await outcome(client, `set role ${roleOf(other)}`)).toBe(denied);
    expect(await outcome(client, `set session authorization ${roleOf(other)}`)).toBe(denied);
    for (const reset of [
      'reset role',
      'set role none',
      'reset session authorization',
      `set search_path = ${schemaOf(other)}`,
    ]) {
      expect(await outcome(client, reset)).toBe('allowed');
      expect(await outcome(client, `select * from ${(await tablesOf(other))[0]}`)).toBe(denied);
    }
  });
});

it.each(roleNames)('the role of %s has no power over the server', async (role) => {
  const { rows } = await admin.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
            (select count(*)::int from pg_auth_members where member = r.oid) as memberships
     from pg_roles r where rolname = $1`,
    [roleOf(role)],
  );
  expect(rows).toEqual([
    {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
      memberships: 0,
    },
  ]);
  const client = await connectAs(role);
  for (const statement of [
    'select * from pg_authid',
    `select pg_read_file('/etc/passwd')`,
    `copy (select 1) to program 'true'`,
    'create table public.intruder ()',
    // The worker brings its own tables up to date.
    ...(role === 'worker' ? [] : [`create table ${role}.intruder ()`]),
    'create schema intruder',
  ]) {
    expect([statement, await outcome(client, statement)]).toEqual([statement, denied]);
  }
  await client.end();
});

it('the history of live can be appended to and never rewritten, that of test only deleted, as a reset does', async () => {
  const outcomes = async (schema: 'live' | 'test') => {
    const client = await connectAs(schema);
    const seen: string[] = [];
    for (const table of ['events', 'audit_log']) {
      for (const statement of [`update ${schema}.${table} set team_id = team_id`, `delete from ${schema}.${table}`]) {
        seen.push(await outcome(client, statement));
      }
    }
    await client.end();
    return seen;
  };
  expect(await outcomes('live')).toEqual([denied, denied, denied, denied]);
  expect(await outcomes('test')).toEqual([denied, 'allowed', denied, denied]);
});

it('a job can be added by the role of control, which can do nothing else with the queue, and by no mode', async () => {
  const enqueue = `select graphile_worker.enqueue('a task', '{}', 1)`;
  const control = await connectAs('control');
  expect(await outcome(control, enqueue)).toBe('allowed');
  for (const statement of [
    `select graphile_worker.add_job('a task')`,
    `select graphile_worker.complete_jobs('{1}')`,
    `select graphile_worker.force_unlock_workers('{a}')`,
    `select graphile_worker.remove_job('a key')`,
    `create or replace function graphile_worker.enqueue(task text, payload json, max_attempts int) returns void language sql as ''`,
  ]) {
    expect([statement, await outcome(control, statement)]).toEqual([statement, denied]);
  }
  await control.end();
  for (const mode of ['live', 'test'] as const) {
    const client = await connectAs(mode);
    expect(await outcome(client, enqueue)).toBe(denied);
    await client.end();
  }
});

it('every index of a mode begins with the team, but for those that find what of all teams is due, or whose a link or a file is', async () => {
  const { rows } = await admin.query<{ index: string; first: string }>(
    `select i.indexrelid::regclass::text as index, a.attname as first
     from pg_index i
     join pg_class c on c.oid = i.indrelid and c.relnamespace in ('live'::regnamespace, 'test'::regnamespace)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where c.relname not like 'migrations%'
     order by 1`,
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ first }) => first !== 'team_id')).toEqual(
    ['live', 'test'].flatMap((schema) => [
      { index: `${schema}.customers_deleted`, first: 'deleted_at' },
      { index: `${schema}.document_versions_storage_key_key`, first: 'storage_key' },
      { index: `${schema}.idempotent_replies_age`, first: 'created_at' },
      { index: `${schema}.link_codes_made`, first: 'made_at' },
      { index: `${schema}.links_deleted`, first: 'deleted_at' },
      { index: `${schema}.links_slug`, first: 'slug' },
      { index: `${schema}.outbox_pkey`, first: 'id' },
      { index: `${schema}.visits_due`, first: 'ends_at' },
      { index: `${schema}.visits_uncounted`, first: 'completed_at' },
      { index: `${schema}.visits_with_ip_hash`, first: 'started_at' },
    ]),
  );
});

it('live and test have the same tables', async () => {
  const columns = async (schema: string) =>
    (
      await admin.query(
        `select table_name, column_name, data_type, is_nullable, character_maximum_length, numeric_precision, numeric_scale,
                replace(column_default, $1 || '.', '') as column_default
         from information_schema.columns where table_schema = $1 order by 1, 2`,
        [schema],
      )
    ).rows;
  expect(await columns('live')).toEqual(await columns('test'));
});
