import { Client } from 'pg';
import { roleConnectionString, roleOf, type Schema, schemas } from '../../src/db/roles';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';

const denied = '42501';
const pairs = schemas.flatMap((own) => schemas.filter((other) => other !== own).map((other) => [own, other] as const));

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

async function connectAs(schema: Schema): Promise<Client> {
  const client = new Client({ connectionString: roleConnectionString(database.connectionString, testSecret, schema) });
  await client.connect();
  return client;
}

async function tablesOf(schema: Schema): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'v', 'm', 'S', 'p') order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
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
        `select * from ${other}.${table}`,
        `select count(*) from ${other}.${table}`,
        `insert into ${other}.${table} default values`,
        `delete from ${other}.${table}`,
        `truncate ${other}.${table}`,
        `grant select on ${other}.${table} to ${roleOf(own)}`,
      ]) {
        expect([statement, await outcome(client, statement)]).toEqual([statement, denied]);
      }
    }
    expect(await outcome(client, `create table ${other}.intruder ()`)).toBe(denied);
  });

  it(`cannot become the role of ${other}, nor gain its rights by resetting its own`, async () => {
    expect(await outcome(client, `set role ${roleOf(other)}`)).toBe(denied);
    expect(await outcome(client, `set session authorization ${roleOf(other)}`)).toBe(denied);
    for (const reset of ['reset role', 'set role none', 'reset session authorization', `set search_path = ${other}`]) {
      expect(await outcome(client, reset)).toBe('allowed');
      expect(await outcome(client, `select * from ${other}.${(await tablesOf(other))[0]}`)).toBe(denied);
    }
  });
});

it.each(schemas)('the role of %s has no power over the server', async (schema) => {
  const { rows } = await admin.query(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
            (select count(*)::int from pg_auth_members where member = r.oid) as memberships
     from pg_roles r where rolname = $1`,
    [roleOf(schema)],
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
  const client = await connectAs(schema);
  for (const statement of [
    'select * from pg_authid',
    `select pg_read_file('/etc/passwd')`,
    `copy (select 1) to program 'true'`,
    'create table public.intruder ()',
    `create table ${schema}.intruder ()`,
    'create schema intruder',
  ]) {
    expect([statement, await outcome(client, statement)]).toEqual([statement, denied]);
  }
  await client.end();
});

it.each(['live', 'test'] as const)('the history of %s can be appended to and never rewritten', async (schema) => {
  const client = await connectAs(schema);
  for (const table of ['events', 'audit_log']) {
    expect(await outcome(client, `update ${schema}.${table} set team_id = team_id`)).toBe(denied);
    expect(await outcome(client, `delete from ${schema}.${table}`)).toBe(denied);
  }
  await client.end();
});

it('every index of a mode begins with the team, but for the one by which the replies of all teams grow old', async () => {
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
    ['live', 'test'].map((schema) => ({ index: `${schema}.idempotent_replies_age`, first: 'created_at' })),
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
