import { ApiKeys, type NewApiKey } from '../../src/control/api-keys';
import { Teams } from '../../src/control/teams';
import type { Config } from '../../src/config';
import type { Compilation } from '../../src/contract/gate';
import type { AnyHandler } from '../../src/contract/handlers';
import { Connections } from '../../src/db/connections';
import type { Mode } from '../../src/db/roles';
import { createLogger, type Logger } from '../../src/observability/logger';
import { type Service, type ServiceDependencies, startService } from '../../src/service';
import { createTestDatabase, type TestDatabase, testSecret } from './postgres';
import { testStorageDirectory } from './storage';

/** Configuration for a test server: free ports, generous quotas, no logs. */
export const testConfig: Config = {
  port: 0,
  host: '127.0.0.1',
  metricsHost: '127.0.0.1',
  metricsPort: 0,
  databaseUrl: undefined,
  databasePoolSize: 5,
  secret: testSecret,
  stateDirectory: undefined,
  storage: { directory: testStorageDirectory, s3: undefined },
  collectOrphans: false,
  publicUrl: '',
  sharedOrigin: '',
  redisUrl: undefined,
  rateLimit: { perKey: 1_000_000, perAddress: 1_000_000, windowSeconds: 60, instances: 1 },
  trustedProxies: 0,
  worker: false,
  webhookLoopback: true,
  drainMs: 0,
  mail: undefined,
  countryHeader: undefined,
  logLevel: 'silent',
};

export interface TestApiOptions {
  config?: Partial<Config>;
  /** Handlers in place of the real ones, to make the server misbehave. */
  overrideHandlers?: Record<string, AnyHandler>;
  /** In place of the silent one, to read what is logged. */
  logger?: Logger;
  /** When the contracts are compiled: `on use` if unset, since most tests need few operations. */
  compilation?: Compilation;
  /** How webhooks are delivered, in place of what is published. */
  deliveries?: ServiceDependencies['deliveries'];
  /** Share the database of another test API: a second instance of the same server. */
  database?: TestDatabase;
}

export interface Reply {
  status: number;
  headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into bodies freely
  body: any;
  text: string;
}

export interface RequestOptions {
  key?: string | undefined;
  body?: unknown;
  /** In place of a body: sent as multipart/form-data, in this order; what is neither a file nor text is sent as JSON. */
  form?: Record<string, unknown> | undefined;
  headers?: Record<string, string>;
}

/** A real server on a free port over a database of its own. */
export class TestApi {
  private constructor(
    readonly service: Service,
    readonly database: TestDatabase,
    readonly control: Connections,
    private readonly ownsDatabase: boolean,
  ) {}

  static async start(options: TestApiOptions = {}): Promise<TestApi> {
    const database = options.database ?? (await createTestDatabase());
    const config = { ...testConfig, ...options.config };
    const service = await startService({
      config,
      database: { url: database.connectionString, secret: testSecret },
      logger: options.logger ?? createLogger(config.logLevel),
      compilation: options.compilation ?? 'on use',
      ...(options.overrideHandlers && { overrideHandlers: options.overrideHandlers }),
      deliveries: options.deliveries,
    });
    return new TestApi(service, database, connect(database, 'control'), options.database === undefined);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.service.port}`;
  }

  get baseUrl(): string {
    return `${this.origin}/api/v1`;
  }

  /** Makes a team and returns its id. */
  async createTeam(name = 'Test team'): Promise<string> {
    const owner = { email: `${crypto.randomUUID()}@example.com`, name: 'Owner', password: 'a password' };
    return (await new Teams(this.control).create({ name, owner })).team.id;
  }

  /** Makes a key and returns its token. */
  async createKey(teamId: string, key: Partial<NewApiKey> = {}): Promise<string> {
    return (await this.createKeyRecord(teamId, key)).token;
  }

  createKeyRecord(teamId: string, key: Partial<NewApiKey> = {}) {
    return this.keys.create({
      teamId,
      name: 'Test key',
      mode: 'test',
      scope: 'READ_WRITE',
      actor: { name: 'a test' },
      ...key,
    });
  }

  get keys(): ApiKeys {
    return new ApiKeys(this.control, testSecret);
  }

  /** Sends a request below the base path; a `body` that is not text is sent as JSON. @returns the reply, and the size of its body in bytes */
  async request(method: string, path: string, options: RequestOptions = {}): Promise<Reply & { size: number }> {
    const { key, body, form, headers = {} } = options;
    const response = await fetch(this.baseUrl + path, {
      method,
      headers: {
        ...(key !== undefined && { Authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(form && { body: asFormData(form) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      text,
      size: bytes.length,
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
  }

  /** Runs SQL as superuser, with the tables of one mode in reach; for looking behind the API. */
  async sql<Row extends Record<string, unknown>>(
    mode: Mode | 'control',
    text: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const { Client } = await import('pg');
    const client = new Client({ connectionString: this.database.connectionString, options: `-c search_path=${mode}` });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    await this.service.stop(0);
    await this.control.close();
    if (this.ownsDatabase) await this.database.drop();
  }
}

function asFormData(fields: Record<string, unknown>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.append(name, value);
    else form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}

function connect(database: TestDatabase, schema: 'control'): Connections {
  const options = {
    databaseUrl: database.connectionString,
    secret: testSecret,
    poolSize: 2,
    onConnectionError: () => undefined,
  };
  return new Connections(options, schema);
}
