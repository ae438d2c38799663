import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { bindToThisProcess, killAndWait } from '../support/bound-process';
import { eventually, timed } from '../support/eventually';
import { findFreePort } from '../support/free-port';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';
import { JobDatabase } from './job-database';

const projectRoot = path.resolve(__dirname, '../../..');

describe('a reset whose server', () => {
  let database: JobDatabase;
  const servers: ServerProcess[] = [];

  beforeAll(async () => {
    await buildServer();
    database = await JobDatabase.create();
  });
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.kill())));
  afterAll(() => database.drop());

  async function startServer(environment: Record<string, string> = {}): Promise<ServerProcess> {
    const server = await ServerProcess.start({ ...serverEnvironment(database.connectionString), ...environment });
    servers.push(server);
    return server;
  }

  /** A team with 5,000 products whose reset is under way, and cannot end while one of them is locked. */
  async function beginReset() {
    const team = await database.createTeam();
    await database.addProducts(team, 'test', 5000);
    const locked = await database.lockProduct(team);
    await database.sandbox.reset(team, { name: 'a test' });
    await eventually(async () => expect((await database.latest(team)).deletedRows).toBe(4999));
    return { team, locked };
  }

  async function expectComplete(team: string): Promise<void> {
    await eventually(() => database.isDone(team), 30_000);
    expect(await database.rowsOf(team, 'test')).toEqual({ products: 0, outbox: 0, events: 0, replies: 0, audit: 1 });
    // 5000 of each kind. A change counts twice if it has become an event while they were being counted.
    const { deletedRows, totalRows } = await database.latest(team);
    expect(deletedRows).toBe(totalRows);
    expect(totalRows).toBeGreaterThanOrEqual(20_000);
    expect(totalRows).toBeLessThanOrEqual(25_000);
    await eventually(async () => (await database.jobs()) === 0);
  }

  it('is killed in the middle of it is completed by another', async () => {
    const victim = await startServer();
    const { team, locked } = await beginReset();
    await victim.kill();
    await locked.release();
    expect((await database.latest(team)).status).toBe('running');
    await startServer();
    await expectComplete(team);
  });

  it('is told to stop in the middle of it ends in good time and gives it to another', async () => {
    const leaving = await startServer({ DRAIN_SECONDS: '0.5' });
    const { team, locked } = await beginReset();
    const { result, ms } = await timed(() => {
      leaving.signal('SIGTERM');
      return leaving.exit();
    });
    expect(result).toBe(0);
    expect(ms).toBeLessThan(8000);
    expect(leaving.standardError).toBe('');
    expect(leaving.log).toContainEqual(expect.objectContaining({ msg: 'a job is given back', job: 'reset_test_data' }));
    await locked.release();
    await startServer();
    await expectComplete(team);
  });

  it('does not do jobs is carried out by a worker of its own', async () => {
    await startServer({ WORKER: 'off' });
    const team = await database.createTeam();
    await database.addProducts(team, 'test', 10);
    await database.sandbox.reset(team, { name: 'a test' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await database.latest(team)).status).toBe('queued');

    const port = await findFreePort();
    const worker = startWorkerProcess({ METRICS_PORT: String(port) });
    try {
      await eventually(() => database.isDone(team));
      const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      expect(metrics).toContain('# TYPE webhook_attempts_total counter');
      expect(metrics).toMatch(/^unpublished_change_age_seconds\{mode="live"\} 0$/m);
      worker.kill('SIGTERM');
      await eventually(() => expect(worker.exitCode).toBe(0));
    } finally {
      await killAndWait(worker);
    }
  });

  /** What `npm run worker` runs. */
  function startWorkerProcess(environment: Record<string, string>): ChildProcess {
    const tsx = path.join(projectRoot, 'node_modules/tsx/dist/cli.mjs');
    const worker = spawn(process.execPath, [tsx, 'server/src/cli/worker.ts'], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...serverEnvironment(database.connectionString), ...environment },
      stdio: 'ignore',
    });
    bindToThisProcess(worker);
    return worker;
  }
});
