import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { Client } from 'pg';
import { createJobQueueSchema, migrateJobQueue } from './job-queue';
import { roleNames, roleOf, roleVerifier, type Schema, schemas, secretFingerprint } from './roles';

/** Any fixed number will do, as long as every instance uses the same: the session advisory lock of the migrator. */
const migrationLock = 7_261_905_114;

/** How long Postgres may take to answer, in milliseconds. */
const connectMs = 10_000;

interface SqlMigration {
  name: string;
  sql: string;
}

/**
 * Brings the database up to date: schemas, roles, tables. Safe when several instances start at once: they take turns under a
 * session advisory lock. Each migration is one transaction.
 *
 * @param databaseUrl a role that may create schemas and roles
 * @throws Error when Postgres does not answer, when a migration fails (it names the migration), and when the database was set up with another secret, since every key would then be refused
 */
export async function migrate(databaseUrl: string, secret: string, migrationsDirectory: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: connectMs });
  client.on('error', () => undefined); // a lost connection surfaces in the query that needed it
  await client.connect().catch(explainSilence);
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await createRoles(client);
    for (const schema of schemas) await client.query(`create schema if not exists ${schema}`);
    await createJobQueueSchema(client);
    const control = await readMigrations(path.join(migrationsDirectory, 'control'));
    const workspace = await readMigrations(path.join(migrationsDirectory, 'workspace'));
    for (const schema of schemas) {
      await applyMigrations(databaseUrl, schema, schema === 'control' ? control : workspace);
    }
    await claimInstallation(client, secret);
    await migrateJobQueue(databaseUrl, secret);
  } finally {
    await client.end();
  }
}

/** What pg calls it when nothing comes back says neither what nor how long. */
function explainSilence(error: Error): never {
  if (error.message !== 'timeout expired') throw error;
  throw new Error(`The Postgres at DATABASE_URL has not answered within ${connectMs / 1000} seconds.`, {
    cause: error,
  });
}

async function createRoles(client: Client): Promise<void> {
  for (const role of roleNames.map(roleOf)) {
    const existing = await client.query('select from pg_roles where rolname = $1', [role]);
    // Roles belong to the whole server: another database of it may create the same one at this very moment.
    if (existing.rowCount === 0) await client.query(`create role ${role} login`).catch(ignoreDuplicate);
  }
}

function ignoreDuplicate(error: Error & { code?: string }): void {
  if (error.code !== '42710' && error.code !== '23505') throw error;
}

/** Gives each role its password, once, and refuses a secret other than that of the first time. */
async function claimInstallation(client: Client, secret: string): Promise<void> {
  const fingerprint = secretFingerprint(secret);
  const known = await client.query<{ secret_fingerprint: Buffer; roles: string[] }>(
    'select secret_fingerprint, roles from control.installation',
  );
  const row = known.rows[0];
  if (row && !row.secret_fingerprint.equals(fingerprint)) {
    throw new Error(
      'PAPERLINK_SECRET is not the one this database was set up with; with another, no existing API key would be valid.',
    );
  }
  const missing = roleNames.filter((name) => !row?.roles.includes(roleOf(name)));
  if (missing.length === 0) return;
  for (const name of missing) {
    await client.query(`alter role ${roleOf(name)} password '${roleVerifier(secret, name)}'`);
  }
  await client.query(
    `insert into control.installation (secret_fingerprint, roles) values ($1, $2)
     on conflict (only_row) do update set roles = excluded.roles`,
    [fingerprint, roleNames.map(roleOf)],
  );
}

async function readMigrations(directory: string): Promise<SqlMigration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(path.join(directory, name), 'utf8') })));
}

async function applyMigrations(databaseUrl: string, schema: Schema, migrations: SqlMigration[]): Promise<void> {
  const database = knex({
    client: 'pg',
    connection: { connectionString: databaseUrl, connectionTimeoutMillis: connectMs },
    log: { warn: ignore, error: ignore }, // what it would print there with all the SQL, it throws as well
    pool: { min: 0, max: 1 },
    migrations: { tableName: 'migrations', schemaName: schema, migrationSource: migrationSource(schema, migrations) },
  });
  try {
    const done = await appliedMigrations(database);
    if (done.length === migrations.length) return;
    await database.migrate.latest();
  } finally {
    await database.destroy();
  }
}

/** The names of the migrations that were applied; none in a new schema. */
async function appliedMigrations(database: Knex): Promise<unknown[]> {
  const [done] = (await database.migrate.list()) as [unknown[], unknown[]];
  return done;
}

function migrationSource(schema: Schema, migrations: SqlMigration[]): Knex.MigrationSource<SqlMigration> {
  return {
    getMigrations: () => Promise.resolve(migrations),
    getMigrationName: (migration) => migration.name,
    getMigration: (migration) =>
      Promise.resolve({
        up: (transaction: Knex) =>
          transaction
            .raw(migration.sql.replaceAll(':schema', schema).replaceAll(':role', roleOf(schema)).replaceAll('?', '\\?'))
            .then(undefined, (error: Error) => explainFailure(error, `${schema}/${migration.name}`)),
        down: () => Promise.reject(new Error('Migrations only go forward.')),
      }),
  };
}

const ignore = () => undefined;

/** knex puts the whole statement before what Postgres said. */
function explainFailure(error: Error, migration: string): never {
  throw new Error(`The migration ${migration} failed: ${error.message.split(' - ').at(-1)}`, { cause: error });
}
