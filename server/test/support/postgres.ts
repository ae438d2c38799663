import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { adminVariable } from './postgres-run';

/** The server secret that the test databases are set up with (`PAPERLINK_SECRET`). */
export const testSecret = 'the-secret-of-every-test-database';

export interface TestDatabase {
  /** Connects as superuser. */
  connectionString: string;
  /** Removes the database, ending whatever is still connected to it. */
  drop(): Promise<void>;
}

const template = 'paperlink_template';
const templateLock = 4_010;

/** A migrated, empty database of its own: a clone of a template that is built once per run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await asAdmin(ensureTemplate);
  return createDatabase(`template ${template}`);
}

/** A database of its own with nothing in it, to be migrated. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('');
}

async function createDatabase(options: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (admin) => void (await admin.query(`create database ${name} ${options}`)));
  return {
    connectionString: connectionStringOf(name),
    drop: () => asAdmin(async (admin) => void (await admin.query(`drop database if exists ${name} with (force)`))),
  };
}

/** Test files run side by side: the first builds the template under a lock, the others wait for it. */
async function ensureTemplate(admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const existing = await admin.query('select from pg_database where datname = $1', [template]);
    if (existing.rowCount === 0) await buildTemplate(admin);
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [templateLock]);
  }
}

async function buildTemplate(admin: Client): Promise<void> {
  const unfinished = `${template}_unfinished`;
  await admin.query(`drop database if exists ${unfinished} with (force)`);
  await admin.query(`create database ${unfinished}`);
  const { migrate } = await import('../../src/db/migrate');
  await migrate(connectionStringOf(unfinished), testSecret, path.join(__dirname, '../../migrations'));
  await admin.query(`alter database ${unfinished} rename to ${template}`);
}

async function asAdmin(action: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: adminConnectionString() });
  await admin.connect();
  try {
    await action(admin);
  } finally {
    await admin.end();
  }
}

function connectionStringOf(database: string): string {
  const url = new URL(adminConnectionString());
  url.pathname = `/${database}`;
  return url.href;
}

function adminConnectionString(): string {
  const value = process.env[adminVariable];
  if (!value) throw new Error(`${adminVariable} is not set: test databases exist only in a jest run.`);
  return value;
}
