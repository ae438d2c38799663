import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { Teams } from '../../src/control/teams';
import { withControl } from '../../src/db/database';
import { createTestDatabase, type TestDatabase, testSecret } from '../support/postgres';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';

let database: TestDatabase;

beforeAll(async () => {
  await buildServer();
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('a server over a configured database', () => {
  /** What it logs until it has been told to stop. */
  async function logOf(): Promise<Record<string, unknown>[]> {
    const server = await ServerProcess.start(serverEnvironment(database.connectionString));
    server.signal('SIGINT');
    expect(await server.exit()).toBe(0);
    return server.log;
  }

  it('says where the API and its reference are, and how to create the first team while there is none', async () => {
    const hint = expect.objectContaining({
      msg: expect.stringContaining('/settings/setup with the code that this prints: npm run teams -- setup-code'),
    });
    const log = await logOf();
    expect(log).toContainEqual(hint);
    const { port, api, reference } = log.find(({ msg }) => msg === 'ready') as Record<string, string>;
    expect([api, reference]).toEqual([`http://localhost:${port}/api/v1`, `http://localhost:${port}/api/docs`]);

    const owner = { email: 'owner@acme.example', name: 'Owner', password: 'a password' };
    await withControl({ url: database.connectionString, secret: testSecret }, (control) =>
      new Teams(control).create({ name: 'Acme', owner }),
    );
    expect(await logOf()).not.toContainEqual(hint);
  });
});

describe('a server that cannot start', () => {
  /** What it says, once it has ended with exit code 1. */
  async function complaintOf(environment: Record<string, string>, limitMs = 10_000): Promise<string> {
    const server = ServerProcess.launch({ ...serverEnvironment(database.connectionString), ...environment });
    const timer = setTimeout(() => server.signal('SIGKILL'), limitMs);
    expect(await server.exit()).toBe(1);
    clearTimeout(timer);
    return server.standardError + server.standardOutput;
  }

  // All at once, since each start of a process costs half a second; 'PORT' can be wrong in two ways.
  it.each(['no-port-at-all', '70001'])(
    'names all that is wrong and what it must be, not the values (PORT %s)',
    async (port) => {
      const wrong = {
        PORT: port,
        METRICS_PORT: '-42',
        DATABASE_URL: 'mysql://root:hunter22@db.example/x',
        DATABASE_POOL_SIZE: '0',
        PAPERLINK_SECRET: 'too-short-secret',
        PUBLIC_URL: 'javascript:alert(4711)',
        REDIS_URL: 'http://:hunter22@redis.example',
        RATE_LIMIT: '1.77',
        RATE_LIMIT_WINDOW_SECONDS: 'sixty-seconds',
        TRUST_PROXY: 'everyone',
        DRAIN_SECONDS: '-13',
        LOG_LEVEL: 'chatty',
      };
      const complaint = await complaintOf(wrong);
      const lines = complaint.split('\n');
      expect([lines[0], lines.at(-1)]).toEqual(['The configuration is wrong:', '']);
      expect(
        lines
          .slice(1, -1)
          .map((line) => /^  ([A-Z_]+): .+$/.exec(line)?.[1])
          .toSorted(),
      ).toEqual(Object.keys(wrong).toSorted());
      for (const value of [...Object.values(wrong).filter((text) => text !== '0'), 'hunter22'])
        expect(complaint).not.toContain(value);
    },
  );

  it('asks for the secret where the database is configured and it is not', async () => {
    expect(await complaintOf({ PAPERLINK_SECRET: '' })).toMatch(/PAPERLINK_SECRET: must be set/);
  });

  describe('because a port is taken', () => {
    let holder: Server;
    let port: number;

    beforeAll(async () => {
      holder = createServer().listen(0, '127.0.0.1');
      await once(holder, 'listening');
      port = (holder.address() as AddressInfo).port;
    });
    afterAll(() => new Promise((resolve) => holder.close(resolve)));

    it.each(['PORT', 'METRICS_PORT'])('says which (%s), and leaves nothing running', async (variable) => {
      expect(await complaintOf({ [variable]: String(port) })).toBe(
        `Port ${port} is taken. Set PORT (or METRICS_PORT) to another, or stop what uses it.\n`,
      );
    });
  });

  it('because Postgres takes the connection and then says nothing, says so in time', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const url = new URL(database.connectionString);
    url.port = String((silent.address() as AddressInfo).port);
    const complaint = await complaintOf({ DATABASE_URL: url.href }, 20_000);
    expect(complaint).toBe('The Postgres at DATABASE_URL has not answered within 10 seconds.\n');
    await new Promise((resolve) => silent.close(resolve));
  });

  it.each([
    ['is not there', (url: URL) => (url.port = '1')],
    ['refuses the password', (url: URL) => (url.password = 'hunter22')],
    ['has no such database', (url: URL) => (url.pathname = '/nowhere')],
  ])('because Postgres %s, says so without the password', async (_what, change) => {
    const url = new URL(database.connectionString);
    const { password } = url;
    change(url);
    const complaint = await complaintOf({ DATABASE_URL: url.href });
    expect(complaint).toMatch(/\S{3}/);
    expect(complaint).not.toContain('hunter22');
    expect(complaint).not.toContain(password);
    expect(complaint).not.toMatch(/node_modules|\n +at /);
  });
});
