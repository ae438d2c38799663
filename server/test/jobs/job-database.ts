import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { resetTask, Sandbox, type SandboxReset } from '../../src/control/sandbox';
import { Connections } from '../../src/db/connections';
import type { Schema } from '../../src/db/roles';
import { resetTestData } from '../../src/jobs/reset-test-data';
import type { Tasks } from '../../src/jobs/task';
import { Worker } from '../../src/jobs/worker';
import { createLogger } from '../../src/observability/logger';
import { LocalStorage } from '../../src/storage/local-storage';
import type { DocumentStorage } from '../../src/storage/storage';
import { createTestDatabase, testSecret } from '../support/postgres';
import { testStorageDirectory } from '../support/storage';

/** A database with the sandbox of its teams, and workers over it that are started as a test needs them. */
export class JobDatabase {
  readonly control: Connections;
  readonly sandbox: Sandbox;
  private readonly test: Connections;
  private readonly tasks: Tasks;
  private readonly workers: Worker[] = [];
  /** What workers had to say. */
  readonly failures: string[] = [];

  private constructor(
    readonly connectionString: string,
    readonly storage: DocumentStorage,
    private readonly remove: () => Promise<void>,
  ) {
    this.control = this.connect('control');
    this.test = this.connect('test');
    this.sandbox = new Sandbox(this.control);
    const onFileError = (error: unknown) => void this.failures.push(`file: ${String(error)}`);
    this.tasks = { [resetTask]: resetTestData({ sandbox: this.sandbox, test: this.test, storage, onFileError }) };
  }

  static async create(): Promise<JobDatabase> {
    const [database, storage] = await Promise.all([createTestDatabase(), LocalStorage.open(testStorageDirectory)]);
    return new JobDatabase(database.connectionString, storage, () => database.drop());
  }

  /** Starts a worker, as a server does. @param connectionString how it reaches the database, if not straight */
  startWorker(tasks: Tasks = this.tasks, connectionString = this.connectionString): Worker {
    const worker = new Worker({
      database: { url: connectionString, secret: testSecret },
      tasks,
      logger: createLogger('silent'),
      warn: (kind) => (error) => void this.failures.push(`${kind}: ${String(error)}`),
    });
    this.workers.push(worker);
    worker.start();
    return worker;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((worker) => worker.stop()));
  }

  async createTeam(): Promise<string> {
    const id = randomUUID();
    await this.sql('insert into control.teams (id, name) values ($1, $2)', [id, 'Team']);
    return id;
  }

  /** Gives a team so many products, and as many events, changes that wait to become events, and stored replies. */
  async addProducts(teamId: string, mode: 'live' | 'test', count: number): Promise<void> {
    const values = [teamId, count];
    await this.sql(
      `insert into ${mode}.products (team_id, id, name, unit_price, currency, type, unit_of_measure)
       select $1, gen_random_uuid(), 'Product ' || n, 1, 'EUR', 'PRODUCT', 'PIECE' from generate_series(1, $2::int) n`,
      values,
    );
    await this.sql(
      `with last as (
         insert into ${mode}.event_counters as counters (team_id, last_sequence) values ($1, $2::int)
         on conflict (team_id) do update set last_sequence = counters.last_sequence + excluded.last_sequence
         returning last_sequence as sequence
       )
       insert into ${mode}.events (team_id, sequence, id, type, resource_id, payload, created_at)
       select $1, last.sequence - $2 + n, gen_random_uuid(), 'product.created', gen_random_uuid(), '{}', date_trunc('milliseconds', now())
       from last, generate_series(1, $2::int) n`,
      values,
    );
    await this.sql(
      `insert into ${mode}.outbox (team_id, event_id, type, resource_id, data, previous)
       select $1, gen_random_uuid(), 'product.created', gen_random_uuid(), '{}', '{}' from generate_series(1, $2::int)`,
      values,
    );
    await this.sql(
      `insert into ${mode}.idempotent_replies (team_id, key, fingerprint, status, headers, body)
       select $1, gen_random_uuid()::text, '', 201, '{}', '' from generate_series(1, $2::int)`,
      values,
    );
    await this.sql(
      `insert into ${mode}.audit_log (team_id, action, resource_id, api_key_id, request_id)
       values ($1, 'product.created', gen_random_uuid(), gen_random_uuid(), 'req_1')`,
      [teamId],
    );
  }

  /** How many rows the team has in each table. */
  async rowsOf(teamId: string, mode: 'live' | 'test'): Promise<Record<string, number>> {
    const [row] = await this.sql<Record<string, number>>(
      `select (select count(*)::int from ${mode}.products where team_id = $1) as products,
              (select count(*)::int from ${mode}.events where team_id = $1) as events,
              (select count(*)::int from ${mode}.outbox where team_id = $1) as outbox,
              (select count(*)::int from ${mode}.idempotent_replies where team_id = $1) as replies,
              (select count(*)::int from ${mode}.audit_log where team_id = $1) as audit`,
      [teamId],
    );
    return row!;
  }

  async isDone(teamId: string): Promise<boolean> {
    return (await this.latest(teamId)).status === 'done';
  }

  async latest(teamId: string): Promise<SandboxReset> {
    return (await this.sandbox.latest(teamId))!;
  }

  async jobs(): Promise<number> {
    return (await this.sql('select from graphile_worker.jobs')).length;
  }

  /** Keeps one of the team's test products locked until it is released: a reset then cannot come to its end. */
  async lockProduct(teamId: string): Promise<{ release(): Promise<void> }> {
    const client = new Client({ connectionString: this.connectionString });
    await client.connect();
    await client.query('begin');
    await client.query('select from test.products where team_id = $1 limit 1 for update', [teamId]);
    return { release: () => client.end() };
  }

  /** Runs SQL as superuser. */
  async sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.connectionString });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  async drop(): Promise<void> {
    await this.stopWorkers();
    await Promise.all([this.control.close(), this.test.close()]);
    await this.remove();
  }

  private connect(schema: Schema): Connections {
    const options = { databaseUrl: this.connectionString, secret: testSecret, poolSize: 3 };
    return new Connections({ ...options, onConnectionError: () => undefined }, schema);
  }
}
