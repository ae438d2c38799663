import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { bindToThisProcess, killAndWait } from '../support/bound-process';
import { eventually } from '../support/eventually';
import { buildServer, serverEnvironment, ServerProcess } from '../support/server-process';
import { type Hook, HookedApi, verified } from './hooked-api';
import { Receiver } from './receiver';

const projectRoot = path.resolve(__dirname, '../../..');
/** One endpoint listens for each, so that both processes have work to do. */
const types = ['product.created', 'product.updated', 'product.archived', 'product.restored'];
const eventsOfEach = 1250;

describe('5,000 events whose server and worker are killed while they are being delivered', () => {
  let hooked: HookedApi;
  let receiver: Receiver;
  const processes: (ServerProcess | ChildProcess)[] = [];

  beforeAll(async () => {
    await buildServer();
    hooked = await HookedApi.start({ config: { worker: false } });
    receiver = await Receiver.start();
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => (one instanceof ServerProcess ? one.kill() : killAndWait(one))));
    await receiver.stop();
    await hooked.stop();
  });

  it('are all delivered; what comes twice has the same id and the same bytes', async () => {
    const hooks = await Promise.all(types.map((type) => hooked.createHook(receiver.url(`/${type}`), [type])));
    const [server, worker] = [await startServer(), startWorkerProcess()];
    await record();
    await eventually(() => expect(receiver.received.length).toBeGreaterThan(800), 30_000);
    await server.kill();
    await eventually(() => expect(receiver.received.length).toBeGreaterThan(1200), 30_000);
    await killAndWait(worker);
    await startServer();
    await eventually(() => types.every((type) => new Set(receiver.ids(`/${type}`)).size === eventsOfEach), 60_000);
    for (const [index, type] of types.entries()) await expectEach(type, hooks[index]!);
  }, 180_000);

  /** So many events of each type, in turn, as if so many changes had been committed. */
  async function record(): Promise<void> {
    const product = {
      ...{ id: crypto.randomUUID(), name: 'Workshop', description: null, sku: null, unitPrice: 1, currency: 'EUR' },
      ...{ taxRate: null, type: 'SERVICES', unitOfMeasure: 'hr', status: 'active', externalId: null, metadata: {} },
      ...{ createdAt: '2025-01-15T10:00:00.000Z', updatedAt: '2025-01-15T10:00:00.000Z' },
    };
    await hooked.sql(
      `insert into outbox (team_id, event_id, type, resource_id, data, previous, request_id)
       select $1, gen_random_uuid(), type, $3, $4, '{}', 'req_1' from generate_series(1, $5::int), unnest($2::text[]) type`,
      [hooked.teamId, types, product.id, JSON.stringify(product), eventsOfEach],
    );
  }

  async function expectEach(type: string, hook: Hook): Promise<void> {
    const bodies = new Map<string, string>();
    for (const one of receiver.received.filter((received) => received.path === `/${type}`)) {
      const id = one.headers['webhook-id']!;
      expect(bodies.get(id) ?? one.body).toBe(one.body);
      bodies.set(id, one.body);
      expect(verified(one, hook.secret)).toMatchObject({ id, type });
    }
    const events = await hooked.sql<{ id: string }>('select id from events where type = $1 order by sequence', [type]);
    expect([...bodies.keys()].sort()).toEqual(events.map(({ id }) => id).sort());
    const [log] = await eventually(async () => {
      const rows = await hooked.sql<Record<string, number>>(
        `select count(*)::int as deliveries, count(distinct event_id)::int as events from webhook_deliveries
         where endpoint_id = $1 and status = 'succeeded'`,
        [hook.id],
      );
      expect(rows[0]!['deliveries']).toBe(eventsOfEach);
      return rows;
    });
    expect(log).toEqual({ deliveries: eventsOfEach, events: eventsOfEach });
  }

  const environment = () => ({
    ...serverEnvironment(hooked.api.database.connectionString),
    WEBHOOK_LOOPBACK: 'on',
  });

  async function startServer(): Promise<ServerProcess> {
    const server = await ServerProcess.start(environment());
    processes.push(server);
    return server;
  }

  /** What `npm run worker` runs, as a single process: killing another that has it as its child would not end it. */
  function startWorkerProcess(): ChildProcess {
    const worker = spawn(process.execPath, ['--import', 'tsx', 'server/src/cli/worker.ts'], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'], ...environment() },
      stdio: 'ignore',
    });
    bindToThisProcess(worker);
    processes.push(worker);
    return worker;
  }
});
