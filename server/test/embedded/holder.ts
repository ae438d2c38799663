/** A process that uses the embedded Postgres: prints how to connect, keeps it until its input ends, shrugs off Ctrl-C. */
import { startEmbeddedPostgres } from '../../src/embedded/embedded-postgres';

process.on('SIGINT', () => undefined);

async function main(stateDirectory: string): Promise<void> {
  const database = await startEmbeddedPostgres({ stateDirectory, durable: false });
  console.log(database.connectionString);
  process.stdin.resume().once('end', () => void database.stop());
}

void main(process.argv[2]!);
