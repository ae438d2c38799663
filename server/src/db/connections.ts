import {
  type Client,
  type ClientBase,
  type ClientConfig,
  Pool,
  type PoolClient,
  Query,
  type QueryResult,
  type QueryResultRow,
  type Submittable,
} from 'pg';
import { BoundedClient } from './bounded-client';
import { roleConnectionString, type RoleName, type Schema } from './roles';
import { columnTypes } from './rows';

/** A SQL statement; with a `name` it is prepared once per connection. */
export interface Statement {
  name?: string;
  text: string;
  values: unknown[];
  /** Makes a row of its columns, in their order. Much faster for many rows than having them by name, as they come without it. */
  toRow?: (columns: never) => QueryResultRow;
}

/** Something statements can be run on. */
export interface Queryable {
  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
}

export interface ConnectionOptions {
  databaseUrl: string;
  secret: string;
  poolSize: number;
  /** Told about connections lost while idle; without a listener pg would end the process. */
  onConnectionError: (error: Error) => void;
}

/** Bounds on everything that waits for Postgres, in milliseconds. */
const timeouts = { connect: 2000, statement: 4000, lock: 2000, idleInTransaction: 10_000, query: 5000 };

export function clientConfig(options: Pick<ConnectionOptions, 'databaseUrl' | 'secret'>, role: RoleName): ClientConfig {
  return {
    connectionString: roleConnectionString(options.databaseUrl, options.secret, role),
    // Statements say `products`, never `live.products`: the role and its search path decide the mode.
    // Compiling a statement takes longer than any of ours does.
    options: `-c search_path=${role} -c timezone=UTC -c jit=off`,
    application_name: `paperlink ${role}`,
    connectionTimeoutMillis: timeouts.connect,
    statement_timeout: timeouts.statement,
    lock_timeout: timeouts.lock,
    idle_in_transaction_session_timeout: timeouts.idleInTransaction,
    query_timeout: timeouts.query,
    keepAlive: true,
    types: columnTypes,
    pipeline: true,
  };
}

/**
 * The connections of one schema's role.
 *
 * Point reads share a few connections on which statements are pipelined: each is written at once, without waiting for the replies to
 * those before. Lists and transactions take a connection of the pool to themselves.
 */
export class Connections implements Queryable {
  /** For libraries that bring their own SQL. */
  readonly pool: Pool;
  private readonly shared: SharedConnection[];
  private next = 0;

  constructor(options: ConnectionOptions, schema: Schema) {
    const config = clientConfig(options, schema);
    this.pool = new Pool({
      ...config,
      Client: BoundedClient,
      max: options.poolSize,
      min: 0,
      idleTimeoutMillis: 30_000,
    });
    this.pool.on('error', options.onConnectionError);
    this.pool.on('connect', (client) => client.on('error', options.onConnectionError));
    this.shared = [0, 1].map(() => new SharedConnection(config, options.onConnectionError));
  }

  /** Runs a statement that may take a while or return much. */
  async query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    const client = await this.pool.connect();
    try {
      const { rows } = await run<Row>(client, statement);
      client.release();
      return rows;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Runs a short, named, read-only statement. */
  queryShared<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    this.next = (this.next + 1) % this.shared.length;
    return this.shared[this.next]!.query<Row>(statement);
  }

  /** A connection of one's own; give it back with `release(error?)`. */
  checkOut(): Promise<PoolClient> {
    return this.pool.connect();
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), ...this.shared.map((connection) => connection.close())]);
  }
}

/** One pipelined connection, opened when it is first needed and again after it was lost. */
class SharedConnection implements Queryable {
  private client: Client | undefined;
  private opening: Promise<Client> | undefined;

  constructor(
    private readonly config: ClientConfig,
    private readonly onError: (error: Error) => void,
  ) {}

  async query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    const client = this.client ?? (await this.open());
    return (await run<Row>(writeTogether(client, setImmediate), statement)).rows;
  }

  private open(): Promise<Client> {
    this.opening ??= this.connect().finally(() => (this.opening = undefined));
    return this.opening;
  }

  private async connect(): Promise<Client> {
    const client = new BoundedClient(this.config);
    client.on('error', this.onError);
    client.on('end', () => {
      if (this.client === client) this.client = undefined;
    });
    await client.connect();
    this.client = client;
    return client;
  }

  async close(): Promise<void> {
    const client = this.client ?? (await this.opening?.catch(() => undefined));
    await client?.end();
  }
}

/** Runs a statement without the copies of it, and of the call stack, that `client.query` makes. */
export function run<Row extends QueryResultRow>(client: ClientBase, statement: Statement): Promise<QueryResult<Row>> {
  const { name, text, values, toRow } = statement;
  return new Promise((resolve, reject) => {
    const query = new PgQuery(toRow ? { text, rowMode: 'array' } : text, values, (error, result) => {
      if (error) return reject(error);
      if (toRow) result.rows = result.rows.map((columns) => toRow(columns as never));
      resolve(result as QueryResult<Row>);
    });
    if (name !== undefined) query.name = name;
    client.query(query);
  });
}

/** pg's own class, whose constructor and name its types leave out. */
const PgQuery = Query as unknown as new (
  text: string | { text: string; rowMode: 'array' },
  values: unknown[],
  callback: (error: Error | undefined, result: QueryResult) => void,
) => Submittable & { name?: string };

interface Corkable {
  connection: { stream: { cork?: () => void; uncork?: () => void; held?: boolean } };
}

/**
 * Makes all statements sent from now until `release` runs leave in one write.
 * @param release `process.nextTick` for what one request sends at once, `setImmediate` for what all requests of this round of the event loop send
 */
export function writeTogether<T extends Client | PoolClient>(
  client: T,
  release: (callback: () => void) => void = process.nextTick,
): T {
  const { stream } = (client as unknown as Corkable).connection;
  if (!stream.held && stream.cork) {
    stream.held = true;
    stream.cork();
    release(() => {
      stream.held = false;
      stream.uncork?.();
    });
  }
  return client;
}
