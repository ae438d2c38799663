import { startTestPostgres } from './support/postgres-run';

/** Before the first test: one Postgres for the whole run. Its connection string reaches the workers through the environment. */
export default async function globalSetup(): Promise<void> {
  await startTestPostgres();
}
