import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { Connections } from '../../src/db/connections';
import { enqueue } from '../../src/db/job-queue';
import { migrate } from '../../src/db/migrate';
import { roleConnectionString, roleNames } from '../../src/db/roles';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/embedded/embedded-postgres';
import { testSecret } from '../support/postgres';

const migrations = path.join(__dirname, '../../migrations');

describe('the job queue', () => {
  let stateDirectory: string;
  let postgres: EmbeddedPostgres;

  // A server of its own, since roles belong to the whole server.
  beforeEach(async () => {
    stateDirectory = await mkdtemp(path.join(tmpdir(), 'paperlink-roles-'));
    postgres = await startEmbeddedPostgres({ stateDirectory, durable: false });
  });
  afterEach(async () => {
    await postgres.stop();
    await rm(stateDirectory, { recursive: true, force: true });
  });

  async function sql(connectionString: string, text: string): Promise<unknown[]> {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  async function expectWorking(url: string): Promise<void> {
    for (const role of roleNames) await sql(roleConnectionString(url, testSecret, role), 'select 1');
    const options = { databaseUrl: url, secret: testSecret, poolSize: 1, onConnectionError: () => undefined };
    const control = new Connections(options, 'control');
    await control.query(enqueue('a task', {}));
    await control.close();
    const seen = await sql(
      roleConnectionString(url, testSecret, 'worker'),
      'select task_identifier from graphile_worker.jobs',
    );
    expect(seen).toEqual([{ task_identifier: 'a task' }]);
  }

  it('is made by an administrator that is no superuser, and its worker gets no more than it needs', async () => {
    await sql(postgres.connectionString, `create role operator login createrole password 'operator'`);
    await sql(postgres.connectionString, 'create database operated owner operator');
    const url = new URL(postgres.connectionString);
    Object.assign(url, { username: 'operator', password: 'operator', pathname: '/operated' });
    await migrate(url.href, testSecret, migrations);
    await migrate(url.href, testSecret, migrations);
    await expectWorking(url.href);
    const created = sql(roleConnectionString(url.href, testSecret, 'worker'), 'create schema intruder');
    await expect(created).rejects.toThrow('permission denied');
  });

  it('comes to a database that was set up before there was one, with a password for its role', async () => {
    const url = postgres.connectionString;
    await migrate(url, testSecret, migrations);
    // As a release without jobs has left it.
    await sql(
      url,
      `drop schema graphile_worker cascade; drop role paperlink_worker; drop table control.sandbox_resets;
       alter table control.installation drop column roles;
       delete from control.migrations where name = '0004_sandbox_resets.sql'`,
    );
    await migrate(url, testSecret, migrations);
    await expectWorking(url);
    await expect(migrate(url, 'another secret that is long enough', migrations)).rejects.toThrow('PAPERLINK_SECRET');
  });
});
