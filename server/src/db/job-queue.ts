import { Logger, runMigrations } from 'graphile-worker';
import { type Client, Pool } from 'pg';
import type { Statement } from './connections';
import { roleConnectionString, roleOf } from './roles';

/** The schema of graphile-worker's tables, which have row level security: only their owner, the role `paperlink_worker`, sees rows. */
export const jobQueueSchema = 'graphile_worker';

/**
 * Adds a job; run it in the transaction of the change that calls for it.
 * @param payload what the task needs to know; it is kept until the job is done, so no secrets
 * @param maxAttempts how often it is tried, ever further apart: 10 times in about 3.5 hours
 */
export function enqueue(task: string, payload: object, maxAttempts = 10): Statement {
  return {
    text: `select ${jobQueueSchema}.enqueue($1, $2, $3)`,
    values: [task, JSON.stringify(payload), maxAttempts],
  };
}

/** Makes the schema; run it as the role that may create schemas. Postgres lets nobody else, not even where it exists. */
export async function createJobQueueSchema(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists ${jobQueueSchema};
    grant usage, create on schema ${jobQueueSchema} to ${roleOf('worker')};
    grant usage on schema ${jobQueueSchema} to ${roleOf('control')}`);
}

/** Brings the queue's tables up to date, as their owner. */
export async function migrateJobQueue(databaseUrl: string, secret: string): Promise<void> {
  const pool = new Pool({
    connectionString: roleConnectionString(databaseUrl, secret, 'worker'),
    connectionTimeoutMillis: 10_000,
    max: 1,
  });
  // A lost connection surfaces in the query that needed it.
  pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  try {
    await pool.query(migrationsTable);
    await runMigrations({ pgPool: pool, schema: jobQueueSchema, logger: new Logger(() => ignore) });
    await pool.query(enqueueFunction);
  } finally {
    await pool.end();
  }
}

const ignore = () => undefined;

/** As graphile-worker would make it; where it is missing, that tries to make the schema as well. */
const migrationsTable = `
  create table if not exists ${jobQueueSchema}.migrations (
    id int primary key,
    ts timestamptz default now() not null,
    breaking boolean not null default false
  )`;

/** All that a role other than the owner can do with the queue. It runs with the rights of the owner, so it names everything in full. */
const enqueueFunction = `
  create or replace function ${jobQueueSchema}.enqueue(task text, payload json, max_attempts int) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    select ${jobQueueSchema}.add_job(identifier => task, payload => payload, max_attempts => max_attempts)
  $$;
  revoke all on function ${jobQueueSchema}.enqueue from public;
  grant execute on function ${jobQueueSchema}.enqueue to ${roleOf('control')}`;
