import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../src/db/migrate';
import { adminVariable } from '../support/postgres-run';
import { createEmptyDatabase, type TestDatabase, testSecret } from '../support/postgres';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';
import { TcpProxy } from '../support/tcp-proxy';

const migrations = path.join(__dirname, '../../migrations');

describe('migrations', () => {
  const admin = process.env[adminVariable]!;
  const databases: TestDatabase[] = [];

  async function sql<Row extends object>(connectionString: string, text: string): Promise<Row[]> {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async function emptyDatabase(): Promise<string> {
    const database = await createEmptyDatabase();
    databases.push(database);
    return database.connectionString;
  }

  const tables = (connectionString: string) =>
    sql<{ name: string }>(
      connectionString,
      `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('control', 'live', 'test', 'graphile_worker') order by 1`,
    );
  const applied = (connectionString: string) =>
    sql<{ names: string }>(
      connectionString,
      `select 'control' as schema, name from control.migrations union all select 'live', name from live.migrations union all select 'test', name from test.migrations
       union all select 'jobs', id::text from graphile_worker.migrations order by 1, 2`,
    );

  beforeAll(() => buildServer());
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  it('run once when three servers and five migrators start on an empty database at the same time', async () => {
    const url = await emptyDatabase();
    const [servers] = await Promise.all([
      Promise.all(Array.from({ length: 3 }, () => ServerProcess.start(serverEnvironment(url)))),
      ...Array.from({ length: 5 }, () => migrate(url, testSecret, migrations)),
    ]);
    await Promise.all(servers.map((server) => server.kill()));
    const names = await applied(url);
    expect(names.length).toBe(new Set(names.map((row) => JSON.stringify(row))).size);
    expect(await sql(url, 'select from control.installation')).toHaveLength(1);
  });

  /** How often Postgres says in one piece that it has created a table: many times for a migration, once for knex's own tables. */
  const tablesCreated = (reply: Buffer) => reply.toString('latin1').split('CREATE TABLE\0').length - 1;

  describe.each([
    ['before its first statement', (seen: { replies: number }) => seen.replies === 2],
    ['early on', (seen: { replies: number }) => seen.replies === 12],
    ['inside the first migration', (seen: { migrations: number }) => seen.migrations === 1],
    ['inside the last migration', (seen: { migrations: number }) => seen.migrations === 3],
    ['inside those of the job queue', (seen: { functions: number }) => seen.functions === 4],
  ])('whose migrator dies %s', (_when, isDeath) => {
    it('are made whole by the next', async () => {
      const [reference, url] = [await emptyDatabase(), await emptyDatabase()];
      await migrate(reference, testSecret, migrations);
      const proxy = await TcpProxy.start(Number(new URL(admin).port));
      const printed = jest.spyOn(console, 'log');
      const seen = { replies: 0, migrations: 0, functions: 0 };
      proxy.onReply = (reply) => {
        seen.replies += 1;
        if (tablesCreated(reply) > 1) seen.migrations += 1;
        if (reply.includes('CREATE FUNCTION\0')) seen.functions += 1;
        if (!isDeath(seen)) return true;
        proxy.cut();
        return false;
      };
      try {
        await expect(migrate(proxy.through(url), testSecret, migrations)).rejects.toThrow();
        expect(printed).not.toHaveBeenCalled();
      } finally {
        await proxy.stop();
      }
      await migrate(url, testSecret, migrations);
      expect(await tables(url)).toEqual(await tables(reference));
      expect(await applied(url)).toEqual(await applied(reference));
    });
  });

  it('say which of them failed and why, without printing their SQL', async () => {
    const url = await emptyDatabase();
    const directory = await mkdtemp(path.join(tmpdir(), 'paperlink-migrations-'));
    for (const folder of ['control', 'workspace']) await mkdir(path.join(directory, folder));
    await writeFile(path.join(directory, 'control/0001_broken.sql'), 'create table control.t (a int - b);\n');
    const printed = jest.spyOn(process.stdout, 'write');
    const failure = migrate(url, testSecret, directory);
    await expect(failure).rejects.toThrow('The migration control/0001_broken.sql failed: syntax error at or near "-"');
    await failure.catch((error: Error) => expect(error.message).not.toContain('create table'));
    expect(printed).not.toHaveBeenCalled();
    await rm(directory, { recursive: true });
  });

  it('refuse a secret other than the one the database was set up with, without naming either', async () => {
    const url = await emptyDatabase();
    await migrate(url, testSecret, migrations);
    const server = ServerProcess.launch({
      ...serverEnvironment(url),
      PAPERLINK_SECRET: 'another secret that is long enough',
    });
    expect(await server.exit()).toBe(1);
    expect(server.standardError).toMatch(/PAPERLINK_SECRET is not the one this database was set up with/);
    expect(server.standardError).not.toContain('another secret');
    expect(server.standardError).not.toContain(testSecret);
    await migrate(url, testSecret, migrations);
  });
});
