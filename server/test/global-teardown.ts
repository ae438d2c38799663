import { stopTestPostgres } from './support/postgres-run';

export default async function globalTeardown(): Promise<void> {
  await stopTestPostgres();
}
